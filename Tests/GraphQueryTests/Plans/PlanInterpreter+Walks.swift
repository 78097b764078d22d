// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph

extension PlanInterpreter {
  /// One relationship that may be walked from a node, and where it leads.
  private typealias Step = (relationship: Int, neighbor: Int)

  /// Returns the rows of a step that reads the graph.
  func rowsOfWalk(_ plan: PhysicalPlan) throws(QueryError) -> [Row] {
    switch plan {
    case .nodeScan(let scan): return nodes(scan.labels, scan.window).map { [.node($0)] }
    case .relationshipScan(let scan): return ties(scan)
    case .nodeSeek(let input, let seek): return try sought(input, seek)
    case .expand(let input, let step): return try expanded(input, step)
    case .expandInto(let input, let step): return try expanded(input, step)
    case .variableExpand(let input, let step): return try expanded(input, step)
    case .shortestPath(let input, let step): return try expanded(input, step)
    default: throw QueryError(.argument, "another step")
    }
  }

  /// Returns whether a relationship and nodes are in a window, if there is one.
  func isIn(_ window: GraphWindow?, _ relationship: Int, _ nodes: [Int]) -> Bool {
    guard let window else { return true }
    return window.contains(RelationshipID(index: relationship))
      && nodes.allSatisfy { window.contains(NodeID(index: $0)) }
  }

  /// Returns what may be walked from each node, whatever was walked before.
  private func steps(_ walk: Walk) throws(QueryError) -> [Int: [Step]] {
    var steps: [Int: [Step]] = [:]
    for tie in ties where walk.types.isEmpty || walk.types.contains(tie.type) {
      let (place, source, target) = (tie.place, tie.source, tie.target)
      if let condition = walk.condition, try !holds(condition, [.relationship(place)]) { continue }
      if walk.direction != .incoming, isIn(walk.window, place, [target]) {
        steps[source, default: []].append((place, target))
      }
      let isLoopAgain = source == target && walk.direction == .both
      if walk.direction != .outgoing, !isLoopAgain, isIn(walk.window, place, [source]) {
        steps[target, default: []].append((place, source))
      }
    }
    return steps
  }

  /// Returns the relationships that a row has walked in some slots.
  private func walked(_ slots: [Int], _ row: Row) -> Set<Int> {
    var walked: Set<Int> = []
    for slot in slots {
      var values = [row[slot]]
      if case .list(let list) = row[slot] { values = list }
      for case .relationship(let relationship) in values { walked.insert(relationship.index) }
    }
    return walked
  }

  private func place(_ value: PropertyValue) -> Int? {
    if case .node(let node) = value { node.index } else { nil }
  }

  private func kept(_ row: Row, _ keeping: [Int]?) -> Row { keeping?.map { row[$0] } ?? row }

  private func carries(_ labels: [String], _ node: Int) -> Bool {
    labels.allSatisfy { graph.hasLabel($0, on: NodeID(index: node)) }
  }
}

extension PlanInterpreter {
  private func expanded(_ input: PhysicalPlan, _ step: Expand) throws(QueryError) -> [Row] {
    let steps = try steps(step.walk)
    var result: [Row] = []
    for row in try rows(of: input) {
      guard let node = place(row[step.from]) else { continue }
      let walked = walked(step.walk.distinctFrom, row)
      for (relationship, neighbor) in steps[node] ?? []
      where !walked.contains(relationship) && carries(step.labels, neighbor) {
        var more = kept(row, step.keeping)
        if step.addsRelationship { more.append(.relationship(relationship)) }
        if step.addsNeighbor { more.append(.node(neighbor)) }
        result.append(more)
      }
    }
    return result
  }

  private func expanded(_ input: PhysicalPlan, _ step: ExpandInto) throws(QueryError) -> [Row] {
    let steps = try steps(step.walk)
    var result: [Row] = []
    for row in try rows(of: input) {
      guard let node = place(row[step.from]), let end = place(row[step.to]) else { continue }
      let walked = walked(step.walk.distinctFrom, row)
      for (relationship, neighbor) in steps[node] ?? []
      where neighbor == end && !walked.contains(relationship) {
        let added: Row = step.addsRelationship ? [.relationship(relationship)] : []
        result.append(kept(row, step.keeping) + added)
      }
    }
    return result
  }

  private func expanded(
    _ input: PhysicalPlan, _ step: VariableExpand
  ) throws(QueryError) -> [Row] {
    let steps = try steps(step.walk)
    var result: [Row] = []
    for row in try rows(of: input) {
      guard let node = place(row[step.from]) else { continue }
      if let to = step.to, place(row[to]) == nil { continue }
      let found = trails(from: node, steps, step.lengths, walked(step.walk.distinctFrom, row))
      for trail in found {
        let end = trail.nodes[trail.nodes.count - 1]
        if let to = step.to, place(row[to]) != end { continue }
        guard carries(step.labels, end) else { continue }
        var more = kept(row, step.keeping)
        if step.addsRelationships {
          more.append(.list(trail.relationships.map { .relationship($0) }))
        }
        if step.addsPath { more.append(.path(trail.nodes, trail.relationships)) }
        if step.addsEnd { more.append(.node(end)) }
        result.append(more)
      }
    }
    return result
  }

  private func trails(
    from start: Int, _ steps: [Int: [Step]], _ lengths: (least: Int, greatest: Int?),
    _ walked: Set<Int>
  ) -> [(nodes: [Int], relationships: [Int])] {
    var found: [(nodes: [Int], relationships: [Int])] = []
    func goOn(_ nodes: [Int], _ relationships: [Int]) {
      let length = relationships.count
      if let greatest = lengths.greatest, length > greatest { return }
      if length >= lengths.least { found.append((nodes, relationships)) }
      for (relationship, neighbor) in steps[nodes[length]] ?? []
      where !walked.contains(relationship) && !relationships.contains(relationship) {
        goOn(nodes + [neighbor], relationships + [relationship])
      }
    }
    goOn([start], [])
    return found
  }

  private func expanded(
    _ input: PhysicalPlan, _ step: ShortestPath
  ) throws(QueryError) -> [Row] {
    let steps = try steps(step.walk)
    var result: [Row] = []
    for row in try rows(of: input) {
      guard let start = place(row[step.from]), let end = place(row[step.to]) else { continue }
      let found = shortest(start, end, steps, step.lengths, walked(step.walk.distinctFrom, row))
      for path in step.givesAll ? found[...] : found.prefix(1) {
        result.append(kept(row, step.keeping) + [path])
      }
    }
    return result
  }

  private func shortest(
    _ start: Int, _ end: Int, _ steps: [Int: [Step]], _ lengths: (least: Int, greatest: Int?),
    _ walked: Set<Int>
  ) -> [PropertyValue] {
    if start == end { return lengths.least == 0 ? [.path([start], [])] : [] }
    var seen: Set = [start]
    var paths: [(nodes: [Int], relationships: [Int])] = [([start], [])]
    var length = 0
    while length < lengths.greatest ?? .max, !paths.isEmpty {
      length += 1
      paths = paths.flatMap { path in
        (steps[path.nodes[path.nodes.count - 1]] ?? [])
          .filter { !walked.contains($0.relationship) && !seen.contains($0.neighbor) }
          .map { (path.nodes + [$0.neighbor], path.relationships + [$0.relationship]) }
      }
      let found = paths.filter { $0.nodes[length] == end }
      if !found.isEmpty { return found.map { .path($0.nodes, $0.relationships) } }
      seen.formUnion(paths.map { $0.nodes[length] })
    }
    return []
  }
}
