// SPDX-License-Identifier: MIT

/// Attributes by name, in the order in which they were first set.
///
/// Two names are the same if their bytes are.
public struct DOTAttributes: Sendable {
  /// One attribute.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public internal(set) var value: DOTValue
  }

  /// Up to so many names are looked through one by one.
  private static let fewest = 24

  private var entries: [Entry] = []
  /// The place of each name, once there are many.
  private var places: [ExactText: Int]?

  /// Creates an empty set of attributes.
  public init() {}

  /// Creates attributes of which no two have the same name.
  init(entries: [Entry]) {
    self.entries = entries
    indexNames()
  }

  /// The value of an attribute; setting nothing removes it.
  ///
  /// Complexity: O(1) to get or set, O(attributes) to remove.
  public subscript(name: String) -> DOTValue? {
    get { place(of: name).map { entries[$0].value } }
    set {
      switch (place(of: name), newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): remove(at: place)
      case (nil, let value?): append(Entry(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Sets all attributes of another set.
  public mutating func merge(_ other: DOTAttributes) {
    for entry in other { self[entry.name] = entry.value }
  }

  /// Removes the attributes that meet a condition.
  ///
  /// Complexity: O(attributes), however many are removed.
  public mutating func removeAll(where isRemoved: (Entry) -> Bool) {
    guard entries.contains(where: isRemoved) else { return }
    entries.removeAll(where: isRemoved)
    indexNames()
  }

  /// Sets each value for which there is another, and leaves the others untouched.
  mutating func replaceValues(_ replacement: (Entry) -> DOTValue?) {
    for place in entries.indices {
      if let value = replacement(entries[place]) { entries[place].value = value }
    }
  }

  // MARK: - Places of names

  private func place(of name: String) -> Int? {
    if let places { return places[ExactText(name)] }
    return entries.firstIndex { $0.name.isExactly(name) }
  }

  private mutating func append(_ entry: Entry) {
    entries.append(entry)
    if places == nil {
      indexNames()
    } else {
      places?[ExactText(entry.name)] = entries.count - 1
    }
  }

  private mutating func remove(at place: Int) {
    entries.remove(at: place)
    indexNames()
  }

  private mutating func indexNames() {
    guard entries.count > Self.fewest else {
      places = nil
      return
    }
    places = Dictionary(
      uniqueKeysWithValues: entries.enumerated().map { (ExactText($1.name), $0) })
  }
}

extension DOTAttributes: Hashable {
  /// Whether two sets hold the same attributes in the same order.
  public static func == (first: DOTAttributes, second: DOTAttributes) -> Bool {
    first.entries == second.entries
  }

  /// Hashes the attributes.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension DOTAttributes: ExpressibleByDictionaryLiteral {
  /// Creates attributes; of two of one name the last counts.
  public init(dictionaryLiteral elements: (String, DOTValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}

extension DOTAttributes: RandomAccessCollection {
  /// The place of the first attribute.
  public var startIndex: Int { entries.startIndex }
  /// The place behind the last attribute.
  public var endIndex: Int { entries.endIndex }
  /// The attribute at a place.
  public subscript(position: Int) -> Entry { entries[position] }
}
