// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Vector {
  /// Returns the places of the nodes in a column; -1 is null.
  func walkedNodes() throws(QueryError) -> [Int32] {
    switch self {
    case .nodes(let places): return places
    case .constant(let value, let count):
      return Array(repeating: try Self.nodePlace(value), count: count)
    default:
      var places: [Int32] = []
      places.reserveCapacity(count)
      for row in 0..<count { places.append(try Self.nodePlace(self[row])) }
      return places
    }
  }

  private static func nodePlace(_ value: PropertyValue) throws(QueryError) -> Int32 {
    switch value {
    case .null: return -1
    case .node(let node): return Int32(truncatingIfNeeded: node.index)
    default: throw QueryError(.type, "a path starts and ends at nodes, not at other values")
    }
  }

  /// Returns the relationships in each row, be it none, one, or those of a list.
  func relationshipLists() throws(QueryError) -> [[Int32]] {
    var lists: [[Int32]] = []
    lists.reserveCapacity(count)
    for row in 0..<count { lists.append(try Self.relationships(in: self[row])) }
    return lists
  }

  private static func relationships(in value: PropertyValue) throws(QueryError) -> [Int32] {
    switch value {
    case .null: return []
    case .relationship(let relationship): return [Int32(truncatingIfNeeded: relationship.index)]
    case .path(let path): return path.relationships.map { Int32(truncatingIfNeeded: $0.index) }
    case .list(let values):
      var all: [Int32] = []
      for value in values { all.append(contentsOf: try relationships(in: value)) }
      return all
    default: throw QueryError(.type, "only a relationship can be walked once")
    }
  }
}
