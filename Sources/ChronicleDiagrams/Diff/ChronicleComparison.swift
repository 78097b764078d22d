// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// Compares two chronicles entry by entry.
struct ChronicleComparison {
  private let before: Chronicle
  private let after: Chronicle

  init(_ before: Chronicle, _ after: Chronicle) {
    self.before = before
    self.after = after
  }

  /// An entry of either chronicle.
  private struct Part {
    let id: String
    let name: String
    var when: ExtendedDate?
    let fields: EntryFields
  }

  /// Returns what differs, section by section.
  func entries() -> [ChronicleDiff.Entry] {
    compare("chronicle", [Self.head(of: before)], [Self.head(of: after)])
      + compare("kind", before.declaredKinds.map(Self.part), after.declaredKinds.map(Self.part))
      + compare("source", before.sources.map(Self.part), after.sources.map(Self.part))
      + compare("place", before.places.map(Self.part), after.places.map(Self.part))
      + compare("topic", before.topics.map(Self.part), after.topics.map(Self.part))
      + compare("actor", before.actors.map(Self.part), after.actors.map(Self.part))
      + compare("relation", before.relations.map(Self.part), after.relations.map(Self.part))
      + compare("event", before.events.map(Self.part), after.events.map(Self.part))
  }

  private func compare(
    _ section: String, _ before: [Part], _ after: [Part]
  ) -> [ChronicleDiff.Entry] {
    let old = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(after.map(\.id))
    let ended = before.filter { !known.contains($0.id) }.map { entry($0, section, .ended) }
    return ended
      + after.compactMap { part in
        guard let earlier = old[part.id] else { return entry(part, section, .begun) }
        let changes = earlier.fields.changes(to: part.fields)
        return changes.isEmpty ? nil : entry(part, section, .changed, changes)
      }
  }

  private func entry(
    _ part: Part, _ section: String, _ change: ChronicleDiff.Change,
    _ fields: [ChronicleDiff.Field] = []
  ) -> ChronicleDiff.Entry {
    ChronicleDiff.Entry(
      section: section, id: part.id, name: part.name, change: change, certainty: .definite,
      fields: fields, when: part.when)
  }

  // MARK: - Parts

  private static func head(of chronicle: Chronicle) -> Part {
    Part(id: "", name: chronicle.title?.text ?? "", fields: EntryFields(headOf: chronicle))
  }

  private static func part(_ kind: KindDeclaration) -> Part {
    Part(
      id: kind.name.value, name: kind.details.name?.text ?? kind.name.value,
      fields: EntryFields(of: kind))
  }

  private static func part(_ source: Source) -> Part {
    Part(
      id: source.id.value.text, name: name(source.id, source.details),
      fields: EntryFields(of: source))
  }

  private static func part(_ place: Place) -> Part {
    Part(
      id: place.id.value.text, name: name(place.id, place.details), fields: EntryFields(of: place))
  }

  private static func part(_ topic: Topic) -> Part {
    Part(
      id: topic.id.value.text, name: name(topic.id, topic.details), fields: EntryFields(of: topic))
  }

  private static func part(_ actor: Actor) -> Part {
    Part(
      id: actor.id.value.text, name: actor.displayName, when: actor.exists,
      fields: EntryFields(of: actor))
  }

  private static func part(_ relation: Relation) -> Part {
    Part(
      id: relation.id.value.text, name: relation.displayTitle, when: relation.when,
      fields: EntryFields(of: relation))
  }

  private static func part(_ event: Event) -> Part {
    Part(
      id: event.id.value.text, name: event.displayTitle, when: event.when,
      fields: EntryFields(of: event))
  }

  private static func name(_ id: Reference, _ details: Details) -> String {
    details.name?.text ?? id.value.text
  }
}
