// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

extension ChronicleReader {
  /// Reads what may be said of any entry.
  mutating func details(of fields: Fields) -> Details {
    var details = Details()
    details.name = name(of: fields)
    details.aliases = texts(fields["aliases"])
    details.description = fields["description"].flatMap { localizedText($0) }
    details.url = fields["url"].flatMap { text($0)?.value }
    details.tags = texts(fields["tags"])
    details.data = data(fields["data"])
    details.claims = items(fields["according-to"]).compactMap { claim($0) }
    return details
  }

  private mutating func name(of fields: Fields) -> LocalizedText? {
    if fields["name"] != nil, fields["title"] != nil {
      report("'name' and 'title' mean the same: give one", at: fields.keyRange("title"))
    }
    return (fields["name"] ?? fields["title"]).flatMap { localizedText($0) }
  }

  private mutating func data(_ node: DocumentNode?) -> [Details.Datum] {
    guard let node else { return [] }
    guard case .map(let entries) = node.content else {
      report("data is a map from names to values, not \(node.form)", at: node.range)
      return []
    }
    return entries.compactMap { entry in
      text(entry.value).map { Details.Datum(key: entry.key, value: $0.value) }
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
    claim.via = references(fields["via"])
    claim.by = references(fields["by"])
    claim.stance = word(fields["stance"], "a stance") ?? .asserts
    claim.locator = fields["at"].flatMap { locator($0) }
    claim.quote = fields["quote"].flatMap { quote($0) }
    claim.credibility = fields["credibility"].flatMap { integer($0, "a credibility", in: 1...6) }
    claim.when = date(fields["when"])
    claim.who = participations(fields["who"])
    claim.places = references(fields["where"])
    claim.note = fields["note"].flatMap { localizedText($0) }
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
      report("the range [\(numbers[0]), \(numbers[1])] holds no character", at: node.range)
      return nil
    }
    let last = bounds[1].range.upperBound
    return .characters(
      Located(numbers[0]..<numbers[1], at: SourceRange(node.range.lowerBound, last)))
  }

  private mutating func quote(_ node: DocumentNode) -> Claim.Quote? {
    guard case .map = node.content else {
      return text(node).map { Claim.Quote(exact: $0.value) }
    }
    guard let fields = fields(of: node, .quote) else { return nil }
    guard let exact = fields["exact"].flatMap({ text($0) }) else {
      reportMissing("exact", in: fields, of: .quote)
      return nil
    }
    return Claim.Quote(
      exact: exact.value, prefix: fields["prefix"].flatMap { text($0)?.value },
      suffix: fields["suffix"].flatMap { text($0)?.value })
  }
}
