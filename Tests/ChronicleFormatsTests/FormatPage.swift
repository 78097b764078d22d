// SPDX-License-Identifier: MIT

import ChronicleFormats
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
}
