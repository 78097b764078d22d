// SPDX-License-Identifier: MIT

/// Numbers the different values of a column while it is filled.
struct ValueDictionary: Sendable {
  /// The different values in order of first appearance.
  private(set) var values: [PropertyValue] = []
  private var codes: [ExactText: Int32] = [:]

  /// Returns the number of a value that is told from its like by its text.
  mutating func code(of value: PropertyValue, text: String) -> Int32 {
    if let code = codes[ExactText(text)] { return code }
    let code = Int32(values.count)
    values.append(value)
    codes[ExactText(keeping: text)] = code
    return code
  }
}
