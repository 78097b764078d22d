// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct BatchTests {
  @Test func `keeps only the rows that count when it is compacted`() {
    var batch = Batch(
      columns: [.integers([7, 8, 9], nulls: [1]), .nodes([2, -1, 0])], rowCount: 3)
    batch.selection = [1, 2]
    let rows = batch.compacted()
    #expect(rows.values(at: 0) == [nil, nil])
    #expect(rows.values(at: 1) == [9, .node(NodeID(index: 0))])
    #expect(batch.values(at: 1) == rows.values(at: 1))
  }
}
