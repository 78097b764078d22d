// SPDX-License-Identifier: MIT

/// The keys that an entry of a chronicle may have, in the order in which they are best written.
///
/// It is the one table behind reading and its messages, `entente fmt`, the JSON Schema and the page
/// `docs/format.md`.
package struct EntryShape: Sendable {
  /// The shapes by name, as the JSON Schema calls them.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case chronicle
    case part
    case kind
    case source
    case place
    case sovereignty
    case topic
    case actor
    case relation
    case event
    case participation
    case claim
    case quote

    /// The shape.
    package var shape: EntryShape {
      switch self {
      case .chronicle: .chronicle
      case .part: .part
      case .kind: .kind
      case .source: .source
      case .place: .place
      case .sovereignty: .sovereignty
      case .topic: .topic
      case .actor: .actor
      case .relation: .relation
      case .event: .event
      case .participation: .participation
      case .claim: .claim
      case .quote: .quote
      }
    }
  }

  /// What has this shape, with its article.
  package let phrase: String
  /// The keys, in the order in which they are best written.
  package let fields: [EntryField]
  /// The keys alone, in the same order.
  package let keys: [String]
  private let known: Set<String>

  init(phrase: String, _ fields: [EntryField]) {
    self.phrase = phrase
    self.fields = fields
    keys = fields.map(\.key)
    known = Set(keys)
  }

  /// Returns whether an entry may have a key.
  func has(_ key: String) -> Bool { known.contains(key) }

  /// Returns the key that people may have meant by one of another name.
  func meant(by key: String) -> String? {
    Self.synonyms[key].flatMap { $0.first(where: keys.contains) }
  }

  /// Words for the five questions that are not our keys, and the keys to offer for them.
  private static let synonyms = [
    "date": ["when", "published", "exists"], "time": ["when"], "year": ["when", "published"],
    "type": ["what", "kind"], "kind": ["what"], "event": ["what"], "place": ["where"],
    "location": ["where"], "participants": ["who"], "actors": ["who"], "parties": ["who"],
    "source": ["according-to"], "sources": ["according-to"], "label": ["name"],
    "begin": ["begins"], "note": ["description"], "below": ["parent"], "text": ["quote", "says"],
    "page": ["at"], "start": ["when"], "end": ["when"], "born": ["exists"],
  ]
}
