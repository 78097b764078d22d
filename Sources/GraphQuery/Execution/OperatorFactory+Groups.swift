// SPDX-License-Identifier: MIT

extension OperatorFactory {
  /// Returns the operator of a step that holds many rows, or runs a part of a plan for its rows.
  func makeBufferingOperator(for plan: PhysicalPlan) throws(QueryError) -> any Operator {
    switch plan {
    case .aggregate(let input, let keys, let aggregates):
      if keys.isEmpty, scanRange == nil, let count = ElementCountOperator(aggregates, of: input) {
        return count
      }
      return AggregateOperator(try makeSource(of: input, keys: keys, aggregates))
    case .distinct(let input):
      if let groups = makeParallelGroups(of: input, keys: nil, []) {
        return AggregateOperator(.parts(groups))
      }
      return DistinctOperator(try makeOperator(for: input))
    case .sort(let input, let keys, let limit):
      return try SortOperator(try makeOperator(for: input), keys, limit: limit, for: execution)
    case .hashJoin(let left, let right, let leftKeys, let rightKeys):
      return HashJoinOperator(
        try makeOperator(for: left), try makeOperator(for: right),
        leftKeys: try leftKeys.compiled(for: execution),
        rightKeys: try rightKeys.compiled(for: execution))
    case .optional(let outer, let inner, let addedColumns):
      return OptionalOperator(
        try makeOperator(for: outer), inner: try makeInnerPart(inner), addedColumns: addedColumns)
    case .semiJoin(let outer, let inner, let isNegated):
      return SemiJoinOperator(
        try makeOperator(for: outer), inner: try makeInnerPart(inner), isNegated: isNegated)
    default: throw QueryError(.argument, "this plan cannot be carried out")
    }
  }

  private func makeSource(
    of input: PhysicalPlan, keys: [Expression]?, _ aggregates: [Aggregate]
  ) throws(QueryError) -> GroupSource {
    if let groups = makeParallelGroups(of: input, keys: keys, aggregates) {
      return .parts(groups)
    }
    return .rows(
      try makeOperator(for: input), empty: try GroupedRows(keys: keys, aggregates, for: execution))
  }

  /// Returns what groups the rows of a plan by parts, if that is worth it.
  private func makeParallelGroups(
    of input: PhysicalPlan, keys: [Expression]?, _ aggregates: [Aggregate]
  ) -> ParallelGroups? {
    guard usesThreads, scanRange == nil, argument == nil,
      let split = ScanSplit(input, in: execution.graph, leastWork: leastSharedWork)
    else { return nil }
    return ParallelGroups(plan: input, keys: keys, aggregates: aggregates, split: split)
  }

  private func makeInnerPart(_ plan: PhysicalPlan) throws(QueryError) -> InnerPart {
    let source = ArgumentSource()
    var factory = self
    factory.argument = source
    return InnerPart(try factory.makeOperator(for: plan), from: source)
  }
}
