// SPDX-License-Identifier: MIT

import Synchronization

/// A worker that runs and waits for its request.
struct StartedWorker: ~Copyable, Sendable {
  let exchange: OwnedDescriptor
  let errors: OwnedDescriptor
  let process: WorkerProcess
  private let program: String
  private let arguments: [String]

  /// Starts a worker.
  init(_ program: String, _ limits: WorkerLimits) throws(GraphvizError) {
    let exchange = try SocketPair()
    let errors = try SocketPair()
    process = try WorkerSpawner(program: program, arguments: limits.arguments)
      .spawn(exchange: exchange.far, errors: errors.far)
    // The worker's ends are closed here: while this process holds them, their closing on the other
    // side would not be seen.
    self.exchange = exchange.near
    self.errors = errors.near
    self.program = program
    arguments = limits.arguments
  }

  /// Whether it is of a program, with its limits, and has not ended.
  func serves(_ program: String, _ limits: WorkerLimits) -> Bool {
    self.program == program && arguments == limits.arguments && process.poll() == nil
  }
}

/// The place of the one worker that may have been started ahead.
enum WorkerShelf {
  private static let place = Mutex<StartedWorker?>(nil)

  /// Starts a worker ahead, unless one is there.
  static func fill(_ program: String, _ limits: WorkerLimits) {
    place.withLock { worker in
      if worker == nil { worker = try? StartedWorker(program, limits) }
    }
  }

  /// Returns the worker that was started ahead, if it serves, or else a new one.
  static func worker(
    _ program: String, _ limits: WorkerLimits
  ) throws(GraphvizError) -> StartedWorker {
    if let worker = place.withLock({ $0.take() }) {
      if worker.serves(program, limits) { return worker }
      worker.process.finish()
    }
    return try StartedWorker(program, limits)
  }
}
