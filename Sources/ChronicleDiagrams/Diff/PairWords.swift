// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// What became of a pair, in words: at its line, and as sentences.
struct PairWords {
  private let titles: [Identifier: String]
  private let names: [Identifier: String]
  private let claims: [Identifier: [Claim]]

  /// Creates the words for what stands in some chronicles, of which later ones count more.
  init(of chronicles: [Chronicle]) {
    var titles: [Identifier: String] = [:]
    var names: [Identifier: String] = [:]
    var claims: [Identifier: [Claim]] = [:]
    for chronicle in chronicles {
      for actor in chronicle.actors { names[actor.id.value] = actor.displayName }
      let happenings = chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)
      for happening in happenings {
        claims[happening.id.value] = happening.details.claims
        if let title = happening.details.name { titles[happening.id.value] = title.text }
      }
    }
    self.titles = titles
    self.names = names
    self.claims = claims
  }

  // MARK: - At the line

  /// Returns what stands at the line of a pair: what began, what ended, what is no longer the same.
  func lines(of pair: PairChange) -> [String] {
    let groups = [
      (ChronicleDiff.Change.begun, "+ "), (.ended, "− "),
    ]
    let kinds = groups.flatMap { change, sign in
      kindLines(pair.ties.filter { $0.change == change }).map { sign + $0 }
    }
    let changes = pair.ties.filter { $0.change == .changed }.flatMap(changeLines)
    return kinds + changes
  }

  /// Returns each kind once, with count and span.
  private func kindLines(_ ties: [TieChange]) -> [String] {
    var kinds: [Kind] = []
    for kind in ties.compactMap(\.latest?.kind) where !kinds.contains(kind) { kinds.append(kind) }
    return kinds.map { kind in
      let same = ties.filter { $0.latest?.kind == kind }
      let count = same.count > 1 ? " ×\(same.count)" : ""
      let dates = same.compactMap { $0.latest?.when }
      let time = dates.isEmpty ? "" : ", " + DateText.text(covering: dates)
      return kind.words + count + time + (same.allSatisfy(\.isPossible) ? " (possible)" : "")
    }
  }

  private func changeLines(_ tie: TieChange) -> [String] {
    let kind = tie.latest?.kind.words ?? ""
    return tie.differences.map { difference in
      let change = "\(difference.old) → \(difference.new)"
      return difference.new == kind ? change : "\(kind): \(change)"
    }
  }

  /// Returns the claims behind all that ties a pair.
  func claims(of pair: PairChange) -> [Claim] {
    pair.ties.compactMap(\.latest?.origin.id).flatMap { claims[$0] ?? [] }
  }

  /// Returns the claims behind a tie.
  func claims(of tie: Tie) -> [Claim] { claims[tie.origin.id] ?? [] }

  // MARK: - Sentences

  /// Returns a sentence for each thing that became of a pair.
  func sentence(about pair: PairChange) -> String {
    let order: [(ChronicleDiff.Change?, String)] = [
      (.begun, "begun"), (.ended, "ended"), (.changed, "changed"), (nil, "held"),
    ]
    let parts = order.compactMap { change, word -> String? in
      let ties = pair.ties.filter { $0.change == change }
      guard !ties.isEmpty else { return nil }
      return "\(word): " + ties.map(phrase).joined(separator: "; ")
    }
    return "\(names(of: pair)): \(parts.joined(separator: ". "))."
  }

  private func names(of pair: PairChange) -> String {
    let (first, second) = (name(of: pair.first), name(of: pair.second))
    let direction = pair.direction
    guard direction.isDirected else { return "\(first) and \(second)" }
    return direction.isFromFirst ? "\(first) to \(second)" : "\(second) to \(first)"
  }

  /// Returns the name of an actor, or the id of one without.
  func name(of actor: Identifier) -> String { names[actor] ?? actor.text }

  /// Returns the title of what a tie follows from, or else its kind.
  func shortName(of tie: Tie) -> String { titles[tie.origin.id] ?? tie.kind.words }

  /// Returns whether what a tie follows from has a title.
  func hasTitle(_ tie: Tie) -> Bool { titles[tie.origin.id] != nil }

  private func phrase(_ change: TieChange) -> String {
    guard let tie = change.latest else { return "" }
    var phrase = tie.kind.words
    if let title = titles[tie.origin.id] { phrase += " “\(title)”" }
    let changes = change.differences.map { "from \($0.old) to \($0.new)" }
    if changes.isEmpty, let when = tie.when { phrase += ", \(DateText.phrase(of: when))" }
    if !changes.isEmpty { phrase += ", " + changes.joined(separator: " and ") }
    return phrase + (change.isPossible ? " (possible)" : "")
  }
}
