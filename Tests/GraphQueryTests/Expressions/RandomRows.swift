// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport

/// A random graph and batches of its elements and of values, with nulls and mixed types.
struct RandomRows {
  /// The columns of a batch: nodes, relationships, then values form by form.
  static let columnCount = 11
  static let keys = ["whole", "float", "truth", "day", "text", "mixed", "rare", "wide", "none"]
  static let labels = ["A", "B", "C"]

  private(set) var generator: SeededGenerator
  let graph: Graph
  private let nodeCount = 300
  private let texts = TextDictionary(
    values: ["", "a", "ab", "abc", "bc", "é", "e\u{301}", "ba"], identity: 1 << 40)

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var graph = Graph()
    var nodes: [NodeID] = []
    for _ in 0..<nodeCount {
      let labels = Self.labels.filter { _ in Bool.random(using: &generator) }
      nodes.append(
        try graph.addNode(labels: labels, properties: Self.properties(&generator)))
    }
    for _ in 0..<nodeCount {
      try graph.addRelationship(
        type: Self.labels.randomElement(using: &generator) ?? "A",
        from: nodes.randomElement(using: &generator) ?? nodes[0],
        to: nodes.randomElement(using: &generator) ?? nodes[0],
        properties: Self.properties(&generator))
    }
    self.graph = graph
    self.generator = generator
  }

  private static func properties(
    _ generator: inout SeededGenerator
  ) -> [(String, PropertyValue)] {
    var entries: [(String, PropertyValue)] = []
    for key in keys.dropLast() {
      let chance = key == "rare" ? 20 : key == "whole" ? 1 : 4
      let isGiven = Int.random(in: 0..<chance, using: &generator) == 0
      guard isGiven == (key == "rare" || key == "whole") else { continue }
      entries.append((key, value(of: key, &generator)))
    }
    return entries
  }

  private static func value(
    of key: String, _ generator: inout SeededGenerator
  ) -> PropertyValue {
    switch key {
    case "whole", "rare": whole(&generator)
    case "float": float(&generator)
    case "truth": .boolean(Bool.random(using: &generator))
    case "day": .date(dayNumber: Int64.random(in: -3...3, using: &generator))
    case "wide":
      .date(dayNumber: Int64.random(in: -3...3, using: &generator) * 1_000_000_000_000)
    case "text": text(&generator)
    default: storable(&generator)
    }
  }

  /// Makes a value of one of the types that a property may have.
  private static func storable(_ generator: inout SeededGenerator) -> PropertyValue {
    switch any(&generator) {
    case .null, .map, .list: .list([whole(&generator)])
    case let value: value
    }
  }

  static func whole(_ generator: inout SeededGenerator) -> PropertyValue {
    let extremes: [Int64] = [.min, .max, 1 << 53, 1 << 53 + 1, -(1 << 53) - 1, .max - 1]
    let isExtreme = Int.random(in: 0..<12, using: &generator) == 0
    return .integer(
      isExtreme
        ? extremes.randomElement(using: &generator) ?? 0
        : Int64.random(in: -3...3, using: &generator))
  }

  static func float(_ generator: inout SeededGenerator) -> PropertyValue {
    let choices: [Double] = [
      -2, -1.5, -0.0, 0, 0.5, 1, 2, 2.5, 3, .infinity, -.infinity, .nan, 0x1p53, 0x1p63, -0x1p63,
    ]
    return .float(choices.randomElement(using: &generator) ?? 0)
  }

  static func text(_ generator: inout SeededGenerator) -> PropertyValue {
    let choices: [PropertyValue] = ["", "a", "ab", "abc", "abcab", "b", "bc", "é", "e\u{301}"]
    return choices.randomElement(using: &generator) ?? ""
  }

  static func any(_ generator: inout SeededGenerator) -> PropertyValue {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: .null
    case 1: whole(&generator)
    case 2: float(&generator)
    case 3: text(&generator)
    case 4: .boolean(Bool.random(using: &generator))
    case 5: .date(dayNumber: Int64.random(in: -3...3, using: &generator))
    case 6: .list([whole(&generator), .null])
    case 7: .map(["whole": whole(&generator), "a": text(&generator)])
    default: .list([text(&generator)])
    }
  }
}

extension RandomRows {
  /// Makes a batch, some rows of which may not count.
  mutating func batch(rowCount: Int) -> Batch {
    var batch = Batch(columns: columns(rowCount), rowCount: rowCount)
    if Bool.random(using: &generator) {
      batch.selection = (0..<Int32(rowCount)).filter { _ in Bool.random(using: &generator) }
    }
    return batch
  }

  private mutating func columns(_ count: Int) -> [Vector] {
    let start = Int32.random(in: 0..<Int32(nodeCount - count), using: &generator)
    return [
      .nodes(places(count)), .relationships(places(count)),
      .integers((0..<count).map { _ in Self.whole(&generator).integer ?? 0 }, nulls: nulls(count)),
      .floats((0..<count).map { _ in Self.float(&generator).float ?? 0 }, nulls: nulls(count)),
      .dates(
        (0..<count).map { _ in Int64.random(in: -3...3, using: &generator) }, nulls: nulls(count)),
      .truths(
        (0..<count).map { _ in Truth(rawValue: UInt8.random(in: 0...2, using: &generator)) ?? .no }),
      .texts(
        (0..<count).map { _ in Int32.random(in: -1..<8, using: &generator) }, texts),
      .values((0..<count).map { _ in Self.any(&generator) }),
      .constant(Self.any(&generator), count: count),
      .nodes((0..<Int32(count)).map { start + $0 }),
      .relationships((0..<Int32(count)).map { start + $0 }),
    ]
  }

  private mutating func places(_ count: Int) -> [Int32] {
    (0..<count).map { _ in Int32.random(in: -1..<Int32(nodeCount), using: &generator) }
  }

  private mutating func nulls(_ count: Int) -> Bitmap? {
    guard Bool.random(using: &generator) else { return nil }
    return Bitmap((0..<count).filter { _ in Bool.random(using: &generator) })
  }
}
