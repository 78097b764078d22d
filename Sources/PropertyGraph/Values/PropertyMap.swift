// SPDX-License-Identifier: MIT

/// Values by name, in the order in which they were given.
///
/// Two maps are equal if they have the same names with the same values, in whatever order. A name
/// may have the value null, which is not the same as having no such name.
public struct PropertyMap: Sendable {
  /// What a map holds, behind one pointer, so that a ``PropertyValue`` stays small.
  private final class Storage: Sendable {
    let entries: [(key: String, value: PropertyValue)]
    /// The places of the entries, sorted by their keys' code points.
    let sortedPlaces: [Int]

    init(_ entries: [(key: String, value: PropertyValue)], sortedPlaces: [Int]) {
      self.entries = entries
      self.sortedPlaces = sortedPlaces
    }
  }

  private let storage: Storage

  /// Creates a map of names and values.
  ///
  /// If a name is given more than once, its last value counts, at the place of the first.
  ///
  /// Complexity: O(n log n).
  public init(_ pairs: some Sequence<(String, PropertyValue)>) {
    var entries: [(key: String, value: PropertyValue)] = []
    var places: [ExactText: Int] = [:]
    for (key, value) in pairs {
      if let place = places[ExactText(key)] {
        entries[place].value = value
      } else {
        places[ExactText(keeping: key)] = entries.count
        entries.append((key, value))
      }
    }
    let sorted = entries.indices.sorted { ExactText.areInOrder(entries[$0].key, entries[$1].key) }
    storage = Storage(entries, sortedPlaces: sorted)
  }

  /// The names, in the order in which they were given.
  public var keys: [String] { storage.entries.map(\.key) }

  /// Returns the value of a name, or nothing if the map does not have the name.
  ///
  /// Complexity: O(log n).
  public subscript(key: String) -> PropertyValue? {
    var low = 0
    var high = storage.sortedPlaces.count
    while low < high {
      let middle = (low + high) / 2
      let entry = storage.entries[storage.sortedPlaces[middle]]
      if ExactText.areSame(entry.key, key) { return entry.value }
      if ExactText.areInOrder(entry.key, key) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

extension PropertyMap: RandomAccessCollection {
  /// The place of the first entry.
  public var startIndex: Int { 0 }

  /// The place after the last entry.
  public var endIndex: Int { storage.entries.count }

  /// Returns the name and the value at a place.
  public subscript(position: Int) -> (key: String, value: PropertyValue) {
    storage.entries[position]
  }
}

extension PropertyMap: Hashable {
  /// Returns whether two maps have the same names with the same values.
  public static func == (left: Self, right: Self) -> Bool {
    guard left.storage !== right.storage else { return true }
    return left.count == right.count
      && zip(left.sortedEntries, right.sortedEntries).allSatisfy { left, right in
        ExactText.areSame(left.key, right.key) && left.value == right.value
      }
  }

  /// Feeds the names and values to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for (key, value) in sortedEntries {
      hasher.combine(key)
      hasher.combine(value)
    }
  }

  /// The names and values by the code points of the names.
  var sortedEntries: some Collection<(key: String, value: PropertyValue)> {
    storage.sortedPlaces.lazy.map { storage.entries[$0] }
  }
}

extension PropertyMap: ExpressibleByDictionaryLiteral {
  /// Creates a map of the names and values written.
  public init(dictionaryLiteral entries: (String, PropertyValue)...) {
    self.init(entries)
  }
}
