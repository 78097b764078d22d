// SPDX-License-Identifier: MIT

extension ColumnStorage {
  /// Makes the form one that also holds values of this one.
  mutating func adapt(to needed: ColumnForm) {
    guard form != needed else { return }
    switch (form, needed) {
    case (nil, _): form = needed
    case (.days, .wideDays): widen()
    case (.wideDays, .days), (.mixed, _): break
    default: mix()
    }
  }

  private mutating func widen() {
    integers = days.map(Int64.init)
    days = []
    form = .wideDays
  }

  /// Goes over to values of any type; this happens at most once until the column is empty.
  private mutating func mix() {
    let kept = rows
    let values = (0..<kept.count).map { kept.holdsValue($0) ? value(in: $0) : .null }
    beginAnew()
    rows = kept
    form = .mixed
    mixed = values
  }
}
