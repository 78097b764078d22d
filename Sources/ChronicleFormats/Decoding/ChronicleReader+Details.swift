// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

extension ChronicleReader {
  /// Reads what may be said of any entry.
  mutating func details(of fields: Fields) -> Details {
    var details = Details()
    details.name = name(of: fields)
    // Setting what is not there would cost room in each entry of a large chronicle.
    if let aliases = fields["aliases"] { details.aliases = texts(aliases) }
    if let text = fields["description"] { details.description = localizedText(text) }
    if let url = fields["url"] { details.url = text(url)?.value }
    if let tags = fields["tags"] { details.tags = texts(tags).map { cache.shared($0) } }
    if let data = fields["data"] { details.data = self.data(data) }
    details.claims = items(fields["according-to"]).compactMap { claim($0) }
    return details
  }

  private mutating func name(of fields: Fields) -> LocalizedText? {
    if fields["name"] != nil, fields["title"] != nil {
      report("'name' and 'title' mean the same: give one", at: fields.keyRange("title"))
    }
    guard let name = fields["name"] ?? fields["title"] else { return nil }
    return localizedText(name)
  }

  private mutating func data(_ node: DocumentNode) -> [Details.Datum] {
    guard case .map(let entries) = node.content else {
      report("data is a map from names to values, not \(node.form)", at: node.range)
      return []
    }
    return entries.compactMap { entry in
      text(entry.value).map { Details.Datum(key: cache.shared(entry.key), value: $0.value) }
    }
  }

  // MARK: - Claims

  private mutating func claim(_ node: DocumentNode) -> Claim? {
    guard case .map = node.content else { return reference(node).map(Claim.init(source:)) }
    guard let fields = fields(of: node, .claim) else { return nil }
    guard let source = reference(fields["source"]) else {
      reportMissing("source", in: fields, of: .claim)
      return nil
    }
    var claim = Claim(source: source)
    if let speakers = fields["by"] { claim.by = references(speakers) }
    if let relays = fields["via"] { claim.via = references(relays) }
    if let stance = fields["stance"] { claim.stance = word(stance, "a stance") ?? .asserts }
    if let place = fields["at"] { claim.locator = locator(place) }
    if let words = fields["quote"] { claim.quote = quote(words) }
    if let grade = fields["credibility"] {
      claim.credibility = integer(grade, "a credibility", in: 1...6)
    }
    if let when = fields["when"] { claim.date = date(when) }
    if let who = fields["who"] { claim.who = participations(who) }
    if let places = fields["where"] { claim.places = references(places) }
    if let note = fields["note"] { claim.note = localizedText(note) }
    return claim
  }

  private mutating func locator(_ node: DocumentNode) -> Claim.Locator? {
    guard case .list(let bounds) = node.content else { return text(node).map { .words($0.value) } }
    guard bounds.count == 2 else {
      report("a range of characters has a start and an end", at: node.range, hint: "write [10, 25]")
      return nil
    }
    let numbers = bounds.compactMap { integer($0, "a character offset", in: 0...Int.max) }
    guard numbers.count == 2 else { return nil }
    guard numbers[0] < numbers[1] else {
      diagnostics.append(WrittenMistake.emptyRange(numbers[0], numbers[1], at: node.range))
      return nil
    }
    let last = bounds[1].range.upperBound
    return .characters(
      Located(
        numbers[0]..<numbers[1], at: SourceRange(node.range.lowerBound, last, in: node.range.file)))
  }

  private mutating func quote(_ node: DocumentNode) -> Located<Claim.Quote>? {
    guard case .map = node.content else {
      return text(node).map { Located(Claim.Quote(exact: $0.value), at: $0.range) }
    }
    guard let fields = fields(of: node, .quote) else { return nil }
    guard let exact = fields["exact"].flatMap({ text($0) }) else {
      reportMissing("exact", in: fields, of: .quote)
      return nil
    }
    let quote = Claim.Quote(
      exact: exact.value, prefix: fields["prefix"].flatMap { text($0)?.value },
      suffix: fields["suffix"].flatMap { text($0)?.value })
    return Located(quote, at: exact.range)
  }
}
