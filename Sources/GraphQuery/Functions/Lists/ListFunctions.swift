// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The functions of lists, and those that choose among values.
enum ListFunctions {
  static let all: [FunctionDefinition] = [
    .init("size", [.list, .string, .map], gives: .integer, size),
    .init("head", .list, gives: .any, head),
    .init("last", .list, gives: .any, last),
    .init("tail", .list, gives: .list, tail),
    .init("reverse", [.list, .string], gives: [.list, .string], reverse),
    .init("isEmpty", [.list, .string, .map], gives: .boolean, isEmpty),
    // What the numbers are is found out when they are there: the language says so.
    .init("range", .any, .any, optional: [.any], gives: .list, range),
    .init("coalesce", .any, isVariadic: true, gives: .any, nulls: .isAsked, coalesce),
    .init("nullIf", .any, .any, gives: .any, nulls: .isAsked, nullIf),
    .init("exists", .any, gives: .boolean, nulls: .isAsked, exists),
  ]
}

extension ListFunctions {
  private static func size(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .integer(Int64(try count(arguments)))
  }

  private static func isEmpty(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .boolean(try count(arguments) == 0)
  }

  private static func count(_ arguments: FunctionArguments) throws(QueryError) -> Int {
    switch arguments[0] {
    case .list(let values): return values.count
    case .string(let text): return text.unicodeScalars.count
    case .map(let map): return map.count
    default: throw arguments.mismatch(0, "a list, a string or a map")
    }
  }

  private static func head(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    try arguments.list(0).first ?? .null
  }

  private static func last(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    try arguments.list(0).last ?? .null
  }

  private static func tail(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .list(Array(try arguments.list(0).dropFirst()))
  }

  private static func reverse(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    switch arguments[0] {
    case .list(let values): return .list(values.reversed())
    case .string(let text):
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: text.unicodeScalars.reversed())
      return .string(String(scalars))
    default: throw arguments.mismatch(0, "a list or a string")
    }
  }

  private static func coalesce(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    arguments.values.first { !$0.isNull } ?? .null
  }

  private static func nullIf(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    arguments[0].equals(arguments[1]) == true ? .null : arguments[0]
  }

  private static func exists(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .boolean(!arguments[0].isNull)
  }
}
