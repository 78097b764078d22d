// SPDX-License-Identifier: MIT

import Foundation

/// What the machine that runs the tests is like.
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

  /// Returns whether there is such a file.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
