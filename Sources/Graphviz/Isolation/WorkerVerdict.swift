// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Says why a worker left no answer.
struct WorkerVerdict {
  let program: String
  let engine: LayoutEngine
  let limits: WorkerLimits

  /// Returns the error for a worker that did not end in time.
  func timedOut(after seconds: Double) -> GraphvizError {
    GraphvizError(
      .timedOut, "Graphviz' \(engine.rawValue) took longer than \(Self.seconds(seconds))")
  }

  /// Returns the error for a worker that ended without an answer.
  func ended(_ status: WorkerStatus, hasGreeted: Bool, saying line: String?) -> GraphvizError {
    let said = line.map { [$0] } ?? []
    switch status {
    case .killed(SIGXCPU):
      let time = Self.seconds(Double(limits.cpuSeconds))
      return GraphvizError(
        .timedOut, "Graphviz' \(engine.rawValue) took more than \(time) of the processor")
    case .exited(WorkerStatus.exhausted) where hasGreeted:
      return GraphvizError(
        .outOfMemory,
        "Graphviz' \(engine.rawValue) needs more memory than the \(megabytes) that are allowed")
    case _ where !hasGreeted, .exited(WorkerStatus.refused):
      return GraphvizError(
        .worker, "\(program) is not the program that draws, or cannot run: \(status.description)",
        messages: said)
    default:
      return GraphvizError(
        .crashed, "Graphviz' \(engine.rawValue) crashed (\(status.description))", messages: said)
    }
  }

  private var megabytes: String { "\(limits.memoryBytes >> 20) MB" }

  private static func seconds(_ count: Double) -> String {
    let whole = Int(exactly: count).map(String.init) ?? "\(count)"
    return whole == "1" ? "1 second" : "\(whole) seconds"
  }
}
