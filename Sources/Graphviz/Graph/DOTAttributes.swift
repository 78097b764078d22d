// SPDX-License-Identifier: MIT

/// Attributes by name, in the order in which they were first set.
public struct DOTAttributes: Hashable, Sendable {
  /// One attribute.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public internal(set) var value: DOTValue
  }

  private var entries: [Entry] = []

  /// Creates an empty set of attributes.
  public init() {}

  /// Creates attributes of which no two have the same name.
  init(entries: [Entry]) {
    self.entries = entries
  }

  /// The value of an attribute; setting nothing removes it.
  ///
  /// Complexity: O(attributes), which are few.
  public subscript(name: String) -> DOTValue? {
    get { entries.first { $0.name == name }?.value }
    set {
      let index = entries.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Sets all attributes of another set.
  public mutating func merge(_ other: DOTAttributes) {
    for entry in other { self[entry.name] = entry.value }
  }
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
