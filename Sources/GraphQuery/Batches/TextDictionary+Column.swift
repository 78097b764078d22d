// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension TextDictionary {
  /// Takes the texts of a column, which is told from others by a number of 33 bits.
  init(_ column: DictionaryColumn, identity: Int64) {
    // A column that lost all its values begins anew, and gives the old numbers to other texts.
    self.init(
      values: column.dictionary, identity: identity | Int64(column.epoch & 0x3FFF_FFFF) << 33)
  }
}
