// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct PropertyTableTests {
  static let key = PropertyKey(code: 0)

  @Test(arguments: RandomWrites.all)
  func `holds what a naive table holds after random writes`(writes: RandomWrites) {
    let (table, naive) = writes.run()
    let elements = Set(naive.values.keys).union([0, 1, writes.elements, 1 << 30])
    let wrong = elements.filter { element in
      table.keys(at: element).map { Int($0.code) } != naive.keys(at: element)
        || (0..<RandomWrites.keyCount).contains {
          table.value(of: PropertyKey(code: Int32($0)), at: element)
            != naive.value(of: $0, at: element)
        }
    }
    #expect(wrong.sorted() == [])
  }

  @Test(arguments: RandomWrites.all)
  func `shows in a column what it holds`(writes: RandomWrites) {
    let (table, naive) = writes.run()
    for code in 0..<RandomWrites.keyCount {
      let elements = naive.elements(with: code)
      let column = table.column(of: PropertyKey(code: Int32(code)))
      #expect(elements.isEmpty == (column == nil))
      guard let column else { continue }
      #expect(elements.allSatisfy { column[$0] == naive.value(of: code, at: $0) })
      #expect(column.walkedElements == elements)
      #expect(Set(column.readElements) == Set(elements))
      #expect(column.rows.valueCount == elements.count)
    }
  }

  @Test(arguments: RandomWrites.all)
  func `wastes no more than three rows in four`(writes: RandomWrites) {
    let (table, _) = writes.run()
    for code in 0..<RandomWrites.keyCount {
      guard let rows = table.column(of: PropertyKey(code: Int32(code)))?.rows else { continue }
      #expect(rows.count <= max(64, rows.valueCount * 4))
    }
  }

  @Test(arguments: RandomWrites.all)
  func `is the same table when it is made small`(writes: RandomWrites) {
    let (table, naive) = writes.run()
    var settled = table
    settled.settle()
    let keys = (0..<RandomWrites.keyCount).map { PropertyKey(code: Int32($0)) }
    let wrong = naive.values.keys.filter { element in
      settled.keys(at: element) != table.keys(at: element)
        || keys.contains { settled.value(of: $0, at: element) != table.value(of: $0, at: element) }
    }
    #expect(wrong.sorted() == [])
  }

  @Test func `does not change what was read before`() {
    var table = PropertyTable()
    for element in 0..<100 { table.set(Self.key, of: element, to: .integer(Int64(element))) }
    let column = table.column(of: Self.key)
    let copy = table
    table.set(Self.key, of: 7, to: "seven")
    table.removeAll(of: 8)
    #expect(column?[7] == 7)
    #expect(column?[8] == 8)
    #expect(copy.value(of: Self.key, at: 7) == 7)
    #expect(copy.keys(at: 8) == [Self.key])
  }

  @Test func `forgets a column that becomes empty`() {
    var table = PropertyTable()
    table.set(Self.key, of: 3, to: "text")
    table.set(Self.key, of: 4, to: 1)
    table.set(Self.key, of: 3, to: nil)
    table.removeAll(of: 4)
    #expect(table.column(of: Self.key) == nil)
    #expect(table.statistics(of: Self.key) == nil)
    table.set(Self.key, of: 9, to: 2)
    guard case .integers(let column) = table.column(of: Self.key) else {
      Issue.record("The column has not begun anew.")
      return
    }
    #expect(column[9] == 2)
  }

  @Test func `stays mixed while it has values`() {
    var table = PropertyTable()
    table.set(Self.key, of: 0, to: 1)
    table.set(Self.key, of: 1, to: "one")
    table.set(Self.key, of: 1, to: 2)
    guard case .mixed? = table.column(of: Self.key) else {
      Issue.record("The column is not mixed.")
      return
    }
  }

  @Test(arguments: [3, 1_000])
  func `puts a key that comes again last, or where it was`(count: Int32) throws {
    let keys = (0..<count).map { PropertyKey(code: $0) }
    var table = PropertyTable()
    for key in keys { table.set(key, of: 5, to: 1) }
    let place = try #require(table.place(of: keys[0], at: 5))
    table.set(keys[0], of: 5, to: nil)
    let copy = table
    table.set(keys[1], of: 5, to: 2)
    table.set(keys[0], of: 5, to: 3)
    #expect(table.keys(at: 5) == keys[1...] + [keys[0]])
    table.set(keys[0], of: 5, to: nil)
    table.restore(keys[0], of: 5, to: 4, at: place)
    #expect(table.keys(at: 5) == keys)
    #expect(table.value(of: keys[0], at: 5) == 4)
    #expect(copy.keys(at: 5) == Array(keys[1...]))
  }

  @Test func `tells the dictionary of a column that became empty from the one after`() throws {
    var table = PropertyTable()
    let key = Self.key
    table.set(key, of: 0, to: "one")
    table.set(key, of: 1, to: "two")
    let first = try #require(table.column(of: key)?.epoch)
    table.set(key, of: 0, to: nil)
    table.set(key, of: 2, to: "three")
    #expect(table.column(of: key)?.epoch == first)
    table.set(key, of: 1, to: nil)
    table.set(key, of: 2, to: nil)
    table.set(key, of: 0, to: "two")
    #expect(table.column(of: key)?.epoch != first)
    // By way of values of other types, too.
    table.set(key, of: 1, to: 1)
    table.removeAll(of: 0)
    table.removeAll(of: 1)
    table.set(key, of: 0, to: "four")
    #expect(try #require(table.column(of: key)?.epoch) > first + 1)
  }

  @Test func `finds the place of a text`() throws {
    var table = PropertyTable()
    for (element, text) in ["a", "b", "a", "\u{E9}"].enumerated() {
      table.set(Self.key, of: element, to: .string(text))
    }
    table.set(Self.key, of: 1, to: nil)
    guard case .strings(let column) = table.column(of: Self.key) else {
      Issue.record("The column is not one of texts.")
      return
    }
    #expect(
      ["a", "b", "\u{E9}", "e\u{301}", ""].map(column.code(ofString:)) == [0, 1, 2, nil, nil])
    #expect((0..<3).map { column.count(ofCode: $0) } == [2, 0, 1])
  }
}

extension PropertyColumn {
  /// How often the dictionary began anew, if the column has one.
  fileprivate var epoch: Int32? {
    if case .strings(let column) = self { column.epoch } else { nil }
  }

  /// The rows, whatever the form.
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

  /// The elements that have a value, as the rows tell them.
  var walkedElements: [Int] {
    var elements: [Int] = []
    rows.forEachRow { element, _ in elements.append(element) }
    return elements
  }

  /// The elements that have a value, read as a loop over the rows would.
  var readElements: [Int] {
    let rows = rows
    return (0..<rows.count).filter { rows.filled?.contains($0) ?? true }.map { row in
      guard !rows.isDense else { return row }
      let listed = rows.elements.count
      return Int(row < listed ? rows.elements[row] : rows.lateElements[row - listed])
    }
  }
}
