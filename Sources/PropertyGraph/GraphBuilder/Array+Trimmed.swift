// SPDX-License-Identifier: MIT

extension Array {
  /// Returns the same elements without the room that appending has left behind them.
  ///
  /// A column that was filled one by one may be twice as long as it need be.
  consuming func trimmed() -> Self {
    guard capacity - count > count / 8 else { return self }
    var exact: Self = []
    exact.reserveCapacity(count)
    exact.append(contentsOf: self)
    return exact
  }
}
