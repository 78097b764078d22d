// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A column in which the value of element *n* is in row *n*, as loops read it.
///
/// This file is the only one of expressions that knows how columns lie.
struct DenseColumn<Value: Sendable>: Sendable {
  /// The values by element.
  let values: [Value]

  /// A bit for each element that has a value, or nothing if all do.
  let filled: [UInt64]?

  /// Looks at a column, unless its rows are sparse.
  init?(_ column: TypedColumn<Value>) {
    guard column.isDense else { return nil }
    values = column.values
    filled = column.rows.filled?.words
  }

  /// Takes the rows of a vector.
  init(values: [Value], nulls: Bitmap?) {
    self.values = values
    filled = nulls.map { nulls in Bitmap(upTo: values.count).subtracting(nulls).words }
  }

  /// Returns 1 for an element that has a value, 0 for one that has none although it has a row, and
  /// -1 for one that has no row.
  ///
  /// Between the first two a processor cannot guess, so that callers should add, and not branch.
  @inline(__always)
  static func presence(of element: Int, _ count: Int, _ filled: [UInt64]?) -> Int {
    guard UInt(bitPattern: element) < UInt(bitPattern: count) else { return -1 }
    guard let filled else { return 1 }
    let word = element &>> 6
    guard word < filled.count else { return -1 }
    return Int(truncatingIfNeeded: filled[word] &>> UInt64(element & 63) & 1)
  }
}

extension PropertyColumn {
  /// Returns the values of elements, one after another; -1 is no element.
  func vector(of elements: [Int32], identity: Int64) -> Vector {
    switch self {
    case .integers(let column):
      let (values, nulls) = column.gathered(elements, 0) { $0 }
      return .integers(values, nulls: nulls)
    case .floats(let column):
      let (values, nulls) = column.gathered(elements, 0) { $0 }
      return .floats(values, nulls: nulls)
    case .days(let column):
      let (values, nulls) = column.gathered(elements, 0) { Int64($0) }
      return .dates(values, nulls: nulls)
    case .wideDays(let column):
      let (values, nulls) = column.gathered(elements, 0) { $0 }
      return .dates(values, nulls: nulls)
    case .strings(let column):
      return .texts(
        column.codes.gathered(elements, -1, marksNulls: true) { $0 }.values,
        TextDictionary(values: column.dictionary, identity: identity))
    case .booleans(let column): return .truths(column.gathered(elements))
    case .extendedDates(let column):
      let dictionary = column.dictionary
      return .values(
        column.codes.gathered(elements, .null, marksNulls: true) { dictionary[Int($0)] }.values)
    case .mixed(let column):
      return .values(column.gathered(elements, .null, marksNulls: true) { $0 }.values)
    }
  }
}

extension BooleanColumn {
  /// Returns the values of elements as answers.
  func gathered(_ elements: [Int32]) -> [Truth] {
    let (rows, trueRows) = (rows, trueRows)
    var result = [Truth](repeating: .unknown, count: elements.count)
    guard rows.isDense else {
      for (place, element) in elements.enumerated() where element >= 0 {
        guard let row = rows.row(of: Int(element)) else { continue }
        result[place] = trueRows.contains(row) ? .yes : .no
      }
      return result
    }
    let (count, filled, trueWords) = (rows.count, rows.filled?.words, trueRows.words)
    var output = result.mutableSpan
    for place in 0..<elements.count {
      let element = Int(elements[place])
      guard DenseColumn<Bool>.presence(of: element, count, filled) == 1 else { continue }
      let word = element &>> 6 < trueWords.count ? trueWords[element &>> 6] : 0
      output[place] = word &>> UInt64(element & 63) & 1 == 1 ? .yes : .no
    }
    return result
  }
}

extension TypedColumn {
  /// Returns the values of elements, and the places of those that have none; there stands the filler
  /// if it marks them, or else anything.
  @inline(__always)
  func gathered<Result>(
    _ elements: [Int32], _ filler: Result, marksNulls: Bool = false,
    _ transform: (Value) -> Result
  ) -> (values: [Result], nulls: Bitmap?) {
    guard isDense else { return gatheredFromList(elements, filler, transform) }
    let (values, count) = (values, Swift.min(values.count, rows.count))
    let filled = rows.filled?.words
    var result = [Result](repeating: filler, count: elements.count)
    var output = result.mutableSpan
    if filled == nil, let run = elements.run, run.lowerBound >= 0, run.upperBound <= count {
      for row in 0..<elements.count { output[row] = transform(values[run.lowerBound &+ row]) }
      return (result, nil)
    }
    for row in 0..<elements.count {
      let element = Int(elements[row])
      guard UInt(bitPattern: element) < UInt(bitPattern: count) else { continue }
      output[row] = transform(values[element])
    }
    guard let nulls = Self.nulls(among: elements, count, filled) else { return (result, nil) }
    if marksNulls { for row in nulls { output[row] = filler } }
    return (result, nulls)
  }

  /// Returns the places of the elements that have no value, or nothing if all have one.
  private static func nulls(
    among elements: [Int32], _ count: Int, _ filled: [UInt64]?
  ) -> Bitmap? {
    var words = [UInt64](repeating: 0, count: (elements.count + 63) >> 6)
    var someNull: UInt64 = 0
    for place in 0..<words.count {
      var word: UInt64 = 0
      let first = place &* 64
      for row in first..<Swift.min(first &+ 64, elements.count) {
        let presence = DenseColumn<Value>.presence(of: Int(elements[row]), count, filled)
        word |= (presence == 1 ? 0 : 1) &<< UInt64(row & 63)
      }
      words[place] = word
      someNull |= word
    }
    return someNull == 0 ? nil : Bitmap(words: words)
  }

  private func gatheredFromList<Result>(
    _ elements: [Int32], _ filler: Result, _ transform: (Value) -> Result
  ) -> (values: [Result], nulls: Bitmap?) {
    let (rows, values) = (rows, values)
    var result = [Result](repeating: filler, count: elements.count)
    var nulls = Bitmap()
    for (place, element) in elements.enumerated() {
      if element >= 0, let row = rows.row(of: Int(element)) {
        result[place] = transform(values[row])
      } else {
        nulls.insert(place)
      }
    }
    return (result, nulls.isEmpty ? nil : nulls)
  }
}

extension [Int32] {
  /// The numbers, if each is one more than that before: a loop over them needs no gathering.
  var run: Range<Int>? {
    guard let first, let last, Int(last) - Int(first) == count - 1 else { return nil }
    var differences: Int32 = 0
    for place in 0..<count {
      differences |= self[place] ^ (first &+ Int32(truncatingIfNeeded: place))
    }
    return differences == 0 ? Int(first)..<Int(last) + 1 : nil
  }
}
