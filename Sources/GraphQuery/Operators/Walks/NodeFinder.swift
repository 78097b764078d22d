// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Finds nodes by the value of a property.
///
/// This is the one place through which look-ups go. The first value is looked for in the whole
/// column; from the second on all values are kept by hash, so that many look-ups stay linear.
struct NodeFinder {
  private let step: NodeSeek
  private var candidates: Bitmap?
  private var lookUpCount = 0
  private var first: [GroupingKey: Int32] = [:]
  private var following: [Int32] = []

  /// Prepares to look for nodes.
  init(_ step: NodeSeek) {
    self.step = step
  }

  /// Forgets what is known of the graph, which may have changed.
  mutating func forget() { self = NodeFinder(step) }

  /// Returns the nodes of which the property is equal to a value, in order of insertion.
  mutating func find(_ value: PropertyValue, in graph: Graph) -> [Int32] {
    guard let key = graph.propertyKey(named: step.key), !value.isNull,
      let column = graph.nodeProperties.column(of: key)
    else { return [] }
    let candidates =
      self.candidates ?? graph.nodeBitmap(labels: step.labels, in: step.window)
    self.candidates = candidates
    lookUpCount += 1
    if lookUpCount == 1 { return scan(column, for: value, candidates) }
    if lookUpCount == 2 { index(column, candidates, nodeCount: graph.nextNode) }
    return lookUp(value, in: column)
  }

  private func scan(
    _ column: PropertyColumn, for value: PropertyValue, _ candidates: Bitmap
  ) -> [Int32] {
    if case .strings(let texts) = column, case .string(let text) = value {
      guard let code = texts.code(ofString: text) else { return [] }
      return scan(texts.codes, for: code, candidates)
    }
    if case .integers(let numbers) = column, case .integer(let number) = value {
      return scan(numbers, for: number, candidates)
    }
    var found: [Int32] = []
    for node in candidates where column[node].equals(value) == true {
      found.append(Int32(truncatingIfNeeded: node))
    }
    return found
  }

  private func scan<Value: Equatable>(
    _ column: TypedColumn<Value>, for value: Value, _ candidates: Bitmap
  ) -> [Int32] {
    var found: [Int32] = []
    let values = column.values
    if column.isDense {
      // A row without a value may hold anything, so the column itself has the last word.
      for node in values.indices
      where values[node] == value && candidates.contains(node) && column[node] != nil {
        found.append(Int32(truncatingIfNeeded: node))
      }
    } else {
      column.rows.forEachRow { node, row in
        guard values[row] == value, candidates.contains(node) else { return }
        found.append(Int32(truncatingIfNeeded: node))
      }
    }
    return found
  }

  private mutating func index(_ column: PropertyColumn, _ candidates: Bitmap, nodeCount: Int) {
    following = Array(repeating: -1, count: nodeCount)
    // From the end, so that each list begins with what was added first.
    for node in Array(candidates).reversed() {
      let value = column[node]
      guard !value.isNull else { continue }
      let place = Int32(truncatingIfNeeded: node)
      following[node] = first.updateValue(place, forKey: GroupingKey(value)) ?? -1
    }
  }

  private func lookUp(_ value: PropertyValue, in column: PropertyColumn) -> [Int32] {
    var found: [Int32] = []
    var node = first[GroupingKey(value)] ?? -1
    while node >= 0 {
      // Not-a-number is equivalent to itself, but not equal.
      if column[Int(node)].equals(value) == true { found.append(node) }
      node = following[Int(node)]
    }
    return found
  }
}
