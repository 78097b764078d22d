// SPDX-License-Identifier: MIT

/// One drawing by a worker, from its start to its end.
struct WorkerRun {
  private let limits: WorkerLimits
  private let wallSeconds: Double
  private let program: String

  init(worker: String, limits: RenderLimits) {
    program = worker
    self.limits = WorkerLimits(limits)
    wallSeconds = limits.wallSeconds
  }

  /// Returns what the worker draws; whatever happens, it is gone behind that.
  func answer(
    to request: consuming WorkerRequest, unless cancellation: Cancellation
  ) throws(GraphvizError) -> RenderedGraph {
    let deadline = Deadline(in: wallSeconds)
    let verdict = WorkerVerdict(program: program, engine: request.engine, limits: limits)
    let worker = try WorkerShelf.worker(program, limits)
    let process = worker.process
    defer { process.finish() }
    cancellation.onCancel { process.kill() }
    var talk = WorkerConversation(
      exchange: worker.exchange, errors: worker.errors, request: request,
      largestPicture: limits.outputBytes, deadline: deadline)
    let ending = try talk.hold()
    if let result = talk.answer.result {
      let picture = try result.get()
      talk.drainErrors()
      return RenderedGraph(
        bytes: picture.bytes, warnings: picture.warnings + talk.errorTail.lines(atMost: 10))
    }
    guard !cancellation.isCancelled else { throw Cancellation.error }
    guard ending == .silent, let status = process.wait(until: deadline) else {
      throw verdict.timedOut(after: wallSeconds)
    }
    talk.drainErrors()
    throw verdict.ended(
      status, hasGreeted: talk.answer.hasGreeted, saying: talk.errorTail.lastLine)
  }
}
