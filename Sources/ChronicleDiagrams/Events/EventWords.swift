// SPDX-License-Identifier: MIT

import Chronicles

/// Events in words: who takes part as what and for whom, and what begins, changes and ends.
struct EventWords {
  private let names: [Identifier: String]
  private let titles: [Identifier: String]

  init(of chronicle: Chronicle) {
    names = Dictionary(chronicle.actors.map { ($0.id.value, $0.displayName) }) { first, _ in first }
    titles = Dictionary(
      chronicle.relations.map { relation in
        let kind = chronicle.kinds[relation.kind.value]?.words ?? relation.kind.value
        return (relation.id.value, relation.details.name?.text ?? "the \(kind)")
      }
    ) { first, _ in first }
  }

  /// Returns the name of an actor.
  func name(of actor: Identifier) -> String { names[actor] ?? actor.text }

  /// Returns a role with for whom, and whether it is only expected: `signatory for Italy`.
  func role(of part: EventCast.Part) -> String {
    let purpose = part.actingFor.map { " for \(name(of: $0))" } ?? ""
    return Self.words(part.role) + purpose + (part.isExpected ? " (expected)" : "")
  }

  /// Returns a role as people write it.
  static func words(_ role: String) -> String {
    role.split(separator: "-").joined(separator: " ")
  }

  /// Returns which relations an event begins, changes and ends.
  func consequences(of cast: EventCast) -> [String] {
    guard let event = cast.shown.event else { return [] }
    let lists = [("begins", event.begins), ("changes", event.changes), ("ends", event.ends)]
    return lists.flatMap { verb, relations in
      relations.map { "\(verb) \(titles[$0.value] ?? $0.value.text)" }
    }
  }
}
