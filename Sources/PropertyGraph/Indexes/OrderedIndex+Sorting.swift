// SPDX-License-Identifier: MIT

internal import Chronology

extension OrderedIndex {
  /// Creates an index of elements that ascend.
  ///
  /// Complexity: O(n log n). Values of one type that is no list or map are sorted as numbers.
  init(_ elements: [Int32], _ key: PropertyKey, in table: PropertyTable) {
    guard let column = table.column(of: key) else {
      self.init(inOrder: [])
      return
    }
    switch column {
    case .integers(let values), .wideDays(let values):
      self.init(sorting: elements) { values[$0] ?? 0 }
    case .days(let values): self.init(sorting: elements) { Int64(values[$0] ?? 0) }
    case .floats(let values): self.init(sorting: elements) { Self.number(of: values[$0] ?? 0) }
    case .booleans(let values): self.init(sorting: elements) { values[$0] == true ? 1 : 0 }
    case .strings(let values), .extendedDates(let values):
      let ranks = Self.ranks(of: values.dictionary)
      self.init(sorting: elements) { ranks[Int(values.codes[$0] ?? 0)] }
    case .mixed: self.init(comparing: elements, table.indexed(key))
    }
  }

  private init(sorting elements: [Int32], by number: (Int) -> Int64) {
    var entries: [(number: Int64, element: Int32)] = []
    entries.reserveCapacity(elements.count)
    for element in elements { entries.append((number(Int(element)), element)) }
    entries.sort { ($0.number, $0.element) < ($1.number, $1.element) }
    self.init(inOrder: entries.map(\.element))
  }

  private init(comparing elements: [Int32], _ column: IndexedColumn) {
    var entries = elements.map { (value: column[$0], element: $0) }
    entries.sort {
      switch PropertyValue.compare($0.value, $1.value) {
      case .before: true
      case .same: $0.element < $1.element
      case .after: false
      }
    }
    self.init(inOrder: entries.map(\.element))
  }

  /// Returns a whole number for a floating-point one, so that the order is kept.
  private static func number(of float: Double) -> Int64 {
    let bits = Int64(bitPattern: (float == 0 ? 0 : float).bitPattern)
    return bits < 0 ? bits ^ Int64.max : bits
  }

  /// Returns the place of each value among all, where values that compare as the same have one.
  private static func ranks(of values: [PropertyValue]) -> [Int64] {
    let order = values.indices.sorted { PropertyValue.orders(values[$0], values[$1]) }
    var ranks = [Int64](repeating: 0, count: values.count)
    for place in order.indices.dropFirst() {
      let (former, current) = (order[place - 1], order[place])
      let isGreater = PropertyValue.orders(values[former], values[current])
      ranks[current] = ranks[former] + (isGreater ? 1 : 0)
    }
    return ranks
  }
}
