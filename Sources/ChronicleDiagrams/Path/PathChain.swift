// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Graphviz

/// The shortest chains between two actors, as things in columns: actors, and between them what
/// links them.
struct PathChain {
  /// What links two actors of neighbouring columns in one way.
  struct Link {
    /// The actor further left, and the one further right, by their places among all.
    let left: Int
    let right: Int
    /// The ties; nothing if it is only events in which both take part.
    let bundle: TieBundle?
    /// The events in which both take part, without a tie.
    let events: [ShownHappening]
  }

  /// More chains than this are not drawn.
  static let mostChains = 20

  /// What links actors.
  let links: PathLinks
  /// The actors of each column, by their places among all.
  private(set) var columns: [[Int]] = []
  /// What links them, column by column.
  private(set) var steps: [[Link]] = []
  /// How many shortest chains there are.
  private(set) var count = 0
  /// How many links each has; nothing if there is no chain.
  private(set) var length: Int?

  /// Finds the chains; there is none if an actor is not there.
  init(
    of projection: GraphProjection, _ choice: Choice, from start: Identifier, to end: Identifier,
    _ facts: TieFacts
  ) {
    links = PathLinks(of: projection, choice)
    guard let first = links.places[start], let last = links.places[end] else { return }
    let found = ShortestPaths(in: links.neighbours, from: first, to: last)
    length = found.length
    count = found.count
    let paths = found.paths(limit: Self.mostChains)
    guard length != nil else {
      columns = [[first], [last]]
      steps = [[]]
      return
    }
    columns = (0..<(paths.first?.count ?? 0)).map { column in
      var seen: Set<Int> = []
      return paths.map { $0[column] }.filter { seen.insert($0).inserted }
    }
    steps = columns.indices.dropLast().map { step(from: $0, paths, facts) }
  }

  private func step(
    from column: Int, _ paths: [[Int]], _ facts: TieFacts
  ) -> [Link] {
    var seen: Set<PathLinks.Pair> = []
    return paths.flatMap { path -> [Link] in
      let (left, right) = (path[column], path[column + 1])
      let pair = PathLinks.Pair(left, right)
      guard seen.insert(pair).inserted else { return [] }
      let events = links.events(of: pair)
      return links.bundles(of: pair, facts).map {
        Link(left: left, right: right, bundle: $0, events: [])
      } + (events.isEmpty ? [] : [Link(left: left, right: right, bundle: nil, events: events)])
    }
  }

  /// The actors that are drawn.
  var actors: [Actor] { columns.flatMap(\.self).map { links.actors[$0] } }

  /// The lines that are drawn.
  var bundles: [TieBundle] { steps.flatMap(\.self).compactMap(\.bundle) }

  /// Whether somebody is linked only by taking part in the same event.
  var hasEvents: Bool { steps.contains { $0.contains { $0.bundle == nil } } }
}
