// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// What an entry says, key by key, as short texts: two entries say the same if these are equal.
struct EntryFields {
  /// A key and its value.
  struct Field: Hashable {
    let key: String
    let value: String
  }

  /// The keys that have a value, in the order of a file.
  private(set) var fields: [Field] = []

  /// Adds a key, unless it has no value.
  mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    fields.append(Field(key: key, value: value))
  }

  /// Adds a key with several values.
  mutating func add(_ key: String, _ values: [String]) {
    add(key, values.joined(separator: ", "))
  }

  /// Adds a key with ids.
  mutating func add(_ key: String, _ references: [Reference]) {
    add(key, references.map(\.value.text))
  }

  /// Adds a key with a text in one or several languages.
  mutating func add(_ key: String, _ text: LocalizedText?) {
    add(key, text.map(Self.text))
  }

  /// Adds a key with a date.
  mutating func add(_ key: String, _ date: ExtendedDate?) {
    add(key, date?.text)
  }

  /// Adds what may be said of any entry; names and words first, claims last.
  mutating func add(_ details: Details, name: String) {
    add(name, details.name)
    add("aliases", details.aliases)
    add("description", details.description)
    add("url", details.url)
    add("tags", details.tags)
    for datum in details.data { add("data.\(datum.key)", datum.value) }
    add("according-to", details.claims.map(ClaimText.text).joined(separator: "; "))
  }

  /// Returns a text in all its languages.
  static func text(_ text: LocalizedText) -> String {
    text.versions.map { version in
      (version.language.map { "\($0): " } ?? "") + version.text
    }.joined(separator: ", ")
  }

  /// Returns the keys that have another value in a later form of the entry.
  func changes(to later: EntryFields) -> [ChronicleDiff.Field] {
    let old = Dictionary(fields.map { ($0.key, $0.value) }) { first, _ in first }
    let new = Dictionary(later.fields.map { ($0.key, $0.value) }) { first, _ in first }
    let gone = fields.map(\.key).filter { new[$0] == nil }
    return (later.fields.map(\.key) + gone).compactMap { key in
      guard old[key] != new[key] else { return nil }
      return ChronicleDiff.Field(key: key, old: old[key], new: new[key])
    }
  }
}

/// Claims as short texts.
enum ClaimText {
  /// Returns a claim: its source, and in brackets what else it says.
  static func text(of claim: Claim) -> String {
    let parts = parts(of: claim)
    let source = claim.source.value.text
    return parts.isEmpty ? source : "\(source) (\(parts.joined(separator: ", ")))"
  }

  private static func parts(of claim: Claim) -> [String] {
    var parts: [String] = []
    if claim.stance != .asserts { parts.append(claim.stance.rawValue) }
    switch claim.locator {
    case .words(let words): parts.append("at \(words)")
    case .characters(let range):
      parts.append("at characters \(range.value.lowerBound) to \(range.value.upperBound)")
    case nil: break
    }
    if !claim.by.isEmpty { parts.append("by \(Self.list(claim.by))") }
    if !claim.via.isEmpty { parts.append("via \(Self.list(claim.via))") }
    if let grade = claim.credibility { parts.append("credibility \(grade)") }
    if let when = claim.when { parts.append("when \(when.text)") }
    if !claim.who.isEmpty { parts.append("who " + ParticipationText.text(of: claim.who)) }
    if !claim.places.isEmpty { parts.append("where \(Self.list(claim.places))") }
    if let quote = claim.quote?.value { parts.append(Self.text(of: quote)) }
    if let note = claim.note { parts.append("note: \(EntryFields.text(note))") }
    return parts
  }

  private static func text(of quote: Claim.Quote) -> String {
    let around = [quote.prefix.map { "after “\($0)”" }, quote.suffix.map { "before “\($0)”" }]
    return (["“\(quote.exact)”"] + around.compactMap(\.self)).joined(separator: " ")
  }

  private static func list(_ references: [Reference]) -> String {
    references.map(\.value.text).joined(separator: " and ")
  }
}

/// Those who take part, as short texts.
enum ParticipationText {
  /// Returns those who take part, in the order written, each with its role and what else is said.
  static func text(of participations: [Participation]) -> String {
    var last: String?
    let texts = participations.map { participation in
      let role = participation.role?.value
      defer { last = role }
      return (role != last ? role.map { "\($0): " } ?? "" : "") + text(of: participation)
    }
    return texts.joined(separator: ", ")
  }

  private static func text(of participation: Participation) -> String {
    var text = participation.actor.value.text
    if let principal = participation.actingFor { text += " for \(principal.value)" }
    if let capacity = participation.capacity { text += " as \(capacity)" }
    if participation.isExpected { text += " (expected)" }
    if let when = participation.when { text += " in \(when.text)" }
    return text
  }
}
