// SPDX-License-Identifier: MIT

package import PropertyGraph

extension Vector {
  /// Creates a vector of values in the narrowest form that holds them all.
  ///
  /// Texts stay values: a dictionary of them would have no identity.
  package init(packing values: [PropertyValue]) {
    guard let first = values.first(where: { !$0.isNull }) else {
      self = .constant(.null, count: values.count)
      return
    }
    switch first {
    case .integer: self = Self.packed(values, 0, \.integer, Vector.integers)
    case .float: self = Self.packed(values, 0, \.float, Vector.floats)
    case .date: self = Self.packed(values, 0, \.dayNumber, Vector.dates)
    case .boolean: self = Self.packed(values, .unknown, \.truth, Vector.answers)
    case .node: self = Self.packed(values, -1, \.nodePlace, Vector.nodePlaces)
    case .relationship:
      self = Self.packed(values, -1, \.relationshipPlace, Vector.relationshipPlaces)
    default: self = .values(values)
    }
  }

  private static func answers(_ rows: [Truth], _ nulls: Bitmap?) -> Vector { .truths(rows) }

  private static func nodePlaces(_ rows: [Int32], _ nulls: Bitmap?) -> Vector { .nodes(rows) }

  private static func relationshipPlaces(_ rows: [Int32], _ nulls: Bitmap?) -> Vector {
    .relationships(rows)
  }

  private static func packed<Value>(
    _ values: [PropertyValue], _ filler: Value, _ unpack: (PropertyValue) -> Value?,
    _ make: ([Value], Bitmap?) -> Vector
  ) -> Vector {
    var rows: [Value] = []
    rows.reserveCapacity(values.count)
    var nulls: Bitmap?
    for (row, value) in values.enumerated() {
      if let unpacked = unpack(value) {
        rows.append(unpacked)
      } else if value.isNull {
        rows.append(filler)
        nulls = nulls ?? Bitmap()
        nulls?.insert(row)
      } else {
        return .values(values)
      }
    }
    return make(rows, nulls)
  }
}

extension PropertyValue {
  fileprivate var truth: Truth? { boolean.map { Truth($0) } }

  fileprivate var dayNumber: Int64? {
    if case .date(let dayNumber) = self { dayNumber } else { nil }
  }

  fileprivate var nodePlace: Int32? {
    if case .node(let node) = self { Int32(node.index) } else { nil }
  }

  fileprivate var relationshipPlace: Int32? {
    if case .relationship(let relationship) = self { Int32(relationship.index) } else { nil }
  }
}
