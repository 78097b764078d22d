// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension GraphvizLibrary {
  /// How many preparations are on their way.
  private static let preparations = Atomic<Int>(0)

  /// Starts the libraries in the background, so that the first drawing finds them ready.
  ///
  /// Loading them and the fonts takes some milliseconds, which is most of the time of a small
  /// picture. Who knows that something will be drawn calls it first, and reads or builds the graph
  /// meanwhile. A failure is told by the drawing.
  public static func prepare() {
    preparations.wrappingAdd(1, ordering: .relaxed)
    let isStarted = LayoutThread.detach(stack: LayoutThread.usualStack) {
      try? locked { state throws(GraphvizError) in try state.warmUp() }
      preparations.wrappingSubtract(1, ordering: .releasing)
    }
    guard isStarted else {
      preparations.wrappingSubtract(1, ordering: .relaxed)
      return
    }
    // A process that ends meanwhile must not take the libraries apart while they are loaded.
    _ = atexit { GraphvizLibrary.waitForPreparations() }
  }

  /// Waits, for a second at most, until no preparation is on its way.
  private static func waitForPreparations() {
    for _ in 0..<1000 where preparations.load(ordering: .acquiring) > 0 { usleep(1000) }
  }
}

extension LibraryState {
  /// Draws a letter, for which everything is loaded that most pictures need.
  mutating func warmUp() throws(GraphvizError) {
    _ = try engines()
    _ = try formats()
    var graph = DOTGraph(name: "G")
    graph.nodes = [.init("a", ["id": "a"])]
    _ = try draw(graph, .dot, .svg)
    MessageLog.reset()
  }
}
