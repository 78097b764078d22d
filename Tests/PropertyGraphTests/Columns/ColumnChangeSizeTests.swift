// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport
import Testing

/// Changes in numbers at which a copied column would be felt at once.
@Suite struct ColumnChangeSizeTests {
  #if DEBUG
    static let count = 10_000
  #else
    static let count = 1_000_000
  #endif

  @Test(arguments: [1, 20], PropertyColumnTests.forms.keys.sorted())
  func `changes a great column in random order`(spread: Int, form: String) throws {
    let values = try #require(PropertyColumnTests.forms[form])
    let key = PropertyKey(code: 0)
    var generator = SeededGenerator(seed: 5)
    var table = PropertyTable()
    for number in 0..<Self.count {
      let element = Int.random(in: 0..<Self.count * spread, using: &generator)
      table.set(key, of: element, to: number % 5 == 0 ? nil : values[number % values.count])
    }
    table.set(key, of: Self.count, to: values[0])
    #expect(table.value(of: key, at: Self.count) == values[0])
  }

  @Test(arguments: [true, false])
  func `loses every fourth element's value from an end`(fromLast: Bool) {
    let key = PropertyKey(code: 0)
    var table = PropertyTable()
    for element in 0..<Self.count { table.set(key, of: element * 4, to: 1) }
    for number in 1..<Self.count {
      table.set(key, of: (fromLast ? Self.count - number : number - 1) * 4, to: nil)
    }
    #expect(table.statistics(of: key)?.valueCount == 1)
  }

  @Test func `goes to and fro at the border of dense and sparse`() {
    let key = PropertyKey(code: 0)
    var table = PropertyTable()
    let count = Self.count / 4
    for element in 0..<count { table.set(key, of: element, to: 1) }
    for _ in 0..<Self.count {
      table.set(key, of: count * 4 + 8, to: 2)
      table.set(key, of: count * 4 + 8, to: nil)
      table.set(key, of: 7, to: nil)
      table.set(key, of: 7, to: 1)
    }
    #expect(table.statistics(of: key)?.valueCount == count)
  }
}
