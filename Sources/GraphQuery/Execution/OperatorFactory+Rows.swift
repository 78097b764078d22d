// SPDX-License-Identifier: MIT

extension OperatorFactory {
  /// Returns the operator of a step that works on rows one after another.
  func makeRowOperator(for plan: PhysicalPlan) throws(QueryError) -> any Operator {
    switch plan {
    case .singleRow: return SingleRowOperator()
    case .argument:
      if let argument { return ArgumentOperator(argument) }
    case .filter(let input, let condition):
      return FilterOperator(try makeOperator(for: input), try compiled(condition))
    case .project(let input, let expressions):
      return try ProjectOperator(try makeOperator(for: input), expressions, for: execution)
    case .slice(let input, let skip, let limit):
      return SliceOperator(try makeOperator(for: input), skip: skip, limit: limit)
    case .unwind(let input, let list):
      return UnwindOperator(try makeOperator(for: input), try compiled(list))
    case .union(let inputs):
      return UnionOperator(
        try inputs.map { input throws(QueryError) in try makeOperator(for: input) })
    default: break
    }
    throw QueryError(.argument, "this plan cannot be carried out")
  }

  private func compiled(_ expression: Expression) throws(QueryError) -> CompiledExpression {
    try CompiledExpression(expression, for: execution)
  }
}
