// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics

/// The reference for those who write chronicles, `docs/format.md`.
enum FormatPage {
  static let path = "docs/format.md"

  /// A piece of YAML in the page, and the line where it starts.
  struct Block: Sendable {
    let line: Int
    let text: String
  }

  /// Returns the blocks of YAML in the page.
  static func blocks() throws -> [Block] {
    var blocks: [Block] = []
    var open: (line: Int, text: String)?
    let lines = try Repository.string(path).split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if line == "```yaml" {
        open = (number + 2, "")
      } else if line == "```", let block = open {
        blocks.append(Block(line: block.line, text: block.text))
        open = nil
      } else {
        open?.text += line + "\n"
      }
    }
    return blocks
  }

  /// Returns the blocks that are whole chronicles.
  static func chronicles() throws -> [Block] {
    try blocks().filter { $0.text.hasPrefix("chronicle:") || $0.text.contains("\nchronicle:") }
  }

  /// A row of the table of what to write.
  struct Choice: Sendable {
    let sentence: String
    let entry: String
    let section: String
  }

  /// Returns the rows of the table of what to write.
  static func choices() throws -> [Choice] {
    let page = try Repository.string(path)
    let table =
      page.firstMatch(of: /(?s)<!-- choices -->\n(.*?)<!-- end -->/).map { $0.1 } ?? ""
    return table.matches(of: /\| ([^|]+) \| `([^`|]+)` \| (events|relations) \|/).map {
      Choice(sentence: String($0.1), entry: String($0.2), section: String($0.3))
    }
  }

  /// Returns the page with its tables as they are made.
  static func made() throws -> String {
    let marked = /(<!-- (table|kinds):([a-z]+) -->\n)[^<]*/
    return try Repository.string(path).replacing(marked) { match in
      let name = String(match.3)
      let table =
        match.2 == "table"
        ? EntryShape.Name(rawValue: name).map(FormatTable.keys(of:))
        : Kind.Family(rawValue: name).map(FormatTable.kinds(of:))
      return match.1 + (table ?? "there is no such table\n")
    }
  }
}
