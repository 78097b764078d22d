// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// What links pairs of actors: ties, or else the events in which both take part.
struct PathLinks {
  /// Two actors, by their places among those shown, the smaller one first.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// The actors that are there.
  let actors: [Actor]
  /// The place of each among them.
  let places: [Identifier: Int]
  /// For each actor those linked to it, in the order of the chronicle.
  private(set) var neighbours: [[Int]]
  private var ties: [Pair: [TieSelection.ShownTie]] = [:]
  private var events: [Pair: [ShownHappening]] = [:]

  /// Finds what links the actors of a chronicle; of the choice all but the actors counts.
  ///
  /// Complexity: O(entries + ties + participants² of an event).
  init(of projection: GraphProjection, _ choice: Choice) {
    var choice = choice
    (choice.actors, choice.distance) = ([], 0)
    let selection = TieSelection(of: projection, choice)
    let present = Set(selection.allPresent)
    actors = projection.chronicle.actors.filter { present.contains($0.id.value) }
    places = Dictionary(actors.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
    neighbours = Array(repeating: [], count: actors.count)
    for shown in selection.ties {
      guard let source = places[shown.tie.source], let target = places[shown.tie.target] else {
        continue
      }
      ties[Pair(source, target), default: []].append(shown)
    }
    for event in HappeningSelection(of: projection, choice).events { add(event) }
    for pair in Set(ties.keys).union(events.keys) {
      neighbours[pair.first].append(pair.second)
      neighbours[pair.second].append(pair.first)
    }
    neighbours = neighbours.map { $0.sorted() }
  }

  private mutating func add(_ event: ShownHappening) {
    let taking = Set(event.happening.who.compactMap { places[$0.actor.value] }).sorted()
    for (index, first) in taking.enumerated() {
      for second in taking[(index + 1)...] where ties[Pair(first, second)] == nil {
        events[Pair(first, second), default: []].append(event)
      }
    }
  }

  /// Returns the lines between two actors: their ties, those that look alike together.
  func bundles(of pair: Pair, _ facts: TieFacts) -> [TieBundle] {
    TieBundle.bundles(of: ties[pair] ?? [], facts)
  }

  /// Returns the events in which two actors take part whom nothing ties.
  func events(of pair: Pair) -> [ShownHappening] { events[pair] ?? [] }
}
