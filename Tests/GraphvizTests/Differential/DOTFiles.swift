// SPDX-License-Identifier: MIT

import Foundation

/// The DOT files of the tests: each shows one feature, and its first line says which.
enum DOTFiles {
  /// The names of those that are DOT, such as `edges/chain`.
  static let valid = all.filter { !$0.hasPrefix("invalid/") }
  /// The names of those that are not.
  static let invalid = all.filter { $0.hasPrefix("invalid/") }

  /// Returns the bytes of a file.
  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name + ".gv")))
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("DOTFiles")

  private static let all = areas.flatMap { area in
    names(in: folder.appendingPathComponent(area)).filter { $0.hasSuffix(".gv") }
      .map { "\(area)/\($0.dropLast(3))" }
  }

  private static let areas = names(in: folder)

  private static func names(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).sorted()
  }
}
