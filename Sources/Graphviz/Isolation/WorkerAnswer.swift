// SPDX-License-Identifier: MIT

/// What a worker answers, as it writes it.
package enum WorkerAnswer {
  /// The bytes to send before anything is read.
  package static var greeting: [UInt8] { WorkerRecord.text(.greeting, WorkerRecord.greeting) }

  /// Returns the bytes to send for what came of a request, in pieces, so that the picture is not
  /// copied.
  package static func pieces(of result: Result<RenderedGraph, GraphvizError>) -> [[UInt8]] {
    let end = WorkerRecord.head(.end, length: 0)
    switch result {
    case .success(let picture):
      let warnings = picture.warnings.flatMap { WorkerRecord.text(.warning, $0) }
      let head = WorkerRecord.head(.picture, length: picture.bytes.count)
      return [warnings + head, picture.bytes, end]
    case .failure(let error):
      let details = error.messages.flatMap { WorkerRecord.text(.errorDetail, $0) }
      let error =
        WorkerRecord.text(.errorCode, error.code.rawName)
        + WorkerRecord.text(.errorMessage, error.message)
      return [details + error + end]
    }
  }
}
