// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

/// Look-ups by index and without, beside looking at each node.
@Suite struct NodeSeekTests {
  /// Which indexes a graph has.
  enum Indexing: CaseIterable, Sendable {
    case none, hash, ordered, orderedOfLabel, orderedOfOtherLabel

    func add(to graph: inout Graph) {
      switch self {
      case .none: break
      case .hash: graph.createIndex(on: "value", kind: .hash)
      case .ordered: graph.createIndex(on: "value", kind: .ordered)
      case .orderedOfLabel: graph.createIndex(on: "value", label: "A", kind: .ordered)
      case .orderedOfOtherLabel: graph.createIndex(on: "value", label: "C", kind: .ordered)
      }
    }
  }

  static let bounds: [PropertyValue] = [
    nil, 1, 1.5, 2, "", "o", "one", .float(.nan), [1], [1, nil], true,
  ]

  @Test(arguments: Indexing.allCases, [[], ["A"], ["B", "A"], ["none such"]])
  func `finds what looking at each node finds`(indexing: Indexing, labels: [String]) throws {
    for shape in WalkTestGraph.Shape.all {
      var naive = try WalkTestGraph(shape)
      indexing.add(to: &naive.graph)
      for condition in SeekCase.all {
        for window in [nil, naive.window] {
          let seek = NodeSeek(
            labels: labels, key: "value", condition.condition, window: window)
          let expected = Self.bounds.flatMap { bound in
            naive.nodes.filter { node in
              labels.allSatisfy { naive.labels[node]?.contains($0) ?? false }
                && condition.holds(naive.values[node] ?? nil, bound)
                && window?.contains(NodeID(index: node)) ?? true
            }.map { [bound, .node($0)] }
          }
          let batch = Batch(columns: [.values(Self.bounds)], rowCount: Self.bounds.count)
          let rows = try WalkRunner(naive.graph)
            .rows(of: .nodeSeek(.argument, seek), argument: batch)
          #expect(rows == expected, "\(condition)")
        }
      }
    }
  }

  @Test func `needs no memory where there is an index`() throws {
    var graph = Graph()
    for place in 0..<100 { try graph.addNode(properties: [("value", .integer(Int64(place % 10)))]) }
    let seek = NodeSeek(key: "value", .equal(.slot(0)))
    let batch = Batch(columns: [.integers([1, 2], nulls: nil)], rowCount: 2)
    for isIndexed in [false, true] {
      if isIndexed { graph.createIndex(on: "value", kind: .hash) }
      let monitor = QueryMonitor(limits: QueryLimits(memoryBytes: 1))
      let count = try? WalkRunner(graph, monitor: monitor)
        .rows(of: .nodeSeek(.argument, seek), argument: batch).count
      #expect(count == (isIndexed ? 20 : nil))
    }
  }
}

/// A condition with the input's only column as its bound, and how anybody would write it in a hurry.
struct SeekCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var condition: NodeSeek.Condition
  var holds: @Sendable (PropertyValue, PropertyValue) -> Bool

  static let all = [
    SeekCase(testDescription: "=", condition: .equal(.slot(0))) { $0.equals($1) == true },
    SeekCase(testDescription: ">=", condition: .from(.including(.slot(0)))) {
      $1.isAtMost($0) == true
    },
    SeekCase(testDescription: ">", condition: .from(.excluding(.slot(0)))) {
      $1.isLess(than: $0) == true
    },
    SeekCase(testDescription: "<=", condition: .upTo(.including(.slot(0)))) {
      $0.isAtMost($1) == true
    },
    SeekCase(testDescription: "<", condition: .upTo(.excluding(.slot(0)))) {
      $0.isLess(than: $1) == true
    },
    SeekCase(
      testDescription: "> 0 and <=",
      condition: .between(.excluding(.literal(0)), .including(.slot(0)))
    ) { PropertyValue.integer(0).isLess(than: $0) == true && $0.isAtMost($1) == true },
    SeekCase(testDescription: "starts with", condition: .prefixed(.slot(0))) { value, prefix in
      guard let text = value.string, let prefix = prefix.string else { return false }
      return text.utf8.starts(with: prefix.utf8)
    },
  ]
}
