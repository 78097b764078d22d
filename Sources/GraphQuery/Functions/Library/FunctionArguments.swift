// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The values that a function is called with, read by the types that it takes.
struct FunctionArguments {
  /// The name of the function, for messages.
  let function: String

  /// The values.
  let values: [PropertyValue]

  init(of function: String, _ values: [PropertyValue]) {
    self.function = function
    self.values = values
  }

  var count: Int { values.count }

  subscript(place: Int) -> PropertyValue { values[place] }

  /// Returns a text.
  func text(_ place: Int) throws(QueryError) -> String {
    guard case .string(let text) = values[place] else { throw mismatch(place, "a string") }
    return text
  }

  /// Returns a whole number.
  func integer(_ place: Int) throws(QueryError) -> Int64 {
    guard case .integer(let number) = values[place] else { throw mismatch(place, "an integer") }
    return number
  }

  /// Returns a number as a floating-point number.
  func number(_ place: Int) throws(QueryError) -> Double {
    switch values[place] {
    case .integer(let number): return Double(number)
    case .float(let number): return number
    default: throw mismatch(place, "a number")
    }
  }

  /// Returns a number that counts code points: neither negative nor more than there can be.
  func length(_ place: Int) throws(QueryError) -> Int {
    let number = try integer(place)
    guard number >= 0 else {
      throw outOfRange("\(function)() needs a length or place of at least 0, not \(number)")
    }
    return Int(clamping: number)
  }

  /// Returns a list.
  func list(_ place: Int) throws(QueryError) -> [PropertyValue] {
    guard case .list(let list) = values[place] else { throw mismatch(place, "a list") }
    return list
  }

  /// Returns a map.
  func map(_ place: Int) throws(QueryError) -> PropertyMap {
    guard case .map(let map) = values[place] else { throw mismatch(place, "a map") }
    return map
  }

  /// Tells that an argument is not of the type.
  func mismatch(_ place: Int, _ expected: String) -> QueryError {
    QueryError(
      .type, "\(function)() needs \(expected), not \(values[place].typeName)",
      detail: .invalidArgumentValue)
  }

  /// Tells that an argument is not in its range.
  func outOfRange(_ message: String) -> QueryError {
    QueryError(.argument, message, detail: .numberOutOfRange)
  }
}
