// SPDX-License-Identifier: MIT

internal import Chronology

extension ValueOrdering {
  /// Compares dates as sources give them by the first day that they can mean, none first, then by
  /// the text.
  init(extendedDate left: ExtendedDate, _ right: ExtendedDate) {
    self = Self(left.firstDay?.dayNumber ?? .min, right.firstDay?.dayNumber ?? .min)
      .then(Self(text: left.text, right.text))
  }
}
