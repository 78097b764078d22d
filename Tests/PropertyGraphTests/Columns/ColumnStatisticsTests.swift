// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct ColumnStatisticsTests {
  static let key = PropertyKey(code: 0)

  @Test(arguments: RandomWrites.all)
  func `counts values, and different ones of few`(writes: RandomWrites) {
    let (table, naive) = writes.run()
    for code in 0..<RandomWrites.keyCount {
      let values = naive.elements(with: code).map { naive.value(of: code, at: $0) }
      let statistics = table.statistics(of: PropertyKey(code: Int32(code)))
      #expect(statistics?.valueCount ?? 0 == values.count)
      guard let statistics, statistics.isDistinctCountExact else { continue }
      #expect(statistics.distinctCount == Set(values).count)
    }
  }

  @Test(arguments: [1, 100, 5_000, 60_000])
  func `estimates how many numbers are different`(distinct: Int) throws {
    var table = PropertyTable()
    for element in 0..<60_000 {
      table.set(Self.key, of: element, to: .integer(Int64(element % distinct) * 1_000))
    }
    let statistics = try #require(table.statistics(of: Self.key))
    #expect(!statistics.isDistinctCountExact)
    // Four standard errors; the hash is fixed, so that this cannot come and go.
    #expect(abs(statistics.distinctCount - distinct) <= max(1, distinct / 11))
    #expect(statistics.lowerBound == 0)
    #expect(statistics.upperBound == .integer(Int64(distinct - 1) * 1_000))
  }

  @Test func `bounds numbers without not-a-number`() throws {
    var table = PropertyTable()
    for (element, number) in [2.5, .nan, -1, .infinity].enumerated() {
      table.set(Self.key, of: element, to: .float(number))
    }
    let statistics = try #require(table.statistics(of: Self.key))
    #expect(statistics.lowerBound == -1.0)
    #expect(statistics.upperBound == .float(.infinity))
    #expect(statistics.distinctCount == 4)
  }

  @Test func `bounds days, far ones too`() throws {
    var table = PropertyTable()
    let far = Int64(Int32.max) + 5
    for (element, day) in [3, far, -7].enumerated() {
      table.set(Self.key, of: element, to: .date(dayNumber: day))
    }
    let statistics = try #require(table.statistics(of: Self.key))
    #expect(statistics.lowerBound == .date(dayNumber: -7))
    #expect(statistics.upperBound == .date(dayNumber: far))
  }

  @Test func `forgets old bounds when most values are gone`() throws {
    var table = PropertyTable()
    for element in 0..<10_000 { table.set(Self.key, of: element, to: .integer(Int64(element))) }
    for element in (1_000..<10_000).reversed() { table.set(Self.key, of: element, to: nil) }
    let statistics = try #require(table.statistics(of: Self.key))
    #expect(statistics.valueCount == 1_000)
    #expect(statistics.upperBound?.integer ?? .max < 3_000)
    #expect(statistics.distinctCount <= 1_000)
  }
}
