// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Turns the values of a key column into numbers that are the same for equivalent values.
///
/// Most columns keep one form from batch to batch, and their numbers lie in the vectors already.
/// Where the form changes, and for values that are no numbers, each value gets a number of its own
/// once: then the codes that were kept are turned into these, and the tables of them made anew.
struct KeyEncoder: Sendable {
  /// The code of null in every form.
  static let null = Int64.min

  /// What the codes stand for.
  private(set) var form = KeyForm.undecided

  /// Whether values that are not equal to themselves, such as not-a-number, count as null.
  private let followsEquality: Bool

  private var dictionary = TextDictionary(values: [], identity: -1)
  private var interner = ValueInterner()

  /// Creates an encoder for groups or, if it follows equality, for joins.
  init(followsEquality: Bool = false) {
    self.followsEquality = followsEquality
  }

  /// The bytes that it takes, about.
  var bytes: Int { interner.bytes }

  /// Writes the codes of a vector.
  ///
  /// - Returns: Whether the codes that were kept had to be replaced.
  mutating func encode(
    _ vector: Vector, into codes: inout [Int64], kept: inout [Int64]
  ) -> Bool {
    let wanted = KeyForm(of: vector)
    if form == .undecided { form = wanted }
    resize(&codes, to: vector.count)
    if wanted == form || wanted == .undecided {
      if form == .interned, wanted != .undecided {
        intern(vector, into: &codes)
        return false
      }
      if write(vector, into: &codes) { return false }
    }
    let mustReplace = form != .interned
    if mustReplace { replace(&kept) }
    intern(vector, into: &codes)
    return mustReplace
  }

  /// Returns the values of codes, in their own form.
  func decoded(_ codes: ArraySlice<Int64>) -> Vector {
    switch form {
    case .undecided: .constant(.null, count: codes.count)
    case .integers: .integers(Array(codes), nulls: nulls(of: codes))
    case .dates: .dates(Array(codes), nulls: nulls(of: codes))
    case .floats: .floats(codes.map { Self.float(of: $0) }, nulls: nulls(of: codes))
    case .truths: .truths(codes.map { $0 == Self.null ? .unknown : $0 == 1 ? .yes : .no })
    case .nodes: .nodes(codes.map { Self.place(of: $0) })
    case .relationships: .relationships(codes.map { Self.place(of: $0) })
    case .texts: .texts(codes.map { Self.place(of: $0) }, dictionary)
    case .interned: .values(codes.map { $0 == Self.null ? .null : interner.values[Int($0)] })
    }
  }
}

extension KeyEncoder {
  /// Returns whether a value is the very one that its number stands for, and not only equivalent.
  func standsForItself(_ value: PropertyValue, _ code: Int64) -> Bool {
    guard code != Self.null else { return value.isNull }
    switch (value, interner.values[Int(code)]) {
    case (.float(let number), .float(let known)): return number.bitPattern == known.bitPattern
    case (let value, let known): return value == known
    }
  }

  private func resize(_ codes: inout [Int64], to count: Int) {
    guard codes.count != count else { return }
    codes = [Int64](repeating: Self.null, count: count)
  }

  /// Writes the codes of a vector that has the form of the column.
  ///
  /// - Returns: Whether each value has a code that is not the one of null.
  private mutating func write(_ vector: Vector, into codes: inout [Int64]) -> Bool {
    switch vector {
    case .integers(let values, let nulls), .dates(let values, let nulls):
      return write(values, nulls, into: &codes)
    case .floats(let values, let nulls): return write(values, nulls, into: &codes)
    case .truths(let values):
      for (row, value) in values.enumerated() {
        codes[row] = value == .unknown ? Self.null : value == .yes ? 1 : 0
      }
    case .nodes(let places), .relationships(let places): widen(places, into: &codes)
    case .texts(let places, let dictionary):
      if dictionary.values.count > self.dictionary.values.count { self.dictionary = dictionary }
      widen(places, into: &codes)
    case .constant(let value, let count):
      let vector = value.isNull ? .nodes([-1]) : Vector(packing: [value])
      var code = [Self.null]
      guard write(vector, into: &code) else { return false }
      codes = Array(repeating: code[0], count: count)
    case .values: return false
    }
    return true
  }

  private func widen(_ places: [Int32], into codes: inout [Int64]) {
    let places = places.span
    var codes = codes.mutableSpan
    for row in places.indices {
      let place = places[row]
      codes[row] = place < 0 ? Self.null : Int64(place)
    }
  }

  private func write(_ values: [Int64], _ nulls: Bitmap?, into codes: inout [Int64]) -> Bool {
    codes = values
    var isExact = true
    for value in values { isExact = isExact && value != Self.null }
    guard let nulls else { return isExact }
    if !isExact {
      for (row, value) in values.enumerated() where value == Self.null && !nulls.contains(row) {
        return false
      }
    }
    for row in nulls where row < codes.count { codes[row] = Self.null }
    return true
  }

  private func write(_ values: [Double], _ nulls: Bitmap?, into codes: inout [Int64]) -> Bool {
    for row in values.indices {
      let value = values[row]
      if nulls?.contains(row) ?? false {
        codes[row] = Self.null
      } else if value.isNaN {
        codes[row] = followsEquality ? Self.null : Int64(bitPattern: Double.nan.bitPattern)
      } else {
        codes[row] = Int64(bitPattern: value.bitPattern)
        // Negative zero is equal to zero, and has the code of null.
        guard codes[row] != Self.null else { return false }
      }
    }
    return true
  }
}

extension KeyEncoder {
  /// Gives each value that was kept a number, in place of the code that it had.
  private mutating func replace(_ kept: inout [Int64]) {
    let values = decoded(kept[...])
    form = .interned
    intern(values, into: &kept)
  }

  private mutating func intern(_ vector: Vector, into codes: inout [Int64]) {
    switch vector {
    case .texts(let places, let dictionary):
      interner.number(places, dictionary, into: &codes)
    case .constant(let value, let count):
      codes = Array(repeating: number(of: value), count: count)
    case .values(let values):
      for (row, value) in values.enumerated() { codes[row] = number(of: value) }
    default:
      for row in 0..<vector.count { codes[row] = number(of: vector[row]) }
    }
  }

  private mutating func number(of value: PropertyValue) -> Int64 {
    if value.isNull || (followsEquality && value.equals(value) != true) { return Self.null }
    return interner.number(of: value)
  }

  private func nulls(of codes: ArraySlice<Int64>) -> Bitmap? {
    var nulls: Bitmap?
    for (row, code) in codes.enumerated() where code == Self.null {
      nulls = nulls ?? Bitmap()
      nulls?.insert(row)
    }
    return nulls
  }

  private static func float(of code: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: code))
  }

  private static func place(of code: Int64) -> Int32 {
    code == null ? -1 : Int32(truncatingIfNeeded: code)
  }
}
