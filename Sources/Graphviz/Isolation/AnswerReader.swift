// SPDX-License-Identifier: MIT

/// Reads the answer of a worker as it comes in.
///
/// The worker may have been taken over by the graph that it draws: nothing it says is believed
/// beyond what its limits allow.
package struct AnswerReader {
  /// What all texts together may take.
  private static let longestTexts = 4 << 20

  private let largestPicture: Int
  private var head: [UInt8] = []
  private var record: (kind: WorkerRecord.Kind, length: Int)?
  private var content: [UInt8] = []
  private var textLength = 0

  /// Whether the worker has shown that it is one.
  package private(set) var hasGreeted = false
  /// Whether nothing is to come.
  package private(set) var isWhole = false

  private var warnings: [String] = []
  private var picture: [UInt8]?
  private var errorCode: GraphvizError.Code?
  private var errorMessage = ""
  private var errorDetails: [String] = []

  package init(largestPicture: Int) {
    self.largestPicture = largestPicture
  }

  /// What the worker said; nothing before the end.
  package var result: Result<RenderedGraph, GraphvizError>? {
    guard isWhole else { return nil }
    if let errorCode {
      return .failure(GraphvizError(errorCode, whole: errorMessage, messages: errorDetails))
    }
    return picture.map { .success(RenderedGraph(bytes: $0, warnings: warnings)) }
  }

  /// Takes bytes that came in.
  package mutating func accept(_ bytes: ArraySlice<UInt8>) throws(GraphvizError) {
    var rest = bytes
    while !rest.isEmpty {
      guard !isWhole else { throw Self.broken("it says something behind the end") }
      if let record {
        let part = rest.prefix(record.length - content.count)
        content += part
        rest = rest.dropFirst(part.count)
        if content.count == record.length { try finish(record.kind) }
      } else {
        let part = rest.prefix(WorkerRecord.headLength - head.count)
        head += part
        rest = rest.dropFirst(part.count)
        if head.count == WorkerRecord.headLength { try begin() }
      }
    }
  }

  private mutating func begin() throws(GraphvizError) {
    guard let parts = WorkerRecord.parts(of: head), hasGreeted || parts.kind == .greeting else {
      throw Self.broken("it starts with something else")
    }
    try checkLength(of: parts)
    head = []
    record = parts
    content = []
    content.reserveCapacity(parts.length)
    if parts.length == 0 { try finish(parts.kind) }
  }

  private mutating func checkLength(
    of record: (kind: WorkerRecord.Kind, length: Int)
  ) throws(GraphvizError) {
    if record.kind == .picture {
      guard record.length <= largestPicture else {
        throw RenderLimits.outputExceeded(largestPicture)
      }
    } else {
      // The head counts, too, or empty texts would be free.
      let (sum, overflows) = textLength.addingReportingOverflow(
        record.length.addingReportingOverflow(WorkerRecord.headLength).partialValue)
      guard !overflows, sum >= 0, sum <= Self.longestTexts else {
        throw Self.broken("its remarks do not end")
      }
      textLength = sum
    }
  }

  private mutating func finish(_ kind: WorkerRecord.Kind) throws(GraphvizError) {
    record = nil
    switch kind {
    case .greeting:
      guard !hasGreeted, text == WorkerRecord.greeting else {
        throw Self.broken("it is of another version")
      }
      hasGreeted = true
    case .warning: warnings.append(text)
    case .picture:
      guard picture == nil else { throw Self.broken("it sends two pictures") }
      picture = content
    case .errorCode: errorCode = GraphvizError.Code(named: text) ?? .worker
    case .errorMessage: errorMessage = text
    case .errorDetail: errorDetails.append(text)
    case .end: isWhole = true
    case .engine, .format, .graph: throw Self.broken("it answers with a request")
    }
    content = []
  }

  private var text: String { String(decoding: content, as: UTF8.self) }

  private static func broken(_ how: String) -> GraphvizError {
    GraphvizError(.worker, "the program that draws does not keep to the protocol: \(how)")
  }
}
