// SPDX-License-Identifier: MIT

import Diagnostics

/// Finds the texts that start with a byte order mark, which is lost when Yams makes a Swift text of
/// libyaml's bytes: written anew, they would have changed.
enum YAMLLostMark {
  /// Returns an error for each such text.
  static func diagnostics(of root: DocumentNode, in source: SourceText) -> [Diagnostic] {
    // Most files hold neither the mark nor an escape.
    guard source.bytes.contains(where: { $0 == mark[0] || $0 == UInt8(ascii: "\\") }) else {
      return []
    }
    var found: [Diagnostic] = []
    collect(root, in: source.bytes, &found)
    return found
  }

  private static func collect(_ node: DocumentNode, in bytes: [UInt8], _ found: inout [Diagnostic])
  {
    switch node.content {
    case .scalar: check(node.range, in: bytes, &found)
    case .list(let items): for item in items { collect(item, in: bytes, &found) }
    case .map(let entries):
      for entry in entries {
        check(entry.keyRange, in: bytes, &found)
        collect(entry.value, in: bytes, &found)
      }
    }
  }

  private static func check(_ range: SourceRange, in bytes: [UInt8], _ found: inout [Diagnostic]) {
    let start = bytes[min(range.lowerBound, bytes.count)...]
    guard start.first == mark[0] || start.first == UInt8(ascii: "\\") else { return }
    let word = String(decoding: start.prefix(10), as: UTF8.self).lowercased()
    let isEscape = word.hasPrefix("\\ufeff") || word.hasPrefix("\\u0000feff")
    guard start.starts(with: mark) || isEscape else { return }
    found.append(
      .error("a text that starts with a byte order mark is not kept", at: range, hint: "remove it"))
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
