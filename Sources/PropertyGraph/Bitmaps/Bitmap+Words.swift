// SPDX-License-Identifier: MIT

extension Bitmap {
  /// Creates a bitmap of bits, the least number in the lowest bit of the first word.
  package init(words: [UInt64]) {
    self.init()
    self.words = words
  }
}
