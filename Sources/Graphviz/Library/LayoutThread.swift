// SPDX-License-Identifier: MIT

import CGraphviz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs work on a thread with room for Graphviz' recursion.
///
/// A chain of 10,000 edges overflows the 512 KB that threads get on macOS; with 8 MB it does not.
package enum LayoutThread {
  /// The stack that drawing needs, in bytes.
  package static let usualStack = 8 << 20

  /// The work and, when it is done, its result.
  private final class Job<Output: Sendable> {
    let work: () throws(GraphvizError) -> Output
    var result: Result<Output, GraphvizError>?

    init(_ work: @escaping () throws(GraphvizError) -> Output) { self.work = work }

    func run() {
      do throws(GraphvizError) {
        result = .success(try work())
      } catch {
        result = .failure(error)
      }
    }
  }

  /// Erases the type of a job, which a C function cannot know.
  private final class Runner {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  /// Returns what the work returns, run on a thread of its own; waits for it.
  ///
  /// The main thread mostly has a stack that is deep enough, too, but a heap with holes: engines that
  /// compare addresses would then draw something else in each process. If no thread can be had, the
  /// work is done on this one.
  static func run<Output: Sendable>(
    _ work: @escaping () throws(GraphvizError) -> Output
  ) throws(GraphvizError) -> Output {
    let job = Job(work)
    let runner = Runner { job.run() }
    guard start(runner, stack: usualStack, isAwaited: true), let result = job.result else {
      return try work()
    }
    return try result.get()
  }

  /// Starts work on a thread of its own and does not wait for it.
  ///
  /// - Parameters:
  ///   - stack: The room for its stack, in bytes.
  ///   - work: What it does.
  /// - Returns: Whether a thread could be had.
  package static func detach(stack: Int, _ work: @escaping @Sendable () -> Void) -> Bool {
    start(Runner(work), stack: stack, isAwaited: false)
  }

  private static func start(_ runner: Runner, stack: Int, isAwaited: Bool) -> Bool {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return false }
    defer { _ = unsafe pthread_attr_destroy(&attributes) }
    guard unsafe pthread_attr_setstacksize(&attributes, stack) == 0 else { return false }
    let argument = unsafe Unmanaged.passRetained(runner).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let result = unsafe pthread_create(
        &thread, &attributes,
        { argument in
          unsafe Unmanaged<Runner>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        }, argument)
      guard result == 0, let thread = unsafe thread else {
        unsafe Unmanaged<Runner>.fromOpaque(argument).release()
        return false
      }
      return unsafe (isAwaited ? pthread_join(thread, nil) : pthread_detach(thread)) == 0
    #else
      var thread = pthread_t()
      let result = unsafe pthread_create(
        &thread, &attributes,
        { argument in
          guard let argument = unsafe argument else { return nil }
          unsafe Unmanaged<Runner>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        }, argument)
      guard result == 0 else {
        unsafe Unmanaged<Runner>.fromOpaque(argument).release()
        return false
      }
      return (isAwaited ? pthread_join(thread, nil) : pthread_detach(thread)) == 0
    #endif
  }
}
