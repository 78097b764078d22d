// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport
import Testing

/// Column kernels against evaluation row by row, on random graphs, batches and expressions.
@Suite struct ExpressionKernelTests {
  @Test(arguments: UInt64(0)..<10)
  func `gives the values that a row by row evaluation gives`(seed: UInt64) throws {
    var rows = try RandomRows(seed: seed)
    var expressions = RandomExpressions(seed: seed)
    let execution = Execution(graph: rows.graph)
    for _ in 0..<40 {
      let expression = expressions.value(depth: 3)
      let compiled = try CompiledExpression(expression, for: execution)
      for _ in 0..<3 {
        let batch = rows.batch(rowCount: 100)
        let naive = Self.outcome(of: expression, over: batch, rows.graph)
        do {
          let vector = try compiled.vector(over: batch, in: execution)
          #expect((0..<vector.count).map { vector[$0] } == naive.values, "\(expression)")
          #expect(naive.errors.isEmpty, "\(expression)")
        } catch {
          #expect(naive.errors.contains(error.code), "\(error): \(expression)")
        }
      }
    }
  }

  @Test(arguments: UInt64(100)..<110)
  func `filters the rows for which a row by row evaluation says yes`(seed: UInt64) throws {
    var rows = try RandomRows(seed: seed)
    var expressions = RandomExpressions(seed: seed)
    let execution = Execution(graph: rows.graph)
    for _ in 0..<60 {
      let expression = expressions.condition(depth: 2)
      let compiled = try CompiledExpression(expression, for: execution)
      for _ in 0..<3 {
        let batch = rows.batch(rowCount: 100)
        let naive = Self.outcome(of: expression, over: batch, rows.graph)
        guard naive.errors.isEmpty else { continue }
        let all = batch.selection ?? Array(0..<Int32(batch.rowCount))
        let expected = all.indices.filter { naive.values[$0] == true }.map { all[$0] }
        let filtered = try compiled.filtered(batch, in: execution)
        #expect(filtered.selection ?? all == expected, "\(expression)")
      }
    }
  }

  private static func outcome(
    of expression: Expression, over batch: Batch, _ graph: Graph
  ) -> (values: [PropertyValue], errors: Set<QueryError.Code>) {
    var values: [PropertyValue] = []
    var errors: Set<QueryError.Code> = []
    for place in 0..<batch.count {
      do {
        let row = NaiveEvaluator(graph: graph, row: batch.values(at: place))
        values.append(try row.value(expression))
      } catch {
        errors.insert(error.code)
      }
    }
    return (values, errors)
  }
}
