// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport

/// A graph that changes at random, while indexes come and go.
struct RandomIndexedGraph {
  static let keys = ["id", "x", "y"]
  static let labels = ["A", "B"]

  private(set) var graph = Graph()
  private var generator: SeededGenerator
  private let values: [PropertyValue]
  private var savepoints: [Savepoint] = []

  init(seed: UInt64, values: [PropertyValue]) {
    generator = SeededGenerator(seed: seed)
    self.values = values
  }

  mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  mutating func value() -> PropertyValue { values[pick(values.count)] }

  /// Makes one change.
  mutating func change() throws {
    let node = Array(graph.nodes).randomElement(using: &generator)
    switch (pick(20), node) {
    case (0...4, _), (_, nil):
      let pairs = (0..<pick(4)).map { _ in (Self.keys[pick(3)], value()) }
      try graph.addNode(labels: (0..<pick(3)).map { _ in Self.labels[pick(2)] }, properties: pairs)
    case (5...10, let node?): try graph.set(Self.keys[pick(3)], of: node, to: value())
    case (11, let node?): try graph.set(Self.keys[pick(3)], of: node, to: .null)
    case (12...13, let node?): try graph.addLabel(Self.labels[pick(2)], to: node)
    case (14, let node?): try graph.removeLabel(Self.labels[pick(2)], from: node)
    case (15, let node?): try graph.remove(node, detaching: true)
    case (16, _): savepoints.append(graph.savepoint())
    case (17, _): if let savepoint = savepoints.popLast() { graph.rollBack(to: savepoint) }
    default: changeIndexes()
    }
  }

  private mutating func changeIndexes() {
    let label = [nil, "A", "B"][pick(3)]
    let kind: IndexKind = pick(2) == 0 ? .hash : .ordered
    if pick(4) == 0 {
      graph.dropIndex(on: Self.keys[pick(3)], label: label, kind: kind)
    } else {
      graph.createIndex(on: Self.keys[pick(3)], label: label, kind: kind)
    }
  }
}
