// SPDX-License-Identifier: MIT

import Diagnostics
import Foundation
import Testing

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

  /// Returns a text of the package by its path from the root, as it is.
  static func string(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Returns the paths of files below folders, sorted.
  static func files(below folders: [String], ending: String) throws -> [String] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
        .map { "\(folder)/\($0)" }
        // What was built in an example is not part of it.
        .filter { !$0.contains("/.") }
    }.filter { $0.hasSuffix(".\(ending)") }.sorted()
  }

  /// Compares a text with a file, which is recorded anew if `RECORD_SNAPSHOTS` is set.
  static func expect(_ text: String, toBe path: String) throws {
    let file = root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(path)")
    }
    let isSame = try text == string(path)
    #expect(isSame, "\(path) is not what is made; record it with RECORD_SNAPSHOTS=1")
  }

  /// Returns whether there is a file at a path from the root.
  static func has(_ path: String) -> Bool { exists(root.appending(path: path)) }

  private static func exists(_ file: URL) -> Bool {
    FileManager.default.fileExists(atPath: file.path)
  }
}
