// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// Two networks in one: their actors and pairs, with what became of each.
struct NetworkComparison {
  /// An actor, and what became of it.
  struct ShownActor {
    let actor: Actor
    let state: PairChange.State
  }

  /// The chronicle, or the later of two.
  let chronicle: Chronicle
  /// What is compared, in words.
  let subject: String
  /// The kinds of actors.
  let kinds: KindTable
  /// The actors of either network, in the order of the later chronicle.
  private(set) var actors: [ShownActor] = []
  /// The pairs of either network.
  let pairs: [PairChange]

  /// Compares two dates of a chronicle, by what lasts: events come and go within a day.
  init(_ projection: GraphProjection, from: Window, to: Window, _ choice: Choice) {
    chronicle = projection.chronicle
    kinds = chronicle.kinds
    subject = "from \(from.words) to \(to.words)"
    let relations = Set(chronicle.relations.map(\.id.value))
    let selections = [from, to].map { TieSelection(of: projection, choice.at($0)) }
    let ties = selections.map { $0.ties.filter { relations.contains($0.tie.origin.id) } }
    pairs = TieComparison(from: ties[0], to: ties[1]).pairs
    let there = selections.map { Set($0.allPresent) }
    actors = shown(chronicle.actors, there[0], there[1])
  }

  /// Compares two chronicles.
  init(_ before: GraphProjection, _ after: GraphProjection, _ choice: Choice) {
    chronicle = after.chronicle
    kinds = before.chronicle.kinds.adding(after.chronicle.declaredKinds)
    subject = Self.subject(before.chronicle, after.chronicle, choice)
    let selections = [before, after].map { TieSelection(of: $0, choice) }
    pairs = TieComparison(from: selections[0].ties, to: selections[1].ties).pairs
    let there = [before, after].map { Set($0.chronicle.actors.map(\.id.value)) }
    let gone = before.chronicle.actors.filter { !there[1].contains($0.id.value) }
    let showsAll = choice.actors.isEmpty && choice.kinds.isEmpty && choice.moment == nil
    actors = shown(after.chronicle.actors + gone, there[0], there[1], withNew: showsAll)
  }

  /// Whether nothing began, ended or changed.
  var isEmpty: Bool {
    pairs.allSatisfy { $0.state == .held } && actors.allSatisfy { $0.state == .held }
  }

  private static func subject(
    _ before: Chronicle, _ after: Chronicle, _ choice: Choice
  ) -> String {
    let titles = [before, after].map { $0.title?.text ?? "" }
    let time = ChoiceWords(of: after, choice).parts.joined(separator: " · ")
    guard titles[0] != titles[1] else { return "two versions, before and after · \(time)" }
    return "from “\(titles[0])” to “\(titles[1])” · \(time)"
  }

  /// Returns those with a tie, and perhaps also those without that came or went.
  private func shown(
    _ candidates: [Actor], _ before: Set<Identifier>, _ after: Set<Identifier>,
    withNew: Bool = false
  ) -> [ShownActor] {
    let tied = Set(pairs.flatMap { [$0.first, $0.second] })
    return candidates.compactMap { actor in
      let id = actor.id.value
      let state: PairChange.State =
        switch (before.contains(id), after.contains(id)) {
        case (false, true): .begun
        case (true, false): .ended
        default: .held
        }
      guard tied.contains(id) || withNew && state != .held else { return nil }
      return ShownActor(actor: actor, state: state)
    }
  }
}

extension Window {
  /// The window as a sentence has it: *15 June 1904*, *June 1904*, *1904*.
  var words: String { (try? ExtendedDate(text)).map { DateText.phrase(of: $0) } ?? text }
}
