// SPDX-License-Identifier: MIT

/// Numbers the different values of a column, and counts how many elements have each.
///
/// A value keeps its number when no element has it any more: numbers are not used twice.
struct ValueDictionary: Sendable {
  /// How often the column began its dictionary anew: numbers of another time are other values.
  let epoch: Int32

  /// The different values in order of first appearance.
  private(set) var values: [PropertyValue] = []

  /// The number of different values that an element has.
  private(set) var usedCount = 0

  private var codes: [ExactText: Int32] = [:]
  private var useCounts: [Int32] = []

  /// Creates an empty dictionary, the first of its column.
  init() { epoch = 0 }

  /// Creates an empty dictionary in place of another.
  init(after other: Self) { epoch = other.epoch &+ 1 }

  /// Returns the number of the value of a text, or nothing if there is none.
  func code(of text: String) -> Int32? { codes[ExactText(text)] }

  /// Returns the number of elements that have the value of a number.
  func useCount(of code: Int32) -> Int { Int(useCounts[Int(code)]) }

  /// Returns the number of a value that is told from its like by its text; one more has it now.
  mutating func use(_ value: PropertyValue, text: String) -> Int32 {
    let code = codes[ExactText(text)] ?? add(value, text: text)
    if useCounts[Int(code)] == 0 { usedCount += 1 }
    useCounts[Int(code)] += 1
    return code
  }

  /// Returns the number of a value that is told from its like by its text; so many more have it now.
  mutating func use(_ value: PropertyValue, text: String, times count: Int32) -> Int32 {
    let code = codes[ExactText(text)] ?? add(value, text: text)
    if useCounts[Int(code)] == 0, count > 0 { usedCount += 1 }
    useCounts[Int(code)] += count
    return code
  }

  /// Notes that an element no longer has the value of a number.
  mutating func release(_ code: Int32) {
    useCounts[Int(code)] -= 1
    if useCounts[Int(code)] == 0 { usedCount -= 1 }
  }

  private mutating func add(_ value: PropertyValue, text: String) -> Int32 {
    let code = Int32(values.count)
    values.append(value)
    useCounts.append(0)
    codes[ExactText(keeping: text)] = code
    return code
  }
}
