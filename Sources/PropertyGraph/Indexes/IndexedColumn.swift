// SPDX-License-Identifier: MIT

/// The values that an index goes by: it holds elements alone, and reads their values here.
struct IndexedColumn {
  private let table: PropertyTable
  private let key: PropertyKey

  init(_ key: PropertyKey, of table: PropertyTable) {
    self.table = table
    self.key = key
  }

  /// Returns the value of an element, null if it has none.
  subscript(element: Int32) -> PropertyValue { table.value(of: key, at: Int(element)) }

  /// Returns the elements whose value an index holds, ascending.
  func elements(within members: Bitmap?) -> [Int32] {
    guard let rows = table.column(of: key)?.rows else { return [] }
    var elements: [Int32] = []
    elements.reserveCapacity(members == nil ? rows.valueCount : 0)
    rows.forEachRow { element, _ in
      guard members?.contains(element) ?? true else { return }
      elements.append(Int32(truncatingIfNeeded: element))
    }
    return needsFilter ? elements.filter { self[$0].isIndexable } : elements
  }

  private var needsFilter: Bool {
    switch table.column(of: key) {
    case .floats, .mixed: true
    default: false
    }
  }
}

extension PropertyColumn {
  /// Which elements have a value, and in which row.
  var rows: ColumnRows {
    switch self {
    case .integers(let column), .wideDays(let column): column.rows
    case .floats(let column): column.rows
    case .booleans(let column): column.rows
    case .days(let column): column.rows
    case .strings(let column), .extendedDates(let column): column.codes.rows
    case .mixed(let column): column.rows
    }
  }
}
