// SPDX-License-Identifier: MIT

/// Where groups of rows come from.
enum GroupSource {
  /// The rows of an operator, one after another.
  case rows(any Operator, empty: GroupedRows)
  /// The rows of a plan, by parts.
  case parts(ParallelGroups)

  /// Returns the groups of all rows.
  func groups(
    _ execution: Execution, _ memory: inout MemoryAccount
  ) throws(QueryError) -> GroupedRows {
    var groups: GroupedRows
    switch self {
    case .rows(let input, let empty):
      groups = empty
      while let batch = try input.next(execution) {
        try execution.monitor.check()
        try groups.add(batch, in: execution)
        try memory.hold(groups.bytes, execution.monitor)
      }
    case .parts(let parts): groups = try parts.groups(execution, &memory)
    }
    groups.finish()
    return groups
  }

  /// Goes back to the first row.
  func reset() {
    if case .rows(let input, _) = self { input.reset() }
  }
}
