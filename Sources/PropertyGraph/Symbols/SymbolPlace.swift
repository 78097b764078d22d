// SPDX-License-Identifier: MIT

/// Where a symbol stands in the list of an element, so that it can be put back there.
///
/// It is good for as long as all that happened to the list since then has been undone.
package struct SymbolPlace: Hashable, Sendable {
  /// The position in the list, or, below zero, what ``LongSymbolList`` has instead.
  private let code: Int32

  init(position: Int) {
    code = Int32(truncatingIfNeeded: position)
  }

  init(stamp: Int32) {
    code = ~stamp
  }

  /// The position in the list, if it is one.
  var position: Int? { code < 0 ? nil : Int(code) }

  /// The stamp in a long list, if it is one.
  var stamp: Int32? { code < 0 ? ~code : nil }
}
