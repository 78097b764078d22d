// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import TestSupport
import Testing

/// Random rows in batches whose columns change their form, and the same rows as plain lists.
struct RowCase: CustomTestStringConvertible, Sendable {
  var seed: UInt64
  var batches: Int
  var rowsPerBatch: Int
  var columns = 3
  /// How many forms a column may take from batch to batch.
  var forms = 9

  var testDescription: String { "\(batches) batches of \(rowsPerBatch) rows, seed \(seed)" }

  static let all = [
    RowCase(seed: 1, batches: 0, rowsPerBatch: 0),
    RowCase(seed: 2, batches: 1, rowsPerBatch: 1),
    RowCase(seed: 3, batches: 4, rowsPerBatch: 30, forms: 1),
    RowCase(seed: 4, batches: 6, rowsPerBatch: 40),
    RowCase(seed: 5, batches: 9, rowsPerBatch: 100, forms: 2),
    RowCase(seed: 6, batches: 5, rowsPerBatch: 900),
    RowCase(seed: 7, batches: 7, rowsPerBatch: 500, columns: 4, forms: 3),
  ]

  /// The batches, some of them with a selection.
  var input: [Batch] {
    var generator = SeededGenerator(seed: seed)
    let first = (0..<columns).map { _ in Int.random(in: 0..<9, using: &generator) }
    return (0..<batches).map { _ in
      let vectors = first.map { form in
        vector((form + Int.random(in: 0..<forms, using: &generator)) % 9, &generator)
      }
      var batch = Batch(columns: vectors, rowCount: rowsPerBatch)
      if Bool.random(using: &generator) {
        batch.selection = (0..<Int32(rowsPerBatch)).filter { _ in
          Int.random(in: 0..<3, using: &generator) > 0
        }
      }
      return batch
    }
  }

  /// The rows that count.
  var rows: [[PropertyValue]] {
    input.flatMap { batch in (0..<batch.count).map { batch.values(at: $0) } }
  }

  private func vector(_ form: Int, _ generator: inout SeededGenerator) -> Vector {
    let numbers = (0..<rowsPerBatch).map { _ in Int64.random(in: -6...6, using: &generator) }
    let nulls =
      Bool.random(using: &generator) ? Bitmap(numbers.indices.filter { $0 % 5 == 2 }) : nil
    let places = numbers.map { Int32(max($0, -1)) }
    switch form {
    case 0: return .integers(numbers, nulls: nulls)
    case 1: return .floats(numbers.map { Double($0) / 2 }, nulls: nulls)
    case 2: return .texts(places, Self.dictionary(1))
    case 3: return .nodes(places)
    case 4: return .dates(numbers, nulls: nulls)
    case 5: return .truths(numbers.map { Truth($0 > 3 ? nil : $0 > 0) })
    case 6: return .texts(places, Self.dictionary(2))
    case 7: return .constant(Self.values[Int(numbers.first ?? 0) + 6], count: rowsPerBatch)
    default: return .values(numbers.map { Self.values[Int($0) + 6] })
    }
  }

  /// Dictionaries with other numbers for the same texts.
  private static func dictionary(_ identity: Int64) -> TextDictionary {
    let texts = (0..<7).map { PropertyValue.string("text \(identity == 1 ? $0 : 8 - $0)") }
    return TextDictionary(values: texts, identity: identity)
  }

  private static let values: [PropertyValue] = [
    nil, 1, 1.0, "text 3", .float(.nan), [1, nil], ["a": 1], .float(-0.0), 0, .integer(.max),
    .node(NodeID(index: 2)), .date(dayNumber: 3), .integer(.min),
  ]
}

/// Returns the rows that a plan gives of the rows of a case, which its argument gives.
func rows(of plan: PhysicalPlan, over input: [Batch]) throws -> [[PropertyValue]] {
  let execution = Execution(graph: Graph())
  var factory = OperatorFactory(for: execution)
  let source = ArgumentSource()
  factory.argument = source
  source.supply(input)
  let root = try factory.makeOperator(for: plan)
  let first = try drained(root, execution)
  root.reset()
  #expect(try drained(root, execution) == first, "The second run differs.")
  return first
}

/// Returns the rows that an operator has yet to give.
func drained(_ root: any Operator, _ execution: Execution) throws -> [[PropertyValue]] {
  var rows: [[PropertyValue]] = []
  while let batch = try root.next(execution) {
    #expect(batch.count > 0 && batch.count <= 2 * Batch.size)
    #expect(batch.columns.allSatisfy { $0.count == batch.rowCount })
    rows += (0..<batch.count).map { batch.values(at: $0) }
  }
  return rows
}
