// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Puts a vector together from the values of some of its rows at a time.
struct VectorAssembly {
  private let count: Int
  private var parts: [(Vector, rows: [Int32])] = []

  /// Begins a vector of so many rows.
  init(count: Int) {
    self.count = count
  }

  /// Adds the values of some rows.
  mutating func add(_ values: Vector, at rows: [Int32]) { parts.append((values, rows)) }

  /// The vector, after each row was given a value.
  var vector: Vector {
    if parts.count == 1 { return parts[0].0 }
    var values = [PropertyValue](repeating: .null, count: count)
    for (part, rows) in parts {
      for (place, row) in rows.enumerated() { values[Int(row)] = part[place] }
    }
    return Vector(packing: values)
  }
}
