// SPDX-License-Identifier: MIT

/// Entries of a chronicle, in a bit each.
struct EntrySet {
  private var words: [[UInt64]]

  /// Creates an empty set with room for all entries but relations and events.
  ///
  /// These need nobody to refer to them, and may be a million.
  init(of chronicle: Chronicle) {
    words = ChronicleEntry.Section.allCases.map { section in
      let isLeftOut = section == .relation || section == .event
      return [UInt64](repeating: 0, count: isLeftOut ? 0 : chronicle.count(of: section) / 64 + 1)
    }
  }

  /// Adds an entry, unless it is a relation or an event.
  mutating func insert(_ entry: ChronicleEntry) {
    let section = Int(entry.section.number)
    guard !words[section].isEmpty else { return }
    words[section][entry.position / 64] |= 1 << UInt64(entry.position % 64)
  }

  /// Returns whether it holds an entry.
  func contains(_ entry: ChronicleEntry) -> Bool {
    let section = words[Int(entry.section.number)]
    return !section.isEmpty && section[entry.position / 64] >> UInt64(entry.position % 64) & 1 == 1
  }
}
