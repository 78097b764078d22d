// SPDX-License-Identifier: MIT

/// The values that an index goes by: it holds elements alone, and reads their values here.
struct IndexedColumn {
  private let columns: [ColumnStorage]
  private let place: Int

  /// Takes one of the columns of a table: the list alone, as each reference costs time.
  init(_ columns: [ColumnStorage], at place: Int) {
    self.columns = columns
    self.place = place
  }

  /// Returns the value of an element, null if it has none.
  subscript(element: Int32) -> PropertyValue {
    place < columns.count ? columns[place].value(of: Int(element)) : .null
  }

  /// Returns the elements whose value an index holds, ascending.
  func elements(within members: Bitmap?) -> [Int32] {
    guard place < columns.count else { return [] }
    let rows = columns[place].rows
    var elements: [Int32] = []
    elements.reserveCapacity(members == nil ? rows.valueCount : 0)
    rows.forEachRow { element, _ in
      guard members?.contains(element) ?? true else { return }
      elements.append(Int32(truncatingIfNeeded: element))
    }
    return needsFilter ? elements.filter { self[$0].isIndexable } : elements
  }

  /// Returns the numbers of elements that have a value, if the column holds nothing but whole
  /// numbers.
  func integers(of elements: [Int32]) -> [Int64]? {
    guard place < columns.count, columns[place].form == .integers else { return nil }
    let (rows, values) = (columns[place].rows, columns[place].integers)
    if rows.isDense { return elements.map { values[Int($0)] } }
    return elements.map { rows.row(of: Int($0)).map { values[$0] } ?? 0 }
  }

  /// Returns the hashes of the values of elements.
  func hashes(of elements: [Int32]) -> [Int] {
    if let numbers = integers(of: elements) { return numbers.map(PropertyValue.equalityHash(of:)) }
    return elements.map { self[$0].equalityHash }
  }

  private var needsFilter: Bool {
    switch columns[place].form {
    case .floats, .mixed: true
    default: false
    }
  }
}

extension PropertyTable {
  /// The values of a key, for an index.
  func indexed(_ key: PropertyKey) -> IndexedColumn { IndexedColumn(columns, at: Int(key.code)) }

  /// Returns which dictionary the column of a key has, if it holds nothing but texts.
  func textEpoch(of key: PropertyKey) -> Int32? {
    let place = Int(key.code)
    guard place < columns.count, columns[place].form == .strings else { return nil }
    return columns[place].dictionary.epoch
  }

  /// Returns the number of the text that an element has, in a column of texts.
  func textCode(of key: PropertyKey, at element: Int) -> Int32? {
    let place = Int(key.code)
    return columns[place].rows.row(of: element).map { columns[place].codes[$0] }
  }

  /// Returns the number of a text, in a column of texts.
  func textCode(of key: PropertyKey, for text: String) -> Int32? {
    columns[Int(key.code)].dictionary.code(of: text)
  }
}
