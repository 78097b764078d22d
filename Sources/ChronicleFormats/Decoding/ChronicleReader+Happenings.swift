// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Documents

extension ChronicleReader {
  mutating func relation(_ node: DocumentNode) -> Relation? {
    guard let fields = fields(of: node, .relation) else { return nil }
    return happening(of: fields, .relation).map(Relation.init)
  }

  mutating func event(_ node: DocumentNode) -> Event? {
    guard let fields = fields(of: node, .event), let happening = happening(of: fields, .event)
    else { return nil }
    var event = Event(happening)
    event.begins = references(fields["begins"])
    event.changes = references(fields["changes"])
    event.ends = references(fields["ends"])
    event.partOf = references(fields["part-of"])
    return event
  }

  private mutating func happening(of fields: Fields, _ shape: EntryShape) -> Happening? {
    let kind = fields["what"].flatMap { text($0) }
    if kind == nil { reportMissing("what", in: fields, of: shape) }
    let who = participations(fields["who"])
    let when = date(fields["when"])
    let written = reference(fields["id"])
    guard let kind else { return nil }
    var happening = Happening(
      id: written ?? automaticReference(kind, who, when, at: fields), kind: kind)
    happening.who = who
    happening.when = when
    happening.places = references(fields["where"])
    happening.status = word(fields["status"], "a status") ?? .actual
    happening.about = references(fields["about"])
    happening.says = fields["says"].flatMap { localizedText($0) }
    happening.attitude = word(fields["attitude"], "an attitude")
    happening.details = details(of: fields)
    return happening
  }

  private mutating func automaticReference(
    _ kind: Located<String>, _ who: [Participation], _ when: ExtendedDate?, at fields: Fields
  ) -> Reference {
    let id = identifiers.next(
      kind: kind.value, participants: who.map(\.actor.value), when: when)
    return Reference(id, at: fields.range)
  }

  // MARK: - Who

  /// Reads participants: one, a list, or a map from roles to one or a list.
  mutating func participations(_ node: DocumentNode?) -> [Participation] {
    guard let node else { return [] }
    guard case .map(let entries) = node.content, !Self.isParticipation(entries)
    else { return items(node).compactMap { participation($0, role: nil) } }
    return entries.flatMap { entry in
      let role = Located(entry.key, at: entry.keyRange)
      return items(entry.value).compactMap { participation($0, role: role) }
    }
  }

  /// Returns whether a map is one participant; `actor` alone may also be a role of that name.
  private static func isParticipation(_ entries: [DocumentEntry]) -> Bool {
    let keys = entries.map(\.key)
    return keys.contains("actor") && keys.allSatisfy(EntryShape.participation.keys.contains)
  }

  private mutating func participation(
    _ node: DocumentNode, role: Located<String>?
  ) -> Participation? {
    guard case .map = node.content else {
      return reference(node).map { Participation($0, role: role) }
    }
    guard let fields = fields(of: node, .participation) else { return nil }
    guard let actor = reference(fields["actor"]) else {
      reportMissing("actor", in: fields, of: .participation)
      return nil
    }
    var participation = Participation(actor, role: role)
    participation.actingFor = reference(fields["for"])
    participation.capacity = fields["as"].flatMap { text($0)?.value }
    participation.isExpected = expectation(fields["status"])
    participation.when = date(fields["when"])
    return participation
  }

  private mutating func expectation(_ node: DocumentNode?) -> Bool {
    enum Attendance: String, CaseIterable { case actual, expected }
    let attendance: Attendance? = word(node, "the status of a participant")
    return attendance == .expected
  }
}
