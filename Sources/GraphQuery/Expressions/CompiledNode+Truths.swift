// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension CompiledNode {
  /// Returns whether a condition holds in the rows of a batch that count, one after another.
  ///
  /// - Throws: A ``QueryError`` with the code `type` if the value is no condition.
  func truths(over batch: Batch, in execution: Execution) throws(QueryError) -> [Truth] {
    switch self {
    case .test(let value, let test):
      return test.truths(of: try value.vector(over: batch, in: execution))
    case .comparison(let comparison, let left, let right):
      let left = try left.vector(over: batch, in: execution)
      return comparison.truths(of: left, try right.vector(over: batch, in: execution))
    case .and(let parts):
      return try Self.junction(of: parts, deciding: .no, over: batch, in: execution)
    case .or(let parts):
      return try Self.junction(of: parts, deciding: .yes, over: batch, in: execution)
    case .exclusiveOr(let left, let right):
      let left = try left.truths(over: batch, in: execution)
      let right = try right.truths(over: batch, in: execution)
      return left.indices.map { left[$0].exclusiveOr(right[$0]) }
    case .not(let condition):
      return try condition.truths(over: batch, in: execution).negated
    case .isNull(let value):
      return try value.vector(over: batch, in: execution).nullTruths
    case .isMember(let value, let list):
      let values = try value.vector(over: batch, in: execution)
      return try ValueKernels.membership(of: values, try list.vector(over: batch, in: execution))
    case .text(let relation, let text, let part):
      let texts = try text.vector(over: batch, in: execution)
      return relation.truths(of: texts, try part.vector(over: batch, in: execution))
    default: return try elementTruths(over: batch, in: execution)
    }
  }

  private func elementTruths(
    over batch: Batch, in execution: Execution
  ) throws(QueryError) -> [Truth] {
    switch self {
    case .hasLabels(let node, let labels):
      let nodes = try node.vector(over: batch, in: execution)
      return try ElementKernels.carry(labels, nodes, in: execution)
    case .hasType(let relationship, let types):
      let relationships = try relationship.vector(over: batch, in: execution)
      return try ElementKernels.have(types, relationships, in: execution)
    default: return try vector(over: batch, in: execution).truths()
    }
  }
}

extension Vector {
  /// Returns the values as answers.
  ///
  /// - Throws: A ``QueryError`` with the code `type` if one is neither boolean nor null.
  func truths() throws(QueryError) -> [Truth] {
    switch self {
    case .truths(let rows): return rows
    case .constant(_, count: 0): return []
    case .constant(let value, let count):
      return Array(repeating: try Truth(value), count: count)
    default:
      var result: [Truth] = []
      result.reserveCapacity(count)
      for row in 0..<count { result.append(try Truth(self[row])) }
      return result
    }
  }
}
