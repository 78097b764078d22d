// SPDX-License-Identifier: MIT

extension Relation {
  /// Creates a relation of texts as they stand in a file, and checks them.
  ///
  /// ```swift
  /// try Relation(
  ///   id: "dual-alliance", what: "defence-pact", who: ["germany", "austria"],
  ///   when: "1879-10-07/1918-11-03", title: "Dual Alliance", accordingTo: ["langer"])
  /// ```
  ///
  /// - Parameters:
  ///   - id: What others call it by; without it, the chronicle gives it one.
  ///   - kind: The kind.
  ///   - who: The participants.
  ///   - when: When, as an EDTF date.
  ///   - day: A day on which it held, no more being known of its start and end.
  ///   - before: What begins only when this is over.
  ///   - after: What is over when this begins.
  ///   - places: The places.
  ///   - status: Whether it is a fact or a plan.
  ///   - title: What it is called.
  ///   - aliases: What else it is called.
  ///   - about: What a statement or position is about.
  ///   - attitude: For or against what it is about.
  ///   - says: What is said.
  ///   - description: What there is to say about it.
  ///   - url: Where to read on.
  ///   - tags: Words to find it by.
  ///   - data: Free values.
  ///   - claims: Who says so.
  /// - Throws: Everything that is wrong with the texts; what they refer to is checked with the chronicle.
  public init(
    id: String? = nil, what kind: String, who: WrittenParticipants = [], when: String? = nil,
    heldOn day: String? = nil, before: Listed<String> = [], after: Listed<String> = [],
    where places: Listed<String> = [], status: Status = .actual, title: LocalizedText? = nil,
    aliases: Listed<String> = [], about: Listed<String> = [], attitude: Attitude? = nil,
    says: LocalizedText? = nil, description: LocalizedText? = nil, url: String? = nil,
    tags: Listed<String> = [],
    data: FreeData = [:], accordingTo claims: Listed<WrittenClaim> = []
  ) throws(ChronicleError) {
    var reader = EntryReader()
    var happening = reader.happening(id, kind, who, when)
    reader.readTime(day, before, after, status, into: &happening)
    reader.readMatter(places, about, attitude, says, into: &happening)
    happening.details = reader.details(
      name: title, aliases: aliases, description: description, url: url, tags: tags, data: data,
      claims: claims)
    self.init(happening)
    try reader.finish(self, EntryBeginning.text(of: id, kind: kind, as: "Relation"))
  }
}
