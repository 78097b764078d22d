// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// What a network shows: actors, lines, boxes, and who says so; not yet where.
struct NetworkContent {
  let chronicle: Chronicle
  let selection: TieSelection
  let groups: ActorGroups
  /// The actors that are drawn, in the order of the chronicle.
  let actors: [Actor]
  /// The lines.
  let bundles: [TieBundle]
  let facts: TieFacts
  /// The numbers of the sources of each line, if they are asked for.
  let marks: [TieMarks]
  /// The sources, by their numbers.
  let notes: [String]
  /// What cannot be drawn.
  let leftOut: LeftOut

  init(of projection: GraphProjection, _ options: DiagramOptions, _ network: NetworkOptions) {
    chronicle = projection.chronicle
    selection = TieSelection(of: projection, options.choice)
    groups = ActorGroups(of: selection, in: chronicle, by: network.grouping)
    actors = selection.actors.filter { [groups] in !groups.hidden.contains($0.id.value) }
    facts = TieFacts(
      of: chronicle, behind: selection.ties.map(\.tie), minimumSources: options.minimumSources)
    let drawn = selection.ties.filter { [groups] in !groups.tells($0) }
    bundles = TieBundle.bundles(of: drawn, facts)
    var numbers = options.showsEvidence ? SourceNotes(of: chronicle) : nil
    marks = bundles.map { [facts] in TieMarks(of: $0, facts, &numbers) }
    notes = numbers?.lines ?? []
    leftOut = Self.leftOut(of: projection, drawn)
  }

  private static func leftOut(
    of projection: GraphProjection, _ drawn: [TieSelection.ShownTie]
  ) -> LeftOut {
    let shown = Set(drawn.map(\.tie.origin.id))
    var tied: [Identifier: Set<Identifier>] = [:]
    for tie in projection.ties where shown.contains(tie.origin.id) {
      tied[tie.origin.id, default: []].formUnion([tie.source, tie.target])
    }
    let chronicle = projection.chronicle
    let happenings = chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)
    return LeftOut(
      of: happenings.filter { shown.contains($0.id.value) }, tied: tied, in: chronicle.kinds)
  }

  /// Returns how the lines look.
  func lines(_ options: DiagramOptions, hasWords: Bool) -> [TieLine] {
    zip(bundles, marks).map { bundle, marks in
      TieLine(of: bundle, marks, in: self, hasWords: hasWords, options)
    }
  }

  /// The names of all actors.
  var names: [Identifier: String] {
    Dictionary(
      chronicle.actors.map { ($0.id.value, $0.displayName) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The actors all of whose lines are dimmed.
  var faint: Set<Identifier> {
    let ends: (TieBundle) -> [Identifier] = { [$0.source, $0.target] }
    let dim = Set(bundles.filter(\.look.isFaint).flatMap(ends))
    return dim.subtracting(bundles.filter { !$0.look.isFaint }.flatMap(ends))
  }

  /// The number of lines at each actor.
  var lineCounts: [Identifier: Int] {
    var counts: [Identifier: Int] = [:]
    for bundle in bundles {
      counts[bundle.source, default: 0] += 1
      counts[bundle.target, default: 0] += 1
    }
    return counts
  }
}
