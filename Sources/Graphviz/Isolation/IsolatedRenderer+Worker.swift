// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension IsolatedRenderer {
  /// The name of the program that draws.
  public static let workerName = "entente-draw"

  /// Returns a renderer with the program that draws beside the program that runs.
  ///
  /// A program of your own names the product `entente-draw` among the dependencies of its target
  /// beside `Graphviz`: SwiftPM then builds it into the same folder. It is installed together with
  /// the program; where it lies elsewhere, ``init(worker:limits:)`` takes its path.
  ///
  /// - Throws: A ``GraphvizError`` with the code `worker` if there is none.
  public static func installed(
    limits: RenderLimits = .init()
  ) throws(GraphvizError) -> IsolatedRenderer {
    guard let program = runningProgram, let slash = program.lastIndex(of: "/") else {
      throw GraphvizError(
        .worker, "cannot find the program that draws: the system does not say where this one lies")
    }
    let path = program[...slash] + workerName
    guard unsafe access(String(path), X_OK) == 0 else {
      throw GraphvizError(
        .worker,
        "the program that draws is not there: \(path); it is the product '\(workerName)' of entente"
          + ", and lies beside the program that runs")
    }
    return IsolatedRenderer(worker: String(path), limits: limits)
  }

  /// Starts the process that draws ahead of the first graph, so that it is ready by then.
  ///
  /// It loads Graphviz and the fonts meanwhile, which takes most of the time of a small picture, and
  /// serves the next drawing with the same limits. If there is none, it ends with this process. A
  /// failure is told by that drawing.
  public func prepare() {
    WorkerShelf.fill(worker, WorkerLimits(limits))
  }

  /// The path of the program that runs, without links.
  private static var runningProgram: String? {
    #if canImport(Darwin)
      var length: UInt32 = 0
      _ = unsafe _NSGetExecutablePath(nil, &length)
      var buffer = [CChar](repeating: 0, count: Int(length) + 1)
      guard unsafe _NSGetExecutablePath(&buffer, &length) == 0 else { return nil }
      let path = unsafe realpath(buffer, nil)
    #else
      let path = unsafe realpath("/proc/self/exe", nil)
    #endif
    guard let path = unsafe path else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
