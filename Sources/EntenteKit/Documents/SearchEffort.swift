// SPDX-License-Identifier: MIT

/// How much more may be done to find what resembles quotes that are nowhere.
///
/// Each search goes over a whole document. A chronicle with a thousand wrong quotes from one book is
/// told of all of them, but not offered a passage for each.
struct SearchEffort {
  /// The characters that may still be looked at: a few seconds' work.
  private var left = 200_000_000

  /// Takes what a search needs; returns whether there was as much.
  mutating func spend(_ characters: Int) -> Bool {
    guard characters <= left else { return false }
    left -= characters
    return true
  }
}
