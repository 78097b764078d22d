// SPDX-License-Identifier: MIT

extension EntryReader {
  /// Reads what, who and when.
  mutating func happening(
    _ id: String?, _ kind: String, _ who: WrittenParticipants, _ when: String?
  ) -> Happening {
    var happening = Happening(
      id: id.flatMap { reference($0) } ?? Reference(.unnamed), kind: Located(kind))
    happening.who = participations(who)
    happening.when = when.flatMap { date($0) }
    return happening
  }

  /// Reads what else there is about time.
  mutating func readTime(
    _ day: String?, _ before: Listed<String>, _ after: Listed<String>, _ status: Status,
    into happening: inout Happening
  ) {
    if let day { happening.heldOn = date(day).map { Located($0) } }
    if !before.elements.isEmpty { happening.before = references(before) }
    if !after.elements.isEmpty { happening.after = references(after) }
    // Setting what is usual would cost room in each entry of a large chronicle.
    if status != .actual { happening.status = status }
  }

  /// Reads where, and what it is about.
  mutating func readMatter(
    _ places: Listed<String>, _ about: Listed<String>, _ attitude: Attitude?,
    _ says: LocalizedText?, into happening: inout Happening
  ) {
    happening.places = references(places)
    if !about.elements.isEmpty { happening.about = references(about) }
    if let attitude { happening.attitude = attitude }
    if let says { happening.says = checked(says) }
  }
}
