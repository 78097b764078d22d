// SPDX-License-Identifier: MIT

extension PropertyColumnBuilder {
  /// Returns the column, or nothing if no element has a value.
  consuming func finish() -> PropertyColumn? {
    guard let form else { return nil }
    let rows = ColumnRows(of: elements)
    switch form {
    case .integers: return .integers(TypedColumn(rows, integers, filler: 0))
    case .floats: return .floats(TypedColumn(rows, floats, filler: 0))
    case .booleans: return .booleans(BooleanColumn(rows, trueElements: trueElements))
    case .days: return .days(TypedColumn(rows, days, filler: 0))
    case .wideDays: return .wideDays(TypedColumn(rows, integers, filler: 0))
    case .strings: return .strings(dictionaryColumn(rows))
    case .extendedDates: return .extendedDates(dictionaryColumn(rows))
    case .mixed: return .mixed(TypedColumn(rows, mixed, filler: .null))
    }
  }

  private func dictionaryColumn(_ rows: ColumnRows) -> DictionaryColumn {
    DictionaryColumn(
      codes: TypedColumn(rows, codes, filler: 0), dictionary: dictionary.values)
  }
}
