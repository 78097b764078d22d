// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// One aggregate while it is computed: its state, and which of its values came before.
struct AggregateColumn: Sendable {
  private var state: any AggregateState
  private let argument: CompiledExpression?
  private let parameter: CompiledExpression?
  /// The pairs of group and value that came, if equal values count once.
  private var seen: GroupIndex?
  private let isFirstOfPair: Bool

  /// Begins an aggregate over groups, or over all rows.
  init(_ aggregate: Aggregate, hasKeys: Bool, for execution: Execution) throws(QueryError) {
    state = aggregate.function.makeState()
    if case .countRows = aggregate.function {
      argument = nil
    } else {
      argument = try CompiledExpression(aggregate.argument, for: execution)
    }
    parameter = try aggregate.function.parameter.map { expression throws(QueryError) in
      try CompiledExpression(expression, for: execution)
    }
    isFirstOfPair = hasKeys
    let isDistinct = aggregate.isDistinct && argument != nil
    seen = isDistinct ? GroupIndex(width: hasKeys ? 2 : 1) : nil
  }

  /// The bytes that it takes, about.
  var bytes: Int { state.bytes + (seen?.bytes ?? 0) }

  /// Takes in the rows of a batch that count, of which there are so many groups by now.
  mutating func add(
    _ batch: Batch, groups: [Int32], count: Int, in execution: Execution
  ) throws(QueryError) {
    state.grow(to: count)
    guard let argument else {
      return try state.add(.constant(.null, count: groups.count), nil, groups: groups)
    }
    let values = try argument.vector(over: batch, in: execution)
    let parameters = try parameter?.vector(over: batch, in: execution)
    try add(values, parameters, groups)
  }

  /// Takes in what was computed of other rows, whose groups have these numbers here.
  mutating func add(
    _ other: Self, groups: [Int32], count: Int
  ) throws(QueryError) {
    state.grow(to: count)
    guard let seen = other.seen else { return try state.add(other.state, groups: groups) }
    // Which values came before is known only here, so that they are counted anew.
    let pairs = seen.decoded(0..<seen.count)
    guard let values = pairs.last else { return }
    let places = other.groups(ofPairs: pairs)
    let parts = (other.state as? PercentileState)?.parts(of: places)
    try add(values, parts, places.map { groups[Int($0)] })
  }

  /// Ends the computation, of so many groups.
  mutating func finish(with count: Int) {
    state.grow(to: count)
    state.finish()
  }

  /// Returns the values of some groups.
  func result(_ groups: Range<Int>) throws(QueryError) -> Vector { try state.result(groups) }

  private mutating func add(
    _ values: Vector, _ parameters: Vector?, _ groups: [Int32]
  ) throws(QueryError) {
    guard seen != nil else { return try state.add(values, parameters, groups: groups) }
    // Groups go in as places of nodes, the narrowest numbers that there are.
    let pairs: [Vector] = isFirstOfPair ? [.nodes(groups), values] : [values]
    seen?.assign(pairs, rows: groups.count)
    guard let rows = seen?.firstRows, !rows.isEmpty else { return }
    try state.add(
      values.gathered(rows), parameters?.gathered(rows), groups: rows.map { groups[Int($0)] })
  }

  private func groups(ofPairs pairs: [Vector]) -> [Int32] {
    if isFirstOfPair, case .nodes(let places)? = pairs.first { return places }
    return Array(repeating: 0, count: pairs.last?.count ?? 0)
  }
}

extension Aggregate.Function {
  /// The second argument.
  var parameter: Expression? {
    switch self {
    case .continuousPercentile(let part), .discretePercentile(let part): part
    default: nil
    }
  }

  func makeState() -> any AggregateState {
    switch self {
    case .countRows: CountState(countsNulls: true)
    case .count: CountState(countsNulls: false)
    case .sum: SumState(isMean: false)
    case .average: SumState(isMean: true)
    case .minimum: ExtremeState(isLast: false)
    case .maximum: ExtremeState(isLast: true)
    case .collect: CollectState()
    case .standardDeviation: DeviationState(isSample: true)
    case .populationStandardDeviation: DeviationState(isSample: false)
    case .continuousPercentile: PercentileState(isContinuous: true)
    case .discretePercentile: PercentileState(isContinuous: false)
    }
  }
}
