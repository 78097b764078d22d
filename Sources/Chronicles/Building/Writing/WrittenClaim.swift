// SPDX-License-Identifier: MIT

/// A claim as it is written in Swift: the id of a source, or what it says and where.
///
/// ```swift
/// accordingTo: ["langer", .claim("pribram", at: "no. 1", credibility: 2)]
/// ```
public struct WrittenClaim: ExpressibleByStringInterpolation, Sendable {
  let source: String
  var via: [String] = []
  var by: [String] = []
  var stance = Stance.asserts
  var locator: Claim.Locator?
  var quote: Claim.Quote?
  var credibility: Int?
  var when: String?
  var who: WrittenParticipants = []
  var places: [String] = []
  var note: LocalizedText?

  /// Creates a claim that asserts, from the id of its source.
  public init(stringLiteral value: String) {
    source = value
  }

  /// Returns a claim.
  ///
  /// - Parameters:
  ///   - source: The id of the source.
  ///   - speakers: Whose word it is, if not the source's own.
  ///   - relays: Who passed it on.
  ///   - stance: What the source does with the matter.
  ///   - locator: Where in the source: words, or ``Claim/Locator/offsets(_:)``.
  ///   - quote: The words themselves.
  ///   - credibility: How likely it is true, from 1 to 6.
  ///   - when: When it was, as this source has it.
  ///   - who: Who took part, as this source has it.
  ///   - places: Where it was, as this source has it.
  ///   - note: A remark.
  /// - Returns: The claim, whose words are checked with its entry.
  public static func claim(
    _ source: String, by speakers: Listed<String> = [], via relays: Listed<String> = [],
    stance: Stance = .asserts, at locator: Claim.Locator? = nil, quote: Claim.Quote? = nil,
    credibility: Int? = nil, when: String? = nil, who: WrittenParticipants = [],
    where places: Listed<String> = [], note: LocalizedText? = nil
  ) -> WrittenClaim {
    var claim = WrittenClaim(stringLiteral: source)
    claim.by = speakers.elements
    claim.via = relays.elements
    claim.stance = stance
    claim.locator = locator
    claim.quote = quote
    claim.credibility = credibility
    claim.when = when
    claim.who = who
    claim.places = places.elements
    claim.note = note
    return claim
  }
}

extension Listed<WrittenClaim> {
  /// Returns claims of which only the sources are told.
  public static func sources(_ ids: some Sequence<String>) -> Self {
    Self(ids.map { WrittenClaim(stringLiteral: $0) })
  }
}
