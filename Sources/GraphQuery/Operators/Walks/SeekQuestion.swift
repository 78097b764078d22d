// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// What a look-up asks for in one row of its input.
enum SeekQuestion {
  /// The nodes with an equal value.
  case equal(PropertyValue)
  /// The nodes with a value in a range.
  case range(ValueRange)
  /// No nodes.
  case nothing

  /// Returns whether a value is an answer.
  func accepts(_ value: PropertyValue) -> Bool {
    switch self {
    case .equal(let other): value.equals(other) == true
    case .range(let range): range.contains(value)
    case .nothing: false
    }
  }
}

/// The condition of a look-up, made ready to be computed row by row.
struct CompiledSeekCondition {
  private let condition: NodeSeek.Condition
  private let expressions: [CompiledExpression]
  /// The values of the expressions in the rows of the batch at hand.
  private var values: [Vector] = []

  /// Compiles the expressions of a condition.
  init(_ condition: NodeSeek.Condition, for execution: Execution) throws(QueryError) {
    self.condition = condition
    expressions = try condition.expressions.compiled(for: execution)
  }

  /// Computes the values for the rows of a batch that count.
  mutating func read(_ batch: Batch, _ execution: Execution) throws(QueryError) {
    values = try expressions.map { expression throws(QueryError) in
      try expression.vector(over: batch, in: execution)
    }
  }

  /// Returns the question of a row.
  func question(of row: Int) -> SeekQuestion {
    let value = values[0][row]
    switch condition {
    case .equal: return .equal(value)
    case .from(let bound): return .range(.from(bound.bound(at: value)))
    case .upTo(let bound): return .range(.upTo(bound.bound(at: value)))
    case .between(let lower, let upper):
      return .range(.between(lower.bound(at: value), upper.bound(at: values[1][row])))
    case .prefixed: return value.string.map { .range(.prefixed($0)) } ?? .nothing
    }
  }
}

extension NodeSeek.Condition {
  /// The expressions in it, in the order in which they are written.
  fileprivate var expressions: [Expression] {
    switch self {
    case .equal(let value), .prefixed(let value): [value]
    case .from(let bound), .upTo(let bound): [bound.expression]
    case .between(let lower, let upper): [lower.expression, upper.expression]
    }
  }

  /// Whether only an index that is ordered can answer.
  var needsOrder: Bool {
    if case .equal = self { false } else { true }
  }
}

extension NodeSeek.Bound {
  fileprivate var expression: Expression {
    switch self {
    case .including(let value), .excluding(let value): value
    }
  }

  fileprivate func bound(at value: PropertyValue) -> ValueRange.Bound {
    switch self {
    case .including: .including(value)
    case .excluding: .excluding(value)
    }
  }
}
