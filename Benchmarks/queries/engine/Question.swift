// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph

/// A question of the benchmark, as a plan that was built by hand.
struct Question {
  /// What the benchmark calls it.
  let name: String

  /// Makes its plan; what depends on the graph, as a window of time, is made anew each time.
  let plan: (Graph) throws -> PhysicalPlan

  /// Returns the rows of the answer.
  func answer(_ graph: Graph) throws -> [[PropertyValue]] {
    let made = try plan(graph)
    return try PlanRunner(made, on: graph).rows()
  }
}

extension Question {
  /// All questions, in the order in which they are asked.
  static func all() -> [Question] {
    [
      Question(name: "count") { _ in count },
      Question(name: "filter and group") { _ in filterAndGroup },
      Question(name: "pairs") { _ in pairs },
      Question(name: "two hops") { _ in twoHops(kind: "kind-07", window: nil) },
      Question(name: "triangles") { _ in triangles },
      Question(name: "look-up") { _ in lookUp },
      Question(name: "three keys") { _ in threeKeys },
      Question(name: "one to three hops") { _ in oneToThreeHops },
      Question(name: "shortest path") { _ in shortestPath },
      Question(name: "two hops in a window") { graph in
        let years = try ExtendedDate("1904-01-01/1905-12-31")
        let window = try Window(years)
        return twoHops(kind: nil, window: GraphWindow(of: graph, window))
      },
    ]
  }

  // MARK: - Over all ties: slot 0 is the tie, 1 its source, 2 its target

  private static let ties = PhysicalPlan.relationshipScan(RelationshipScan(types: ["Tie"]))

  private static let count = PhysicalPlan.aggregate(
    ties, keys: [], [Aggregate(.count, .slot(0))])

  private static let filterAndGroup = PhysicalPlan.project(
    .sort(
      .aggregate(
        .filter(
          ties,
          .and([
            isOfKind("kind-03"), isSince("1904-01-01"),
            .comparison(.less, .property(.slot(0), "day"), day("1905-01-01")),
          ])),
        keys: [.slot(1)], [Aggregate(.countRows), Aggregate(.sum, weight)]),
      [SortKey(.slot(1), isDescending: true), SortKey(.property(.slot(0), "id"))], limit: 10),
    [.property(.slot(0), "id"), .slot(1), .slot(2)])

  private static let pairs = PhysicalPlan.project(
    .sort(
      .aggregate(ties, keys: [.slot(1), .slot(2)], [Aggregate(.sum, weight)]),
      [
        SortKey(.slot(2), isDescending: true), SortKey(.property(.slot(0), "id")),
        SortKey(.property(.slot(1), "id")),
      ], limit: 20),
    [.property(.slot(0), "id"), .property(.slot(1), "id"), .slot(2)])

  private static let threeKeys = PhysicalPlan.sort(
    .aggregate(
      ties,
      keys: [
        .property(.slot(0), "kind"), .property(.property(.slot(0), "day"), "year"),
        .property(.slot(2), "region"),
      ],
      [Aggregate(.countRows), Aggregate(.sum, weight)]),
    [
      SortKey(.slot(3), isDescending: true), SortKey(.slot(0)), SortKey(.slot(1)),
      SortKey(.slot(2)),
    ],
    limit: 20)

  private static let weight = Expression.property(.slot(0), "weight")

  private static func isOfKind(_ kind: String) -> Expression {
    .comparison(.equal, .property(.slot(0), "kind"), .literal(.string(kind)))
  }

  private static func isSince(_ text: String) -> Expression {
    .comparison(.greaterOrEqual, .property(.slot(0), "day"), day(text))
  }

  private static func day(_ text: String) -> Expression {
    guard let day = try? CalendarDate(parsing: text) else { return .literal(.null) }
    return .literal(.date(day))
  }

  // MARK: - From node to node

  private static func actor(_ id: String, after plan: PhysicalPlan = .singleRow) -> PhysicalPlan {
    .nodeSeek(
      plan, NodeSeek(labels: ["Actor"], key: "id", value: .literal(.string(id))))
  }

  private static let lookUp = PhysicalPlan.project(
    actor("actor-04711"), [.property(.slot(0), "name"), .property(.slot(0), "region")])

  /// From the actors of a region: slots are the tie and its target, then the end.
  private static func twoHops(kind: String?, window: GraphWindow?) -> PhysicalPlan {
    let region = PhysicalPlan.filter(
      .nodeScan(NodeScan(labels: ["Actor"], window: window)),
      .comparison(.equal, .property(.slot(0), "region"), .literal("region-03")))
    let condition = kind.map(isOfKind)
    let first = PhysicalPlan.expand(
      region,
      Expand(
        from: 0, Walk(.outgoing, types: ["Tie"], condition: condition, window: window),
        keeping: []))
    let second = PhysicalPlan.expand(
      first,
      Expand(
        from: 1,
        Walk(
          .outgoing, types: ["Tie"], condition: condition, distinctFrom: [0], window: window),
        addsRelationship: false, keeping: []))
    return .aggregate(second, keys: [], [Aggregate(.count, .slot(0), isDistinct: true)])
  }

  /// Slots: a, r, b, s, c, then t is not needed.
  private static let triangles: PhysicalPlan = {
    let kind = isOfKind("kind-19")
    let first = PhysicalPlan.expand(
      .nodeScan(NodeScan(labels: ["Actor"])),
      Expand(from: 0, Walk(.outgoing, types: ["Tie"], condition: kind)))
    let second = PhysicalPlan.expand(
      first,
      Expand(from: 2, Walk(.outgoing, types: ["Tie"], condition: kind, distinctFrom: [1])))
    let third = PhysicalPlan.expandInto(
      second,
      ExpandInto(
        from: 4, to: 0, Walk(.outgoing, types: ["Tie"], condition: kind, distinctFrom: [1, 3]),
        addsRelationship: false, keeping: [0]))
    return .aggregate(third, keys: [], [Aggregate(.countRows)])
  }()

  private static let oneToThreeHops = PhysicalPlan.aggregate(
    .variableExpand(
      actor("actor-00100"),
      VariableExpand(
        from: 0, Walk(.outgoing, types: ["Tie"], condition: isOfKind("kind-10")),
        lengths: (1, 3), addsRelationships: false, keeping: [])),
    keys: [], [Aggregate(.countRows), Aggregate(.count, .slot(0), isDistinct: true)])

  private static let shortestPath = PhysicalPlan.project(
    .shortestPath(
      actor("actor-09000", after: actor("actor-09999")),
      ShortestPath(
        from: 0, to: 1, Walk(.outgoing, types: ["Tie"], condition: isOfKind("kind-19")),
        lengths: (1, 10), keeping: [])),
    [.call(length, [.slot(0)])])

  private static let length = ScalarFunction(name: "length", body: pathLength)

  private static func pathLength(
    _ values: [PropertyValue], _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    guard case .path(let path) = values.first else { return .null }
    return .integer(Int64(path.relationships.count))
  }
}
