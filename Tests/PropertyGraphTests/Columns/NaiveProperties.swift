// SPDX-License-Identifier: MIT

import PropertyGraph

/// A table of properties as anybody would write it in a hurry: what the real one must agree with.
struct NaiveProperties {
  private(set) var values: [Int: [(key: Int, value: PropertyValue)]] = [:]

  func value(of key: Int, at element: Int) -> PropertyValue {
    values[element]?.first { $0.key == key }?.value ?? .null
  }

  func keys(at element: Int) -> [Int] { values[element]?.map(\.key) ?? [] }

  func elements(with key: Int) -> [Int] {
    values.keys.filter { !value(of: key, at: $0).isNull }.sorted()
  }

  mutating func set(_ key: Int, of element: Int, to value: PropertyValue) {
    var list = values[element] ?? []
    let place = list.firstIndex { $0.key == key }
    if let place, value.isNull {
      list.remove(at: place)
    } else if let place {
      list[place].value = value
    } else if !value.isNull {
      list.append((key, value))
    }
    values[element] = list
  }

  mutating func removeAll(of element: Int) {
    values[element] = nil
  }
}
