// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Vector {
  /// Returns the values of some rows, in the order in which the rows are named, repeats included.
  package func gathered(_ rows: [Int32]) -> Vector {
    switch self {
    case .integers(let values, let nulls):
      .integers(Self.gather(values, rows), nulls: Self.gather(nulls, rows))
    case .floats(let values, let nulls):
      .floats(Self.gather(values, rows), nulls: Self.gather(nulls, rows))
    case .dates(let values, let nulls):
      .dates(Self.gather(values, rows), nulls: Self.gather(nulls, rows))
    case .truths(let values): .truths(Self.gather(values, rows))
    case .texts(let codes, let dictionary): .texts(Self.gather(codes, rows), dictionary)
    case .nodes(let places): .nodes(Self.gather(places, rows))
    case .relationships(let places): .relationships(Self.gather(places, rows))
    case .values(let values): .values(Self.gather(values, rows))
    case .constant(let value, _): .constant(value, count: rows.count)
    }
  }

  private static func gather<Value>(_ values: [Value], _ rows: [Int32]) -> [Value] {
    rows.map { values[Int($0)] }
  }

  private static func gather(_ nulls: Bitmap?, _ rows: [Int32]) -> Bitmap? {
    guard let nulls else { return nil }
    var result = Bitmap()
    for (place, row) in rows.enumerated() where nulls.contains(Int(row)) { result.insert(place) }
    return result.isEmpty ? nil : result
  }
}
