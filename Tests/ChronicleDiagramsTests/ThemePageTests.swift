// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Diagnostics
import Foundation
import Testing

/// The page about themes, `docs/themes.md`, and the files that it shows.
@Suite struct ThemePageTests {
  private static let path = "docs/themes.md"

  /// Returns the page with its tables as they are made.
  private static func made() throws -> String {
    let marked = /(<!-- table:([a-z]+) -->\n)[^<]*/
    return try Repository.text(path).replacing(marked) { match in
      match.1 + (ThemeTable(rawValue: String(match.2))?.text ?? "there is no such table\n")
    }
  }

  @Test func `has the tables as they are made`() throws {
    let made = try Self.made()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      let file = Repository.root.appending(path: Self.path)
      try made.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.path)")
    }
    let isSame = try made == Repository.text(Self.path)
    #expect(isSame, "\(Self.path) is not what is made; record it with RECORD_SNAPSHOTS=1")
    for table in ThemeTable.allCases { #expect(made.contains("<!-- table:\(table.rawValue) -->")) }
  }

  @Test func `shows a theme that is read without a word of complaint`() throws {
    let page = try Repository.text(Self.path)
    let block = try #require(page.firstMatch(of: /(?s)```yaml\n(.*?)```/)).1
    let decoded = ThemeFile(String(block)).decoded(kinds: .builtIn)
    #expect(decoded.diagnostics == [])
    #expect(decoded.theme?.rules.count == 2)
  }

  @Test(arguments: ["newspaper", "evidence"])
  func `its example files are read without a word of complaint`(name: String) throws {
    let text = try Repository.text("examples/themes/\(name).yaml")
    let decoded = ThemeFile(text).decoded(kinds: .builtIn)
    #expect(decoded.diagnostics.map(\.message) == [])
    #expect(decoded.theme?.name == name)
    #expect(try Repository.text(Self.path).contains("examples/themes/\(name).yaml"))
  }
}
