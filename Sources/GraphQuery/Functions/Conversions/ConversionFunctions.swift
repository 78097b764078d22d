// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// The functions that make a value of another type: `toInteger` and its like.
///
/// Each has a form with `OrNull`, which gives null where the other one fails.
enum ConversionFunctions {
  static let all: [FunctionDefinition] =
    pair("toInteger", gives: .integer, integer) + pair("toFloat", gives: .float, float)
    + pair("toString", gives: .string, text) + pair("toBoolean", gives: .boolean, boolean)
    + [
      .init("toIntegerList", .list, gives: .list) { list throws(QueryError) in
        try each(list, integer)
      },
      .init("toFloatList", .list, gives: .list) { list throws(QueryError) in
        try each(list, float)
      },
      .init("toStringList", .list, gives: .list) { list throws(QueryError) in
        try each(list, text)
      },
      .init("toBooleanList", .list, gives: .list) { list throws(QueryError) in
        try each(list, boolean)
      },
    ]

  private static func pair(
    _ name: String, gives kind: ValueKinds, _ convert: @escaping FunctionDefinition.ValueBody
  ) -> [FunctionDefinition] {
    // What can be converted is found out when the value is there: the language says so.
    let strict = FunctionDefinition(name, .any, gives: kind, convert)
    let lenient = FunctionDefinition(name + "OrNull", .any, gives: kind) {
      arguments throws(QueryError) in
      do throws(QueryError) {
        return try convert(arguments)
      } catch {
        return .null
      }
    }
    return [strict, lenient]
  }

  /// Converts the values of a list; what cannot be converted becomes null.
  private static func each(
    _ arguments: FunctionArguments, _ convert: FunctionDefinition.ValueBody
  ) throws(QueryError) -> PropertyValue {
    .list(
      try arguments.list(0).map { value in
        guard !value.isNull else { return .null }
        return (try? convert(FunctionArguments(of: arguments.function, [value]))) ?? .null
      })
  }
}

extension ConversionFunctions {
  /// Gives the whole part of a number or of a text that is one, null for any other text.
  private static func integer(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    switch arguments[0] {
    case .integer: return arguments[0]
    case .string(let text): return NumberText.integer(text).map { .integer($0) } ?? .null
    case .float(let number):
      guard let whole = Int64(exactly: number.rounded(.towardZero)) else {
        throw arguments.outOfRange("\(FloatText(number).text) does not fit an integer")
      }
      return .integer(whole)
    default: throw arguments.mismatch(0, "a number or a string")
    }
  }

  /// Gives a number, or the one that a text is, null for any other text.
  private static func float(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    if case .string(let text) = arguments[0] {
      return NumberText.float(text).map { .float($0) } ?? .null
    }
    switch arguments[0] {
    case .integer, .float: return .float(try arguments.number(0))
    default: throw arguments.mismatch(0, "a number or a string")
    }
  }

  /// Gives the truth value that a text names, null for any other text.
  private static func boolean(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    switch arguments[0] {
    case .boolean: return arguments[0]
    case .string(let text):
      let name = NumberText.trimmed(text).lowercased()
      return name == "true" ? true : name == "false" ? false : .null
    default: throw arguments.mismatch(0, "a boolean or a string")
    }
  }

  /// Gives the text of a number, a truth value or a temporal value, or a text itself.
  private static func text(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    let value = arguments[0]
    if let temporal = value.temporal { return .string(temporal.description) }
    switch value {
    case .string: return value
    case .boolean(let answer): return .string(answer ? "true" : "false")
    case .integer(let number): return .string(String(number))
    case .float(let number): return .string(FloatText(number).text)
    case .extendedDate(let date): return .string(date.text)
    default: throw arguments.mismatch(0, "a number, a boolean, a string or a temporal value")
    }
  }
}
