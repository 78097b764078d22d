// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A function of the language: its name, what it takes, what it gives, and how it is computed.
package struct FunctionDefinition: Sendable {
  /// How it gives a value for the values of a row.
  typealias Body =
    @Sendable (FunctionArguments, Execution) throws(QueryError) -> PropertyValue

  /// What it does where an argument is null.
  enum NullRule { case givesNull, isAsked }

  /// Its name, as the language spells it; it is found by any spelling.
  package let name: String

  /// The types of the arguments that must be there.
  package let required: [ValueKinds]

  /// The types of the arguments that may follow.
  package let optional: [ValueKinds]

  /// Whether any number of arguments may follow, of the type of the last.
  package let isVariadic: Bool

  /// The types that a result can have if it is not null.
  package let result: ValueKinds

  /// When it gives the same value for the same arguments, as long as the graph does not change.
  package let determinism: Determinism

  /// What computes it.
  package let function: ScalarFunction

  init(
    _ name: String, required: [ValueKinds], optional: [ValueKinds], isVariadic: Bool = false,
    gives result: ValueKinds, nulls: NullRule = .givesNull, determinism: Determinism = .always,
    _ body: @escaping Body
  ) {
    self.name = name
    self.required = required
    self.optional = optional
    self.isVariadic = isVariadic
    self.result = result
    self.determinism = determinism
    let range = required.count...(isVariadic ? .max : required.count + optional.count)
    function = ScalarFunction(name: name) { values, execution throws(QueryError) in
      try Self.check(values.count, in: range, of: name)
      if nulls == .givesNull {
        for value in values where value.isNull { return .null }
      }
      return try body(FunctionArguments(of: name, values), execution)
    }
  }
}

extension FunctionDefinition {
  /// How it gives a value for the values of a row alone.
  typealias ValueBody = @Sendable (FunctionArguments) throws(QueryError) -> PropertyValue

  init(
    _ name: String, _ required: ValueKinds..., optional: [ValueKinds] = [],
    isVariadic: Bool = false, gives result: ValueKinds, nulls: NullRule = .givesNull,
    _ body: @escaping ValueBody
  ) {
    self.init(
      name, required: required, optional: optional, isVariadic: isVariadic, gives: result,
      nulls: nulls
    ) { arguments, _ throws(QueryError) in
      try body(arguments)
    }
  }

  init(
    _ name: String, _ required: ValueKinds..., optional: [ValueKinds] = [],
    isVariadic: Bool = false, gives result: ValueKinds, nulls: NullRule = .givesNull,
    determinism: Determinism = .always, _ body: @escaping Body
  ) {
    self.init(
      name, required: required, optional: optional, isVariadic: isVariadic, gives: result,
      nulls: nulls, determinism: determinism, body)
  }
}

extension FunctionDefinition {
  /// The least number of arguments.
  package var leastCount: Int { required.count }

  /// The greatest number of arguments, or nothing if there may be any number.
  package var greatestCount: Int? { isVariadic ? nil : required.count + optional.count }

  /// Returns whether it takes so many arguments.
  package func takes(_ count: Int) -> Bool {
    count >= leastCount && greatestCount.map { count <= $0 } ?? true
  }

  /// Returns the types that an argument can have, none if there is no such argument.
  package func kinds(at place: Int) -> ValueKinds {
    let kinds = required + optional
    if kinds.indices.contains(place) { return kinds[place] }
    return isVariadic ? kinds.last ?? .any : []
  }

  /// A number that the analysis of the query should have refused.
  private static func check(
    _ count: Int, in range: ClosedRange<Int>, of name: String
  ) throws(QueryError) {
    guard !range.contains(count) else { return }
    throw QueryError(.argument, "\(name)() does not take \(count) arguments")
  }
}
