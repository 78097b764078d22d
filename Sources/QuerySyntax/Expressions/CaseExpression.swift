// SPDX-License-Identifier: MIT

/// A choice: `CASE WHEN c THEN a ELSE b END`, or `CASE x WHEN v THEN a ... END`.
public struct CaseExpression: Hashable, Sendable {
  /// A case with its result.
  public struct Branch: Hashable, Sendable {
    /// The condition, or the value to compare with.
    public let condition: SyntaxExpression
    /// The result.
    public let result: SyntaxExpression
  }

  /// What is compared with the values of the branches; nothing if they are conditions.
  public let subject: SyntaxExpression?
  /// The branches, at least one.
  public let branches: [Branch]
  /// The result if no branch is taken; nothing means null.
  public let fallback: SyntaxExpression?

  func forEachChild(
    _ body: (SyntaxExpression, SyntaxExpression.Form.Place) -> Void
  ) {
    subject.map { body($0, .value) }
    for branch in branches {
      body(branch.condition, subject == nil ? .condition : .value)
      body(branch.result, .value)
    }
    fallback.map { body($0, .value) }
  }
}

extension Parser {
  mutating func choice() throws(SyntaxError) -> SyntaxExpression.Form {
    try expect(.case)
    let subject = keyword == .when ? nil : try value()
    var branches: [CaseExpression.Branch] = []
    repeat {
      try expect(.when)
      let condition = try subject == nil ? condition() : value()
      try expect(.then)
      branches.append(.init(condition: condition, result: try value()))
    } while keyword == .when
    let fallback = take(.else) ? try value() : nil
    guard take(Keyword.end) else {
      throw unexpected("WHEN, ELSE or END", words: [.when, .else, .end])
    }
    return .choice(CaseExpression(subject: subject, branches: branches, fallback: fallback))
  }
}
