// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension NamedProperty {
  /// Returns the property of each row.
  func vector(of owners: Vector, in execution: Execution) throws(QueryError) -> Vector {
    switch owners {
    case .nodes(let places):
      guard let column = nodeColumn(in: execution) else {
        return .constant(.null, count: places.count)
      }
      return column.vector(of: places, identity: identity(false, in: execution))
    case .relationships(let places):
      guard let column = relationshipColumn(in: execution) else {
        return .constant(.null, count: places.count)
      }
      return column.vector(of: places, identity: identity(true, in: execution))
    case .dates(let days, let nulls):
      if let parts = DatePartKernels.parts(name, of: days) { return .integers(parts, nulls: nulls) }
      return try ValueKernels.property(self, of: owners, in: execution)
    case .constant(_, count: 0): return owners
    case .constant(let owner, let count):
      return .constant(try value(of: owner, in: execution), count: count)
    default: return try ValueKernels.property(self, of: owners, in: execution)
    }
  }

  /// Returns the values of all nodes, if one has a value.
  func nodeColumn(in execution: Execution) -> PropertyColumn? {
    key(in: execution).flatMap { execution.graph.nodeProperties.column(of: $0) }
  }

  /// Returns the values of all relationships, if one has a value.
  func relationshipColumn(in execution: Execution) -> PropertyColumn? {
    key(in: execution).flatMap { execution.graph.relationshipProperties.column(of: $0) }
  }

  /// What tells the dictionary of the property from others.
  func identity(_ isOfRelationships: Bool, in execution: Execution) -> Int64 {
    Int64(key(in: execution)?.code ?? 0) << 1 | (isOfRelationships ? 1 : 0)
  }
}

extension Vector {
  /// Whether the rows are null.
  var nullTruths: [Truth] {
    switch self {
    case .integers(_, let nulls), .floats(_, let nulls), .dates(_, let nulls):
      var result = [Truth](repeating: .no, count: count)
      if let nulls { for row in nulls { result[row] = .yes } }
      return result
    case .truths(let rows): return rows.map { $0 == .unknown ? .yes : .no }
    case .texts(let rows, _), .nodes(let rows), .relationships(let rows):
      return rows.map { $0 < 0 ? .yes : .no }
    case .values(let rows): return rows.map { $0.isNull ? .yes : .no }
    case .constant(let value, let count):
      return Array(repeating: value.isNull ? .yes : .no, count: count)
    }
  }
}
