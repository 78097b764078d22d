// SPDX-License-Identifier: MIT

extension Actor {
  /// Creates an actor of texts as they stand in a file, and checks them.
  ///
  /// ```swift
  /// try Actor(
  ///   "germany", name: ["en": "German Empire", "de": "Deutsches Reich"], kind: "state",
  ///   exists: "1871-01-18/1918-11-09")
  /// ```
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - name: What it is called.
  ///   - aliases: What else it is called.
  ///   - kind: What it is.
  ///   - exists: When it existed, as an EDTF date; nothing means always.
  ///   - description: What there is to say about it.
  ///   - url: Where to read on.
  ///   - tags: Words to find it by.
  ///   - data: Free values.
  ///   - claims: Who says so.
  /// - Throws: Everything that is wrong with the texts; what they refer to is checked with the chronicle.
  public init(
    _ id: String, name: LocalizedText? = nil, aliases: Listed<String> = [], kind: String? = nil,
    exists: String? = nil, description: LocalizedText? = nil, url: String? = nil,
    tags: Listed<String> = [], data: FreeData = [:], accordingTo claims: Listed<WrittenClaim> = []
  ) throws(ChronicleError) {
    var reader = EntryReader()
    self.init(id: reader.ownIdentifier(id), kind: kind.map { Located($0) })
    self.exists = exists.flatMap { reader.date($0) }
    details = reader.details(
      name: name, aliases: aliases, description: description, url: url, tags: tags, data: data,
      claims: claims)
    try reader.finish(
      self.id.value == .unnamed ? nil : self, EntryBeginning.text(of: id, as: "Actor"))
  }
}
