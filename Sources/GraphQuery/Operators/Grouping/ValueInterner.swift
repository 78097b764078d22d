// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Numbers for values of any type, equivalent values getting the same: see `GroupingKey`.
struct ValueInterner: Sendable {
  /// The values by number, each as it came first.
  private(set) var values: [PropertyValue] = []

  private var numbers: [GroupingKey: Int64] = [:]

  /// The numbers of the texts of dictionaries, -1 for one that was not asked for.
  private var texts: [Int64: [Int64]] = [:]

  /// The bytes that it takes, about.
  var bytes: Int {
    var bytes = values.count * 96
    for numbers in texts.values { bytes += numbers.count * 8 }
    return bytes
  }

  /// Returns the number of a value.
  mutating func number(of value: PropertyValue) -> Int64 {
    let key = GroupingKey(value)
    if let number = numbers[key] { return number }
    let number = Int64(values.count)
    values.append(value)
    numbers[key] = number
    return number
  }

  /// Puts the numbers of texts in place of their codes; the code -1 becomes null.
  mutating func number(
    _ codes: [Int32], _ dictionary: TextDictionary, into numbers: inout [Int64]
  ) {
    var known = texts[dictionary.identity] ?? []
    texts[dictionary.identity] = nil
    if known.count < dictionary.values.count {
      known.append(contentsOf: repeatElement(-1, count: dictionary.values.count - known.count))
    }
    for (row, code) in codes.enumerated() {
      guard code >= 0 else {
        numbers[row] = KeyEncoder.null
        continue
      }
      if known[Int(code)] < 0 { known[Int(code)] = number(of: dictionary.values[Int(code)]) }
      numbers[row] = known[Int(code)]
    }
    texts[dictionary.identity] = known
  }
}
