// SPDX-License-Identifier: MIT

/// The program that prints what libcgraph reads.
enum LibcgraphPrinter {
  /// Whether it is there.
  static var isThere: Bool { path != nil }

  /// What libcgraph made of a text.
  enum Answer: Equatable {
    /// It read graphs, which are listed line by line.
    case graphs(String)
    /// It refused the text, or would refuse every later one.
    case refused(String)

    /// Whether it read graphs.
    var isAccepted: Bool {
      switch self {
      case .graphs: true
      case .refused: false
      }
    }
  }

  /// Returns what libcgraph reads from a text, in a process of its own.
  static func answer(to bytes: [UInt8]) throws -> Answer {
    let output = try StockGraphviz.run(path ?? "/nowhere", ["/dev/stdin"], on: bytes)
    guard output.status == 0 else { return .refused("\(output.status): \(output.messages)") }
    return .graphs(String(decoding: output.bytes, as: UTF8.self))
  }

  /// Returns what libcgraph reads from a text.
  static func answer(to text: String) throws -> Answer { try answer(to: Array(text.utf8)) }

  private static let path = BuiltProgram.path(of: "libcgraph-printer")
}
