// SPDX-License-Identifier: MIT

/// Values that have a state in which they say nothing.
protocol Sayable: Hashable, Sendable {
  /// Creates the values that say nothing.
  init()
}

/// Values that most entries of a large chronicle do not have, kept apart so that these stay small.
///
/// It takes eight bytes until one of the values is set. Copies share the values until one of them is
/// changed.
struct Rare<Values: Sayable>: Hashable, Sendable {
  private final class Storage: Sendable {
    let values: Values

    init(_ values: Values) {
      self.values = values
    }
  }

  private var storage: Storage?

  /// Creates values that say nothing.
  init() {}

  /// Whether no value was set.
  var isSilent: Bool { storage == nil }

  /// The values.
  var values: Values {
    get { storage?.values ?? Values() }
    set { storage = newValue == Values() ? nil : Storage(newValue) }
  }

  /// Returns one of the values, without a copy of the others.
  subscript<Value>(path: KeyPath<Values, Value>) -> Value {
    guard let storage else { return Values()[keyPath: path] }
    return storage.values[keyPath: path]
  }

  static func == (left: Rare, right: Rare) -> Bool {
    left.storage === right.storage || left.values == right.values
  }

  func hash(into hasher: inout Hasher) {
    guard let storage else { return }
    hasher.combine(storage.values)
  }
}
