// SPDX-License-Identifier: MIT

extension Bitmap {
  /// The greatest member, or nothing if there is none.
  package var lastMember: Int? {
    guard let place = words.lastIndex(where: { $0 != 0 }) else { return nil }
    return place * 64 + 63 - words[place].leadingZeroBitCount
  }
}
