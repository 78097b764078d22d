// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport
import Testing

/// A seeded run of writes to both tables.
struct RandomWrites: Sendable, CustomTestStringConvertible {
  var seed: UInt64
  /// The forms of the values, by name.
  var forms: [String]
  var elements: Int
  var writes: Int
  /// How many writes in a hundred take a value away.
  var removals: Int

  var testDescription: String {
    "\(forms.joined(separator: ", ")): \(writes) writes to \(elements) elements, "
      + "\(removals) % removals, seed \(seed)"
  }

  static let keyCount = 3

  static let all = forms.flatMap { forms in
    [
      Self(seed: 1, forms: forms, elements: 40, writes: 600, removals: 50),
      Self(seed: 2, forms: forms, elements: 800, writes: 1_000, removals: 10),
      Self(seed: 3, forms: forms, elements: 300_000, writes: 1_000, removals: 20),
      Self(seed: 4, forms: forms, elements: 400, writes: 1_000, removals: 85),
    ]
  }

  private static let forms: [[String]] =
    PropertyColumnTests.forms.keys.sorted().map { [$0] }
    + [["days", "wideDays"], ["integers", "floats"], PropertyColumnTests.forms.keys.sorted()]

  /// Applies the writes to both tables.
  func run() -> (table: PropertyTable, naive: NaiveProperties) {
    var generator = SeededGenerator(seed: seed)
    var table = PropertyTable()
    var naive = NaiveProperties()
    for _ in 0..<writes {
      let element = Int.random(in: 0..<elements, using: &generator)
      let key = Int.random(in: 0..<Self.keyCount, using: &generator)
      if Int.random(in: 0..<200, using: &generator) == 0 {
        table.removeAll(of: element)
        naive.removeAll(of: element)
      } else {
        let value = value(&generator)
        table.set(PropertyKey(code: Int32(key)), of: element, to: value)
        naive.set(key, of: element, to: value)
      }
    }
    return (table, naive)
  }

  private func value(_ generator: inout SeededGenerator) -> PropertyValue {
    guard Int.random(in: 0..<100, using: &generator) >= removals else { return .null }
    let form = forms.randomElement(using: &generator) ?? ""
    return PropertyColumnTests.forms[form]?.randomElement(using: &generator) ?? .null
  }
}
