// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Vector {
  /// Returns the values of some rows, and null for each row that is negative.
  func gatheredOrNull(_ rows: [Int32]) -> Vector {
    switch self {
    case .nodes(let places): .nodes(rows.map { $0 < 0 ? -1 : places[Int($0)] })
    case .relationships(let places): .relationships(rows.map { $0 < 0 ? -1 : places[Int($0)] })
    case .texts(let codes, let dictionary):
      .texts(rows.map { $0 < 0 ? -1 : codes[Int($0)] }, dictionary)
    case .truths(let answers): .truths(rows.map { $0 < 0 ? .unknown : answers[Int($0)] })
    case .integers(let values, let nulls):
      .integers(rows.map { $0 < 0 ? 0 : values[Int($0)] }, nulls: Self.nulls(rows, nulls))
    case .dates(let values, let nulls):
      .dates(rows.map { $0 < 0 ? 0 : values[Int($0)] }, nulls: Self.nulls(rows, nulls))
    case .floats(let values, let nulls):
      .floats(rows.map { $0 < 0 ? 0 : values[Int($0)] }, nulls: Self.nulls(rows, nulls))
    case .values, .constant: .values(rows.map { $0 < 0 ? .null : self[Int($0)] })
    }
  }

  private static func nulls(_ rows: [Int32], _ nulls: Bitmap?) -> Bitmap? {
    var result = Bitmap()
    for (place, row) in rows.enumerated() where row < 0 || nulls?.contains(Int(row)) ?? false {
      result.insert(place)
    }
    return result.isEmpty ? nil : result
  }
}
