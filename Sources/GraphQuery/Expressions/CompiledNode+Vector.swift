// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension CompiledNode {
  /// Returns the values of the rows of a batch that count, one after another.
  func vector(over batch: Batch, in execution: Execution) throws(QueryError) -> Vector {
    switch self {
    case .constant(let value): return .constant(value, count: batch.count)
    case .slot(let slot): return batch.compact(slot)
    case .property(let owner, let property):
      let owners = try owner.vector(over: batch, in: execution)
      return try property.vector(of: owners, in: execution)
    case .arithmetic(let operation, let left, let right):
      let left = try left.vector(over: batch, in: execution)
      let right = try right.vector(over: batch, in: execution)
      return try operation.vector(of: left, right)
    case .negation(let number):
      return try ValueKernels.negation(of: try number.vector(over: batch, in: execution))
    case .list(let parts):
      let columns = try Self.vectors(of: parts, over: batch, in: execution)
      return .values((0..<batch.count).map { row in .list(columns.map { $0[row] }) })
    case .map(let names, let parts):
      let columns = try Self.vectors(of: parts, over: batch, in: execution)
      return .values(
        (0..<batch.count).map { row in
          .map(PropertyMap(zip(names, columns.map { $0[row] })))
        })
    case .conditional(let branches, let otherwise):
      return try Self.choice(of: branches, otherwise, over: batch, in: execution)
    case .call(let function, let arguments):
      let columns = try Self.vectors(of: arguments, over: batch, in: execution)
      return try ValueKernels.results(of: function, columns, count: batch.count, in: execution)
    default: return .truths(try truths(over: batch, in: execution))
    }
  }

  private static func vectors(
    of nodes: [CompiledNode], over batch: Batch, in execution: Execution
  ) throws(QueryError) -> [Vector] {
    var vectors: [Vector] = []
    for node in nodes { vectors.append(try node.vector(over: batch, in: execution)) }
    return vectors
  }
}
