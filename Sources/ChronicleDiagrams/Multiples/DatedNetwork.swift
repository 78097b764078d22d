// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// The network at one of several dates: what ties whom, and what became of it since the date before.
struct DatedNetwork {
  /// How an actor is there.
  enum Presence: Hashable {
    /// It is tied to somebody, or was chosen.
    case tied(isPossible: Bool)
    /// It exists, but nothing that is shown ties it.
    case untied
    /// It exists no longer, but a tie of it is shown that ended since the date before.
    case gone
  }

  /// A line of the picture at this date.
  struct Line {
    /// Its place among the lines of all dates.
    let number: Int
    /// What ties the pair, now and at the date before.
    let pair: PairChange
    /// What the line tells besides what became of it.
    let look: TieLook
    /// What became of it since the date before; at the first date everything has held.
    let state: PairChange.State
  }

  /// The date.
  let date: Window
  /// Those who are there.
  let presence: [Identifier: Presence]
  /// Those who were not there at the date before.
  let newcomers: Set<Identifier>
  /// The lines, those that have ended since the date before too.
  let lines: [Line]
}

/// The network at several dates, with all actors and lines that any of them has.
struct DatedNetworks {
  /// What a line of the picture stands for: the ties of a pair that look alike at all dates.
  struct Slot: Hashable {
    let source: Identifier
    let target: Identifier
    let sign: Sign
    let isDirected: Bool

    init(_ tie: Tie) {
      source = tie.source
      target = tie.target
      sign = tie.sign
      isDirected = tie.isDirected
    }
  }

  /// The actors of all dates, in the order of the chronicle.
  let actors: [Actor]
  /// The lines of all dates, in the order in which they first appear.
  private(set) var slots: [Slot] = []
  /// The network at each date.
  private(set) var networks: [DatedNetwork] = []
  private var numbers: [Slot: Int] = [:]
  private let facts: TieFacts

  /// Chooses what is drawn at each date; ties with fewer voices than `minimumSources` are dimmed.
  init(
    of projection: GraphProjection, _ choice: Choice, dates: [Window], minimumSources: Int = 0
  ) {
    let selections = dates.map { TieSelection(of: projection, choice.at($0)) }
    facts = TieFacts(
      of: projection.chronicle, behind: selections.flatMap { $0.ties.map(\.tie) },
      minimumSources: minimumSources)
    let drawn = Set(selections.flatMap { $0.actors.map(\.id.value) })
    actors = projection.chronicle.actors.filter { drawn.contains($0.id.value) }
    let lasting = Set(projection.chronicle.relations.map(\.id.value))
    var last: [Int: [TieSelection.ShownTie]]?
    for (date, selection) in zip(dates, selections) {
      let ties = bySlot(selection.ties)
      let lines = lines(now: ties, before: last, lasting)
      let presence = presence(in: selection, lines)
      let before = networks.last?.presence.filter { $0.value != .gone }
      let newcomers = before.map { before in Set(presence.keys.filter { before[$0] == nil }) }
      networks.append(
        DatedNetwork(
          date: date, presence: presence, newcomers: newcomers ?? [], lines: lines))
      last = ties
    }
  }

  private func presence(
    in selection: TieSelection, _ lines: [DatedNetwork.Line]
  ) -> [Identifier: DatedNetwork.Presence] {
    var presence: [Identifier: DatedNetwork.Presence] = [:]
    for line in lines {
      presence[line.pair.first] = .gone
      presence[line.pair.second] = .gone
    }
    for id in selection.allPresent { presence[id] = .untied }
    for actor in selection.actors {
      let id = actor.id.value
      presence[id] = .tied(isPossible: selection.possibleActors.contains(id))
    }
    return presence
  }

  // MARK: - Lines

  private mutating func bySlot(
    _ ties: [TieSelection.ShownTie]
  ) -> [Int: [TieSelection.ShownTie]] {
    var result: [Int: [TieSelection.ShownTie]] = [:]
    for shown in ties {
      let slot = Slot(shown.tie)
      let number = numbers[slot] ?? slots.count
      if number == slots.count {
        numbers[slot] = number
        slots.append(slot)
      }
      result[number, default: []].append(shown)
    }
    return result
  }

  /// Returns the lines of a date; of what came and went within a day, no end is shown.
  private func lines(
    now: [Int: [TieSelection.ShownTie]], before: [Int: [TieSelection.ShownTie]]?,
    _ lasting: Set<Identifier>
  ) -> [DatedNetwork.Line] {
    slots.indices.compactMap { number in
      let ties = now[number] ?? []
      // What is still there has not begun anew, though it may have no duration.
      let kept = lasting.union(ties.map(\.tie.origin.id))
      let old = before.map { ($0[number] ?? []).filter { kept.contains($0.tie.origin.id) } }
      guard let pair = TieComparison(from: old ?? ties, to: ties).pairs.first,
        let look = look(of: ties.isEmpty ? old ?? [] : ties)
      else { return nil }
      // A line that has more or other reasons than before has still held.
      let state = pair.state == .changed ? .held : pair.state
      return DatedNetwork.Line(number: number, pair: pair, look: look, state: state)
    }
  }

  /// Returns the look of the ties that are least in doubt.
  private func look(of ties: [TieSelection.ShownTie]) -> TieLook? {
    let looks = ties.map { shown in
      var look = TieLook(of: shown)
      look.isFaint = facts.isFaint(shown.tie)
      return look
    }.sorted { !$0.isFaint && $1.isFaint }
    return looks.first { $0.remarks.isEmpty }
      ?? looks.min { $0.remarks.count < $1.remarks.count }
  }
}
