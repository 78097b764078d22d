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
    if let relations = fields["begins"] { event.begins = references(relations) }
    if let relations = fields["changes"] { event.changes = references(relations) }
    if let relations = fields["ends"] { event.ends = references(relations) }
    if let events = fields["part-of"] { event.partOf = references(events) }
    return event
  }

  private mutating func happening(of fields: Fields, _ shape: EntryShape) -> Happening? {
    let kind = fields["what"].flatMap { text($0) }
    if kind == nil { reportMissing("what", in: fields, of: shape) }
    let who = participations(fields["who"])
    let when = date(fields["when"])
    let written = reference(fields["id"])
    guard var kind else { return nil }
    kind.value = cache.shared(kind.value)
    var happening = Happening(id: written ?? Reference(.unnamed, at: fields.range), kind: kind)
    happening.who = who
    happening.date = when
    if let places = fields["where"] { happening.places = references(places) }
    happening.details = details(of: fields)
    readFurther(fields, into: &happening)
    return happening
  }

  /// Reads what few happenings have.
  private mutating func readFurther(_ fields: Fields, into happening: inout Happening) {
    if let day = fields["held-on"] { happening.heldOn = date(day) }
    if let others = fields["before"] { happening.before = references(others) }
    if let others = fields["after"] { happening.after = references(others) }
    if let status = fields["status"] { happening.status = word(status, "a status") ?? .actual }
    if let subjects = fields["about"] { happening.about = references(subjects) }
    if let words = fields["says"] { happening.says = localizedText(words) }
    if let attitude = fields["attitude"] { happening.attitude = word(attitude, "an attitude") }
  }

  // MARK: - Who

  /// Reads participants: one, a list, or a map from roles to one or a list.
  mutating func participations(_ node: DocumentNode?) -> [Participation] {
    guard let node else { return [] }
    guard case .map(let entries) = node.content, !Self.isParticipation(entries)
    else { return items(node).compactMap { participation($0, role: nil) } }
    return entries.flatMap { entry in
      let role = Located(cache.shared(entry.key), at: entry.keyRange)
      return items(entry.value).compactMap { participation($0, role: role) }
    }
  }

  /// Returns whether a map is one participant; `actor` alone may also be a role of that name.
  static func isParticipation(_ entries: [DocumentEntry]) -> Bool {
    let keys = entries.map(\.key)
    return keys.contains("actor") && keys.allSatisfy(EntryShape.participation.has)
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
    if let principal = fields["for"] { participation.actingFor = reference(principal) }
    if let capacity = fields["as"] { participation.capacity = text(capacity)?.value }
    if let status = fields["status"] { participation.isExpected = expectation(status) }
    if let when = fields["when"] { participation.date = date(when) }
    return participation
  }

  private mutating func expectation(_ node: DocumentNode?) -> Bool {
    enum Attendance: String, CaseIterable { case actual, expected }
    let attendance: Attendance? = word(node, "the status of a participant")
    return attendance == .expected
  }
}
