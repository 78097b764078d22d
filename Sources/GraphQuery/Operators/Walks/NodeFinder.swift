// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Finds nodes by a property.
///
/// This is the one place through which look-ups go. An index of the graph is asked if there is one.
/// If not, the answer to the first question is looked for in the whole column; from the second on an
/// index is made for them, so that many look-ups stay linear. It serves until the graph changes.
struct NodeFinder {
  private let step: NodeSeek
  /// The version of the graph of which what follows is known.
  private var version: UInt64?
  private var key: PropertyKey?
  private var labels: [Label] = []
  private var candidates: Bitmap?
  private var scanCount = 0
  private var index: NodeIndex?

  /// Prepares to look for nodes.
  init(_ step: NodeSeek) {
    self.step = step
  }

  /// About the bytes that it holds.
  var byteCount: Int { index?.byteCount ?? 0 }

  /// Returns the nodes that answer a question, in order of insertion.
  mutating func find(_ question: SeekQuestion, in graph: Graph) -> [Int32] {
    if version != graph.version { resolve(in: graph) }
    guard let key else { return [] }
    if let found = ask(question, key, in: graph) { return found }
    let candidates =
      self.candidates ?? graph.nodeBitmap(labels: step.labels, in: step.window)
    self.candidates = candidates
    scanCount += 1
    if scanCount > 1, let found = askOwnIndex(question, key, candidates, in: graph) {
      return found
    }
    guard let column = graph.nodeProperties.column(of: key) else { return [] }
    return scan(column, for: question, candidates)
  }

  /// Looks up names; there is no key if no node can be found.
  private mutating func resolve(in graph: Graph) {
    self = NodeFinder(step)
    version = graph.version
    labels = step.labels.compactMap { graph.label(named: $0) }
    if labels.count == step.labels.count { key = graph.propertyKey(named: step.key) }
  }

  /// Asks an index of the graph; returns nothing if there is none for the question.
  private func ask(
    _ question: SeekQuestion, _ key: PropertyKey, in graph: Graph
  ) -> [Int32]? {
    for label in labels.isEmpty ? [nil] : labels.map(Optional.some) {
      let found: [Int32]? =
        switch question {
        case .equal(let value): graph.nodes(where: key, equals: value, label: label)
        case .range(let range): graph.nodes(where: key, in: range, label: label)
        case .nothing: []
        }
      guard let found else { continue }
      return keep(found, labels.filter { $0 != label }, in: graph)
    }
    return nil
  }

  private func keep(_ found: [Int32], _ labels: [Label], in graph: Graph) -> [Int32] {
    guard !labels.isEmpty || step.window != nil else { return found }
    return found.filter { node in
      let place = Int(node)
      return step.window?.nodes.contains(place) ?? true
        && labels.allSatisfy { graph.labelBitmaps[Int($0.code)].contains(place) }
    }
  }

  /// Asks an index that is made for it; returns nothing if none can answer.
  private mutating func askOwnIndex(
    _ question: SeekQuestion, _ key: PropertyKey, _ candidates: Bitmap, in graph: Graph
  ) -> [Int32]? {
    if case .range(let range) = question, !range.isOrdered { return nil }
    let index =
      self.index
      ?? NodeIndex(
        on: key, label: nil, kind: step.condition.needsOrder ? .ordered : .hash,
        members: candidates, in: graph.nodeProperties)
    self.index = index
    switch question {
    case .equal(let value): return index.elements(equalTo: value, in: graph.nodeProperties)
    case .range(let range):
      return index.elements(in: range, in: graph.nodeProperties).sorted()
    case .nothing: return []
    }
  }
}

extension NodeFinder {
  private func scan(
    _ column: PropertyColumn, for question: SeekQuestion, _ candidates: Bitmap
  ) -> [Int32] {
    if case .equal(let value) = question {
      if case .strings(let texts) = column, case .string(let text) = value {
        guard let code = texts.code(ofString: text) else { return [] }
        return scan(texts.codes, for: code, candidates)
      }
      if case .integers(let numbers) = column, case .integer(let number) = value {
        return scan(numbers, for: number, candidates)
      }
    }
    var found: [Int32] = []
    for node in candidates where question.accepts(column[node]) {
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
}
