// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The functions that give another value at each call.
enum RandomFunctions {
  static let all: [FunctionDefinition] = [
    .init("rand", gives: .float, determinism: .never, number),
    .init("randomUUID", gives: .string, determinism: .never, identifier),
  ]

  private static func number(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    .float(Double.random(in: 0..<1))
  }

  /// Gives a random identifier (RFC 9562, version 4).
  private static func identifier(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    return .string(groups.joined(separator: "-"))
  }
}
