// SPDX-License-Identifier: MIT

import Foundation

/// What the machine that runs the tests is like, and where things lie on it.
enum Machine {
  /// Whether permissions bind the user; they do not bind root.
  static let mindsPermissions = geteuid() != 0

  /// The root of the repository: the next folder above this file that holds a manifest.
  static let repository: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !has(folder.appendingPathComponent("Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The seed of the repository.
  static let seed = repository.appendingPathComponent("seeds/beijing-2024.yaml").path

  /// The folder with the document that the seed cites; it lies beside the repository, not in it.
  static let documents = repository.deletingLastPathComponent()
    .appendingPathComponent("shared/seeds").path

  /// Graphviz' own program, if it is there.
  static let stockDot: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/dot" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The command: it is built beside the bundle of the tests.
  static let entente: String = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "/")
    let folders = (bundles + [program]).map { $0.deletingLastPathComponent() }
    return (folders + [repository.appendingPathComponent(".build/debug")])
      .map { $0.appendingPathComponent("entente").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "entente is not built"
  }()

  /// Returns whether there is such a file.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
