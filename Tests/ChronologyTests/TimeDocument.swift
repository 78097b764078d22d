// SPDX-License-Identifier: MIT

import Foundation

/// The page `docs/time.md`, whose tables and drawings are tested word for word.
enum TimeDocument {
  private static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/time.md").path

  /// The lines of the page.
  static func lines() throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Returns the rows of the table whose first heading is given, each as its cells.
  ///
  /// A bar that is part of a cell does not occur; the marks of code are taken off cells that are
  /// nothing else.
  static func table(_ heading: String, columns: Int) throws -> [[String]] {
    let lines = try lines()
    let start = lines.firstIndex {
      $0.hasPrefix("| \(heading) |") && cells($0).count == columns
    }
    guard let start else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
  }

  /// Returns the texts of a cell that are marked as code.
  static func codes(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty || line.contains("| |") }
  }
}
