// SPDX-License-Identifier: MIT

import Diagnostics
import Foundation

/// The files of the package around the tests.
enum Repository {
  /// The folder of the package manifest.
  private static let root: URL = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !exists(folder.appending(path: "Package.swift")) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// Returns a text of the package by its path from the root.
  static func text(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
  }

  /// Returns whether there is a file at a path from the root.
  static func has(_ path: String) -> Bool { exists(root.appending(path: path)) }

  private static func exists(_ file: URL) -> Bool {
    FileManager.default.fileExists(atPath: file.path)
  }
}
