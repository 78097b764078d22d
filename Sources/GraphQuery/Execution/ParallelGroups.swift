// SPDX-License-Identifier: MIT

internal import Dispatch
internal import PropertyGraph
internal import Synchronization

/// Groups the rows of a plan on several threads, each part of the scan below it by itself.
///
/// The parts are joined in their order, so that groups come in the order in which they would come
/// from one thread. Of errors, the one of the first part counts.
struct ParallelGroups {
  /// The plan that gives the rows.
  let plan: PhysicalPlan
  /// What the rows are grouped by; nothing for all columns.
  let keys: [Expression]?
  /// What is computed of the groups.
  let aggregates: [Aggregate]
  /// The parts of the scan.
  let split: ScanSplit

  /// Returns the groups of all rows.
  func groups(
    _ execution: Execution, _ memory: inout MemoryAccount
  ) throws(QueryError) -> GroupedRows {
    let sharing = Sharing(execution)
    var first = try part(0, sharing)
    if first.groups.count > max(first.rows / 4, Batch.size) {
      // So many groups take longer to join than to find.
      try continueAlone(&first, execution, &memory)
      return first.groups
    }
    memory = first.memory
    try join(try rest(sharing), to: &first.groups, execution, &memory)
    return first.groups
  }
}

extension ParallelGroups {
  /// What the threads have of an execution.
  private struct Sharing: Sendable {
    let graph: Graph
    let parameters: [String: PropertyValue]
    let monitor: QueryMonitor
    let clock: QueryClock

    init(_ execution: Execution) {
      graph = execution.graph
      parameters = execution.parameters
      monitor = execution.monitor
      clock = execution.clock
    }
  }

  /// The groups of a part of the rows.
  private struct Part: Sendable {
    var groups: GroupedRows
    var rows = 0
    var memory = MemoryAccount()
  }

  private func part(_ place: Int, _ sharing: Sharing) throws(QueryError) -> Part {
    let execution = Execution(
      graph: sharing.graph, parameters: sharing.parameters, monitor: sharing.monitor,
      clock: sharing.clock)
    var part = Part(groups: try GroupedRows(keys: keys, aggregates, for: execution))
    try add(split.ranges[place], to: &part, execution)
    return part
  }

  private func add(
    _ range: Range<Int>, to part: inout Part, _ execution: Execution
  ) throws(QueryError) {
    let factory = OperatorFactory(for: execution, scanRange: range)
    let input = try factory.makeOperator(for: plan)
    while let batch = try input.next(execution) {
      try execution.monitor.check()
      part.rows += batch.count
      try part.groups.add(batch, in: execution)
      try part.memory.hold(part.groups.bytes, execution.monitor)
    }
  }

  private func continueAlone(
    _ part: inout Part, _ execution: Execution, _ memory: inout MemoryAccount
  ) throws(QueryError) {
    part.groups.reserve(expectedCount(after: part), execution.monitor)
    let range = split.ranges[0].upperBound..<Int.max
    try add(range, to: &part, execution)
    memory = part.memory
  }

  /// Returns about how many groups there will be after the first part: rows that come later meet
  /// more groups which are there.
  private func expectedCount(after part: Part) -> Int {
    guard let last = split.ranges.last, !split.ranges[0].isEmpty else { return 0 }
    let factor = Double(last.upperBound) / Double(split.ranges[0].count)
    return Int(min(Double(part.groups.count) * factor * 0.75, Double(Int32.max / 4)))
  }

  /// Returns the parts behind the first.
  private func rest(_ sharing: Sharing) throws(QueryError) -> [Part] {
    let count = split.ranges.count - 1
    let results = Mutex<[Result<Part, QueryError>?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let hasFailed = results.withLock { results in
        results[..<place].contains { if case .failure? = $0 { true } else { false } }
      }
      if hasFailed { return }
      let result = Result { () throws(QueryError) in try part(place + 1, sharing) }
      results.withLock { $0[place] = result }
    }
    var parts: [Part] = []
    for result in results.withLock({ $0 }) {
      if let part = try result?.get() { parts.append(part) }
    }
    return parts
  }

  private func join(
    _ parts: [Part], to groups: inout GroupedRows, _ execution: Execution,
    _ memory: inout MemoryAccount
  ) throws(QueryError) {
    for var part in parts {
      try execution.monitor.check()
      try groups.add(part.groups)
      part.memory.release(execution.monitor)
      try memory.hold(groups.bytes, execution.monitor)
    }
  }
}
