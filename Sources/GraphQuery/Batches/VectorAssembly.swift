// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Puts a vector together from the values of some of its rows at a time.
struct VectorAssembly {
  private let count: Int
  private var parts: [(values: Vector, rows: [Int32])] = []

  /// Begins a vector of so many rows.
  init(count: Int) {
    self.count = count
  }

  /// Adds the values of some rows.
  mutating func add(_ values: Vector, at rows: [Int32]) { parts.append((values, rows)) }

  /// The vector, after each row was given a value.
  var vector: Vector {
    if parts.count == 1 { return parts[0].values }
    return integers ?? floats ?? truths ?? values
  }

  private var integers: Vector? {
    var numbers = [Int64](repeating: 0, count: count)
    var nulls = Bitmap()
    for (values, rows) in parts {
      switch values {
      case .integers(let part, let partNulls):
        for (place, row) in rows.enumerated() { numbers[Int(row)] = part[place] }
        Self.add(partNulls, of: rows, to: &nulls)
      case .constant(.integer(let number), _): for row in rows { numbers[Int(row)] = number }
      case .constant(.null, _): for row in rows { nulls.insert(Int(row)) }
      default: return nil
      }
    }
    return .integers(numbers, nulls: nulls.isEmpty ? nil : nulls)
  }

  private var floats: Vector? {
    var numbers = [Double](repeating: 0, count: count)
    var nulls = Bitmap()
    for (values, rows) in parts {
      switch values {
      case .floats(let part, let partNulls):
        for (place, row) in rows.enumerated() { numbers[Int(row)] = part[place] }
        Self.add(partNulls, of: rows, to: &nulls)
      case .constant(.float(let number), _): for row in rows { numbers[Int(row)] = number }
      case .constant(.null, _): for row in rows { nulls.insert(Int(row)) }
      default: return nil
      }
    }
    return .floats(numbers, nulls: nulls.isEmpty ? nil : nulls)
  }

  private var truths: Vector? {
    var answers = [Truth](repeating: .unknown, count: count)
    for (values, rows) in parts {
      switch values {
      case .truths(let part):
        for (place, row) in rows.enumerated() { answers[Int(row)] = part[place] }
      case .constant(.boolean(let truth), _):
        for row in rows { answers[Int(row)] = truth ? .yes : .no }
      case .constant(.null, _): continue
      default: return nil
      }
    }
    return .truths(answers)
  }

  private var values: Vector {
    var values = [PropertyValue](repeating: .null, count: count)
    for (part, rows) in parts {
      for (place, row) in rows.enumerated() { values[Int(row)] = part[place] }
    }
    return Vector(packing: values)
  }

  private static func add(_ partNulls: Bitmap?, of rows: [Int32], to nulls: inout Bitmap) {
    guard let partNulls else { return }
    for place in partNulls where place < rows.count { nulls.insert(Int(rows[place])) }
  }
}
