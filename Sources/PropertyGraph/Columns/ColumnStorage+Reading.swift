// SPDX-License-Identifier: MIT

internal import Chronology

extension ColumnStorage {
  /// Returns the value of an element, null if it has none.
  func value(of element: Int) -> PropertyValue { rows.row(of: element).map(value(in:)) ?? .null }

  /// Returns the value of a row that holds one.
  func value(in row: Int) -> PropertyValue {
    switch form {
    case .integers: .integer(integers[row])
    case .floats: .float(floats[row])
    case .booleans: .boolean(trueRows.contains(row))
    case .days: .date(dayNumber: Int64(days[row]))
    case .wideDays: .date(dayNumber: integers[row])
    case .strings, .extendedDates: dictionary.values[Int(codes[row])]
    case .mixed: mixed[row]
    case nil: .null
    }
  }

  /// The column as it is now, or nothing if no element has a value.
  var column: PropertyColumn? {
    switch form {
    case .integers: .integers(TypedColumn(rows, integers))
    case .floats: .floats(TypedColumn(rows, floats))
    case .booleans: .booleans(BooleanColumn(rows: rows, trueRows: trueRows))
    case .days: .days(TypedColumn(rows, days))
    case .wideDays: .wideDays(TypedColumn(rows, integers))
    case .strings: .strings(dictionaryColumn)
    case .extendedDates: .extendedDates(dictionaryColumn)
    case .mixed: .mixed(TypedColumn(rows, mixed))
    case nil: nil
    }
  }

  private var dictionaryColumn: DictionaryColumn {
    DictionaryColumn(codes: TypedColumn(rows, codes), entries: dictionary)
  }
}
