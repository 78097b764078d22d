// SPDX-License-Identifier: MIT

/// A call of a function: `f(x)`, `count(DISTINCT x)`.
public struct FunctionCall: Hashable, Sendable {
  /// The name of the function.
  public let name: QualifiedName
  /// Whether equal values count once.
  public let isDistinct: Bool
  /// What it is called with.
  public let arguments: [SyntaxExpression]

  /// Whether it is `exists`, whose argument may be a pattern.
  var testsExistence: Bool { name.parts.count == 1 && name.text.lowercased() == "exists" }
}

extension Parser {
  mutating func functionCall() throws(SyntaxError) -> SyntaxExpression.Form {
    let name = try qualifiedName()
    let call = try nested { parser throws(SyntaxError) in
      try parser.expect(.leftParenthesis)
      let isDistinct = parser.take(.distinct)
      let arguments = try parser.list(until: .rightParenthesis) { parser throws(SyntaxError) in
        try parser.condition()
      }
      return FunctionCall(name: name, isDistinct: isDistinct, arguments: arguments)
    }
    return .call(call)
  }
}
