// SPDX-License-Identifier: MIT

/// Entries that point to others of their kind: what comes before what, what lies within what.
///
/// It holds only entries that point or are pointed at, under numbers of its own.
struct EntryNetwork {
  /// One entry pointing to another.
  struct Link {
    /// The number of the entry that points.
    let source: Int32
    /// The number of the entry that is pointed at.
    let target: Int32
    /// The id with which one points to the other.
    let reference: Reference
  }

  /// The entries, by their numbers.
  private(set) var entries: [ChronicleEntry] = []
  /// The links, those of one source side by side once they are sorted.
  private(set) var links: [Link] = []
  private var numbers: [ChronicleEntry: Int32] = [:]

  /// Adds an entry, unless it is there, and returns its number.
  @discardableResult
  mutating func add(_ entry: ChronicleEntry) -> Int32 {
    if let number = numbers[entry] { return number }
    let number = Int32(entries.count)
    numbers[entry] = number
    entries.append(entry)
    return number
  }

  /// Adds a link between two entries, written with an id.
  mutating func link(
    _ source: ChronicleEntry, to target: ChronicleEntry, as reference: Reference
  ) {
    links.append(Link(source: add(source), target: add(target), reference: reference))
  }

  /// Puts the links of one source side by side, in the order in which they were added.
  ///
  /// - Returns: For each number, and one more, the place of its first link.
  mutating func sortLinks() -> [Int] {
    var starts = [Int](repeating: 0, count: entries.count + 1)
    for link in links { starts[Int(link.source) + 1] += 1 }
    for number in entries.indices { starts[number + 1] += starts[number] }
    var next = starts
    var sorted = links
    for link in links {
      sorted[next[Int(link.source)]] = link
      next[Int(link.source)] += 1
    }
    links = sorted
    return starts
  }
}
