// SPDX-License-Identifier: MIT

extension EntryReader {
  /// Reads what may be said of any entry.
  mutating func details(
    name: LocalizedText?, aliases: Listed<String>, description: LocalizedText?, url: String?,
    tags: Listed<String>, data: FreeData, claims: Listed<WrittenClaim>
  ) -> Details {
    var details = Details()
    if let name { details.name = checked(name) }
    // Setting what is not there would cost room in each entry of a large chronicle.
    if !aliases.elements.isEmpty { details.aliases = checked(aliases) }
    if let description { details.description = checked(description) }
    if let url { details.url = checked(url) }
    if !tags.elements.isEmpty { details.tags = checked(tags) }
    if !data.entries.isEmpty {
      details.data = data.entries.filter { checked($0.value) != nil }
    }
    details.claims = claims.elements.compactMap { claim($0) }
    return details
  }

  // MARK: - Claims

  private mutating func claim(_ written: WrittenClaim) -> Claim? {
    let source = reference(written.source)
    var claim = Claim(source: source ?? Reference(.unnamed))
    if !written.by.isEmpty { claim.by = references(written.by) }
    if !written.via.isEmpty { claim.via = references(written.via) }
    if written.stance != .asserts { claim.stance = written.stance }
    if let locator = written.locator { claim.locator = checked(locator) }
    if let quote = written.quote { claim.quote = checked(quote) }
    if let grade = written.credibility { claim.credibility = credibility(grade) }
    if let when = written.when { claim.when = date(when) }
    if !written.who.entries.isEmpty { claim.who = participations(written.who) }
    if !written.places.isEmpty { claim.places = references(written.places) }
    if let note = written.note { claim.note = checked(note) }
    return source == nil ? nil : claim
  }

  private mutating func credibility(_ grade: Int) -> Int? {
    guard !(1...6).contains(grade) else { return grade }
    report(WrittenMistake.number("a credibility", 1...6))
    return nil
  }

  private mutating func checked(_ locator: Claim.Locator) -> Claim.Locator? {
    switch locator {
    case .words(let words):
      return checked(words) == nil ? nil : locator
    case .characters(let characters):
      let range = characters.value
      if range.lowerBound < 0 {
        report(WrittenMistake.number("a character offset", 0...Int.max))
      } else if range.isEmpty {
        report(WrittenMistake.emptyRange(range.lowerBound, range.upperBound))
      } else {
        return locator
      }
      return nil
    }
  }

  private mutating func checked(_ quote: Claim.Quote) -> Located<Claim.Quote>? {
    let words = [quote.exact, quote.prefix, quote.suffix].compactMap(\.self)
    let readable = words.compactMap { checked($0) }
    return readable.count == words.count ? Located(quote) : nil
  }

  // MARK: - Who

  /// Reads participants.
  mutating func participations(_ written: WrittenParticipants) -> [Participation] {
    written.entries.compactMap { participation($0.participant, role: $0.role) }
  }

  private mutating func participation(
    _ written: WrittenParticipant, role: String?
  ) -> Participation? {
    let actor = reference(written.actor)
    var participation = Participation(
      actor ?? Reference(.unnamed), role: role.map { Located($0) })
    if let principal = written.principal { participation.actingFor = reference(principal) }
    if let capacity = written.capacity { participation.capacity = checked(capacity) }
    if written.isExpected { participation.isExpected = true }
    if let when = written.when { participation.when = date(when) }
    return actor == nil ? nil : participation
  }
}
