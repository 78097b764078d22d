// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The functions of texts, which are sequences of code points.
enum TextFunctions {
  static let all: [FunctionDefinition] = [
    .init("left", .string, .integer, gives: .string, left),
    .init("right", .string, .integer, gives: .string, right),
    .init("substring", .string, .integer, optional: [.integer], gives: .string, substring),
    .init("replace", .string, .string, .string, gives: .string, replace),
    .init("split", .string, [.string, .list], gives: .list, split),
    .init("trim", .string, gives: .string, trim),
    .init("btrim", .string, gives: .string, trim),
    .init("ltrim", .string, gives: .string, trimStart),
    .init("rtrim", .string, gives: .string, trimEnd),
    .init("toUpper", .string, gives: .string, upper),
    .init("upper", .string, gives: .string, upper),
    .init("toLower", .string, gives: .string, lower),
    .init("lower", .string, gives: .string, lower),
    .init("char_length", .string, gives: .integer, length),
    .init("character_length", .string, gives: .integer, length),
  ]
}

extension TextFunctions {
  static func left(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    let text = try arguments.text(0)
    return .string(String(text.unicodeScalars.prefix(try arguments.length(1))))
  }

  static func right(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    let text = try arguments.text(0)
    return .string(String(text.unicodeScalars.suffix(try arguments.length(1))))
  }

  static func substring(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    let text = try arguments.text(0)
    let rest = text.unicodeScalars.dropFirst(try arguments.length(1))
    guard arguments.count > 2 else { return .string(String(rest)) }
    return .string(String(rest.prefix(try arguments.length(2))))
  }

  static func trim(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .string(String(trimmedEnd(trimmedStart(try arguments.text(0).unicodeScalars[...]))))
  }

  static func trimStart(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .string(String(trimmedStart(try arguments.text(0).unicodeScalars[...])))
  }

  static func trimEnd(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .string(String(trimmedEnd(try arguments.text(0).unicodeScalars[...])))
  }

  static func upper(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .string(try arguments.text(0).uppercased())
  }

  static func lower(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .string(try arguments.text(0).lowercased())
  }

  static func length(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .integer(Int64(try arguments.text(0).unicodeScalars.count))
  }

  /// Drops white space, as Unicode defines it, from the start.
  static func trimmedStart(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    text.drop { $0.properties.isWhitespace }
  }

  private static func trimmedEnd(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    guard let last = text.lastIndex(where: { !$0.properties.isWhitespace }) else {
      return text.prefix(0)
    }
    return text[...last]
  }
}
