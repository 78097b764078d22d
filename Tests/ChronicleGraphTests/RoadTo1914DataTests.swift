// SPDX-License-Identifier: MIT

import Testing

/// The six powers of Europe year by year, against the alliances of the Correlates of War.
@Suite struct RoadTo1914DataTests {
  private static let powers = [
    200: "britain", 220: "france", 255: "germany", 300: "austria", 325: "italy", 365: "russia",
  ]

  /// What the data count and the chronicle does not: the guarantees of 1856 and 1870, which lie
  /// before it, and the treaty of Björkö, which never came into force.
  private static let onlyInData = years([
    "austria-britain": [1872...1877], "austria-france": [1872...1877],
    "britain-france": [1872...1877], "britain-germany": [1872...1872],
    "germany-russia": [1905...1905],
  ])

  /// What the chronicle counts and the data do not, or not yet.
  private static let onlyInChronicle = years([
    "austria-russia": [1897...1903], "britain-france": [1904...1906],
    "britain-russia": [1907...1913],
  ])

  @Test(.enabled(if: RoadTo1914.hasAllianceData, "needs \(RoadTo1914.allianceDataPath)"))
  func `differ from the data of the Correlates of War where it is known and nowhere else`() throws {
    let road = try RoadTo1914.read.get()
    let counted = try Self.counted(1872...1913)
    let told = try Set(
      (1872...1913).flatMap { year in
        try road.pairs("alliance", at: "\(year)").filter(Self.areOfPowers).map { "\($0) \(year)" }
      })
    #expect(counted.subtracting(told).sorted() == Self.onlyInData)
    #expect(told.subtracting(counted).sorted() == Self.onlyInChronicle)
  }

  private static func counted(_ years: ClosedRange<Int>) throws -> Set<String> {
    let rows = try RoadTo1914.allianceData().filter { years.contains($0[2]) }
    return Set(
      rows.compactMap { row in
        guard let first = powers[row[0]], let second = powers[row[1]] else { return nil }
        return [first, second].sorted().joined(separator: "-") + " \(row[2])"
      })
  }

  private static func areOfPowers(_ pair: String) -> Bool {
    pair.split(separator: "-").allSatisfy { powers.values.contains(String($0)) }
  }

  private static func years(_ spells: KeyValuePairs<String, [ClosedRange<Int>]>) -> [String] {
    spells.flatMap { pair, ranges in ranges.joined().map { "\(pair) \($0)" } }.sorted()
  }
}
