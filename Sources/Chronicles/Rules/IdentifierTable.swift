// SPDX-License-Identifier: MIT

/// Finds entries by id in four to eight bytes an entry, where a dictionary would take fifty.
///
/// It is a hash table with open addressing (D. E. Knuth, The Art of Computer Programming 3, 6.4,
/// algorithm L) that holds the places of entries and not their ids: these are looked up in the
/// chronicle itself, which therefore has to be the one that the places were taken from.
struct IdentifierTable: Sendable {
  /// A section and a place in it, plus one; zero is an empty slot.
  private var slots: [UInt32]
  private var count = 0

  /// Creates the table of the entries of a chronicle that have an id.
  ///
  /// Complexity: O(entries).
  ///
  /// - Parameters:
  ///   - chronicle: The chronicle.
  ///   - repeated: Told of each entry whose id another has already, in the order of the sections.
  init(of chronicle: Chronicle, repeated: (ChronicleEntry) -> Void = { _ in }) {
    let sections = ChronicleEntry.Section.allCases
    let number = sections.reduce(0) { $0 + chronicle.count(of: $1) }
    slots = [UInt32](repeating: 0, count: Self.size(for: number))
    for section in sections {
      for position in 0..<chronicle.count(of: section) {
        let entry = ChronicleEntry(section: section, position: position)
        guard chronicle.identifier(of: entry) != .unnamed else { continue }
        if !insert(entry, of: chronicle) { repeated(entry) }
      }
    }
  }

  /// Returns the entry that an id names.
  func entry(_ id: Identifier, in chronicle: Chronicle) -> ChronicleEntry? {
    Self.entry(slots[slot(of: id, in: chronicle)])
  }

  /// Adds an entry of the chronicle, unless another has its id.
  ///
  /// - Returns: Whether it was added.
  mutating func insert(_ entry: ChronicleEntry, of chronicle: Chronicle) -> Bool {
    if count * 4 >= slots.count * 3 { grow(chronicle) }
    let slot = slot(of: chronicle.identifier(of: entry), in: chronicle)
    guard slots[slot] == 0 else { return false }
    slots[slot] = Self.number(of: entry)
    count += 1
    return true
  }

  /// Returns the slot that holds an id, or the empty one where it belongs.
  private func slot(of id: Identifier, in chronicle: Chronicle) -> Int {
    var slot = id.hashValue & (slots.count - 1)
    while let entry = Self.entry(slots[slot]), chronicle.identifier(of: entry) != id {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow(_ chronicle: Chronicle) {
    let old = slots
    slots = [UInt32](repeating: 0, count: old.count * 2)
    for number in old {
      guard let entry = Self.entry(number) else { continue }
      slots[slot(of: chronicle.identifier(of: entry), in: chronicle)] = number
    }
  }

  private static func size(for capacity: Int) -> Int {
    var size = 16
    while size * 3 < capacity * 4 { size *= 2 }
    return size
  }

  // MARK: - Numbers

  private static let sections = ChronicleEntry.Section.allCases
  private static let placeBits: UInt32 = 29

  private static func number(of entry: ChronicleEntry) -> UInt32 {
    entry.section.number << placeBits | UInt32(entry.position) + 1
  }

  private static func entry(_ number: UInt32) -> ChronicleEntry? {
    guard number != 0 else { return nil }
    let place = number & (1 << placeBits - 1)
    return ChronicleEntry(section: sections[Int(number >> placeBits)], position: Int(place) - 1)
  }
}

extension ChronicleEntry.Section {
  /// The place of the section among all.
  var number: UInt32 {
    switch self {
    case .source: 0
    case .place: 1
    case .topic: 2
    case .actor: 3
    case .relation: 4
    case .event: 5
    }
  }
}
