// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// What ties actors, in words: title, kind and time of the relation or event behind a tie.
struct TieWords {
  /// What is known of what is behind ties.
  let facts: TieFacts
  private let names: [Identifier: String]

  init(of projection: GraphProjection, minimumSources: Int) {
    let chronicle = projection.chronicle
    facts = TieFacts(of: chronicle, behind: projection.ties, minimumSources: minimumSources)
    names = Dictionary(chronicle.actors.map { ($0.id.value, $0.displayName) }) { first, _ in first }
  }

  /// Returns the name of an actor.
  func name(of actor: Identifier) -> String { names[actor] ?? actor.text }

  /// Returns a tie as `Dual Alliance (defence pact), 1879–1918`.
  func text(of tie: Tie) -> String {
    let kind = Self.kind(of: tie)
    let time =
      tie.when.map { DateText.text(of: $0) }
      ?? facts.heldOn(tie).map { DateText.held(on: [$0]) } ?? ""
    let title = facts.title(tie.origin.id).map { "\($0) (\(kind))" }
    return (title ?? kind) + (time.isEmpty ? "" : ", " + time)
  }

  /// Returns the kind of a tie in words; a position says for what it stands.
  private static func kind(of tie: Tie) -> String {
    guard case .attitude = tie.origin, tie.kind.name == "position" else { return tie.kind.words }
    switch tie.sign {
    case .positive: return "supports"
    case .negative: return "opposes"
    case .neutral: return "is neutral"
    }
  }

  /// Returns an event or a relation as `Congress of Berlin (conference), 1878`.
  func text(of shown: ShownHappening) -> String {
    let title = shown.happening.details.name?.text
    let time = shown.happening.when.map { DateText.text(of: $0) } ?? ""
    return (title.map { "\($0) (\(shown.kind.words))" } ?? shown.kind.words)
      + (time.isEmpty ? "" : ", " + time)
  }

  /// Returns a line of a picture as a sentence: whom it ties, how, and by what.
  func sentence(of bundle: TieBundle) -> String {
    TieSentence(of: bundle, names: names, facts).text()
  }

  /// Returns what stands behind a line, each once, in the order of time.
  ///
  /// With notes, each has the numbers of its sources behind it.
  func texts(of bundle: TieBundle, notes: inout SourceNotes?) -> [String] {
    var seen: Set<String> = []
    var texts: [String] = []
    for tie in Self.timeOrdered(bundle.strands.flatMap(\.ties)) {
      let text = text(of: tie)
      guard seen.insert(text).inserted else { continue }
      let mark = notes?.mark(for: facts.claims(tie.origin.id)) ?? ""
      // Without blanks, so that no line breaks within.
      texts.append(mark.isEmpty ? text : text + " " + mark.replacing(", ", with: ","))
    }
    return texts
  }

  /// Returns ties in the order in which they can have begun, those without a start first.
  private static func timeOrdered(_ ties: [Tie]) -> [Tie] {
    let starts = ties.map { $0.validity.earliestStart ?? .distantPast }
    return ties.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { ties[$0] }
  }
}
