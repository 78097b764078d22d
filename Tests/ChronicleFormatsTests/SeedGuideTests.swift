// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Testing

/// The table of facts beside the seed, against the seed.
@Suite struct SeedGuideTests {
  /// A row of the table: which entries hold a fact, and where the article tells it.
  private struct Row {
    let fact: String
    let entries: [String]
    let ranges: [Range<Int>]

    /// Reads a line of the guide; nothing if it is no row of the table.
    init?(_ line: Substring) {
      let cells = line.split(separator: "|").map(String.init)
      guard cells.count == 3, cells[2].contains("–") else { return nil }
      fact = cells[0]
      entries = cells[1].matches(of: /`([a-z0-9.-]+)`/).map { String($0.1) }
      ranges = cells[2].matches(of: /([0-9]+)–([0-9]+)/).compactMap { match in
        guard let start = Int(match.1), let end = Int(match.2), start < end else { return nil }
        return start..<end
      }
    }
  }

  private let rows: [Row]
  private let ranges: [String: [Range<Int>]]

  init() throws {
    let text = String(decoding: try Repository.text(Seed.guidePath).bytes, as: UTF8.self)
    rows = text.split(separator: "\n").compactMap(Row.init)
    ranges = Self.ranges(of: try Seed().chronicle)
  }

  @Test func `tells where thirty facts are coded`() {
    #expect(rows.count >= 30)
    #expect(rows.allSatisfy { !$0.entries.isEmpty && !$0.ranges.isEmpty })
  }

  @Test func `names only entries that the seed has`() {
    let unknown = rows.flatMap(\.entries).filter { ranges[$0] == nil }
    #expect(unknown == [])
  }

  @Test func `gives each fact the ranges of its entries`() {
    for row in rows {
      let known = row.entries.flatMap { ranges[$0, default: []] }
      #expect(row.ranges.filter { !known.contains($0) } == [], "\(row.fact)")
    }
  }

  /// Returns the ranges that each entry rests on, under its id.
  private static func ranges(of chronicle: Chronicle) -> [String: [Range<Int>]] {
    let details =
      chronicle.places.map { ($0.id, $0.details) } + chronicle.topics.map { ($0.id, $0.details) }
      + chronicle.actors.map { ($0.id, $0.details) }
      + chronicle.relations.map { ($0.id, $0.details) }
      + chronicle.events.map { ($0.id, $0.details) }
    let pairs = details.map { id, details in
      (id.value.text, details.claims.compactMap(\.characters))
    }
    return Dictionary(pairs, uniquingKeysWith: +)
  }
}

extension Claim {
  /// The characters of its document that it names.
  var characters: Range<Int>? {
    guard case .characters(let characters) = locator else { return nil }
    return characters.value
  }
}
