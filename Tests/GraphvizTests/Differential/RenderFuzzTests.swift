// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// Any graph ends in a picture or in an error, and leaves no process behind.
@Suite(.enabled(if: BuiltProgram.worker != nil, "entente-draw is not built."))
struct RenderFuzzTests {
  @Test func `whatever is drawn, the one who asked lives on`() throws {
    let limits = RenderLimits(
      wallSeconds: 4, cpuSeconds: 3, memoryBytes: 512 << 20, outputBytes: 16 << 20)
    let renderer = IsolatedRenderer(worker: try #require(BuiltProgram.worker), limits: limits)
    try FuzzRun(name: "render", count: 40).run(FuzzInputs.picture) { bytes, seed in
      guard let graphs = try? OurReading.graphs(of: bytes) else { return nil }
      for graph in graphs {
        if let fault = Self.fault(graph, seed, renderer) { return fault }
      }
      return nil
    }
  }

  private static func fault(
    _ graph: DOTGraph, _ seed: UInt64, _ renderer: IsolatedRenderer
  ) -> String? {
    let engine = engines[Int(seed / 3) % engines.count]
    let trust = Trust.allCases[Int(seed / 24) % Trust.allCases.count]
    do throws(GraphvizError) {
      let picture = try renderer.render(graph, engine: engine, format: .svg, trust: trust)
      if (try? PictureReading(picture.bytes)) == nil, trust != .full { return "not XML" }
    } catch {
      if error.message.isEmpty { return "an error without a word" }
      // What we trust least must not bring Graphviz down: it is why there is a policy.
      if error.code == .worker { return error.message }
    }
    // Other tests start processes, too, so that children are counted where nothing else runs.
    return FuzzRun.isLong && hasChildren ? "a process is left" : nil
  }

  private static let engines: [LayoutEngine] = [
    .dot, .neato, .fdp, .sfdp, .twopi, .circo, .osage, .patchwork,
  ]

  /// Whether the process has children, dead or alive, that nobody waited for.
  private static var hasChildren: Bool { waitpid(-1, nil, WNOHANG) != -1 }
}
