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
enum LayoutThread {
  private static let stackSize = 8 << 20

  /// The work and, when it is done, its result.
  private final class Job<Output: Sendable> {
    let work: () -> Output
    var output: Output?

    init(_ work: @escaping () -> Output) { self.work = work }

    func run() { output = work() }
  }

  /// Erases the type of a job, which a C function cannot know.
  private final class Runner {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  /// Returns what the work returns, run on a thread of its own; waits for it.
  ///
  /// If no thread can be had, the work is done on this one.
  static func run<Output: Sendable>(_ work: @escaping () -> Output) -> Output {
    let job = Job(work)
    let runner = Runner { job.run() }
    if start(runner), let output = job.output { return output }
    return work()
  }

  private static func start(_ runner: Runner) -> Bool {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return false }
    defer { _ = unsafe pthread_attr_destroy(&attributes) }
    guard unsafe pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return false }
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
      return unsafe pthread_join(thread, nil) == 0
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
      return pthread_join(thread, nil) == 0
    #endif
  }
}
