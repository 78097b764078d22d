// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// What ties actors, in words: title, kind and time of the relation or event behind a tie.
struct TieWords {
  private let happenings: [Identifier: Happening]
  private let names: [Identifier: String]

  init(of chronicle: Chronicle) {
    let all = chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)
    happenings = Dictionary(all.map { ($0.id.value, $0) }) { first, _ in first }
    names = Dictionary(chronicle.actors.map { ($0.id.value, $0.displayName) }) { first, _ in first }
  }

  /// Returns the name of an actor.
  func name(of actor: Identifier) -> String { names[actor] ?? actor.text }

  /// Returns the claims behind a tie.
  func claims(of tie: Tie) -> [Claim] {
    happenings[tie.origin.id]?.details.claims ?? []
  }

  /// Returns a tie as `Dual Alliance (defence pact), 1879–1918`.
  func text(of tie: Tie) -> String {
    let kind = Self.kind(of: tie)
    let title = happenings[tie.origin.id]?.details.name?.text
    let time = tie.when.map { DateText.text(of: $0) } ?? ""
    return (title.map { "\($0) (\(kind))" } ?? kind) + (time.isEmpty ? "" : ", " + time)
  }

  /// Returns the kind of a tie in words; a position says for what it stands.
  static func kind(of tie: Tie) -> String {
    guard case .attitude = tie.origin, tie.kind.name == "position" else { return tie.kind.words }
    switch tie.sign {
    case .positive: return "supports"
    case .negative: return "opposes"
    case .neutral: return "is neutral"
    }
  }

  /// Returns a line of a picture as a sentence: whom it ties, how, and by what.
  func sentence(of bundle: TieBundle) -> String {
    let ends = (name(of: bundle.source), name(of: bundle.target))
    let pair = bundle.look.isDirected ? "\(ends.0) towards \(ends.1)" : "\(ends.0) and \(ends.1)"
    let remarks = bundle.look.remarks.map { ", \($0)" }.joined()
    return "\(pair), \(bundle.look.sign.words)\(remarks): "
      + texts(of: bundle).joined(separator: "; ") + "."
  }

  /// Returns what stands behind a line, each once, in the order of the chronicle.
  func texts(of bundle: TieBundle) -> [String] {
    var seen: Set<String> = []
    return bundle.strands.flatMap(\.ties).map(text(of:)).filter { seen.insert($0).inserted }
  }
}
