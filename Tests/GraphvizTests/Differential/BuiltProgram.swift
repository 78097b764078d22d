// SPDX-License-Identifier: MIT

import Foundation
import Graphviz

/// The programs of the package; they are built beside the bundle of the tests.
enum BuiltProgram {
  /// The program that draws in a process of its own, if it was built.
  static let worker = path(of: IsolatedRenderer.workerName)

  /// Returns the path of a program, if it was built.
  static func path(of name: String) -> String? {
    folders.map { $0.appendingPathComponent(name).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static let folders: [URL] = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "/")
    return (bundles + [program]).map { $0.deletingLastPathComponent() }
  }()
}
