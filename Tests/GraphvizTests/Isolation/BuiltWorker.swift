// SPDX-License-Identifier: MIT

import Foundation
import Graphviz

/// The program that draws: it is built beside the bundle of the tests.
enum BuiltWorker {
  /// Its path.
  static let path: String = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "/")
    return (bundles + [program]).map { $0.deletingLastPathComponent() }
      .map { $0.appendingPathComponent(IsolatedRenderer.workerName).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "/entente-draw is not built"
  }()

  /// Whether ThreadSanitizer watches it, and us.
  static let isSanitized = unsafe dlsym(nil, "__tsan_init") != nil

  /// Returns a renderer with the program.
  static func renderer(_ limits: RenderLimits = .init()) -> IsolatedRenderer {
    IsolatedRenderer(worker: path, limits: limits)
  }
}
