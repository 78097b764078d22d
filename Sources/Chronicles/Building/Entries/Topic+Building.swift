// SPDX-License-Identifier: MIT

extension Topic {
  /// Creates a topic of texts as they stand in a file, and checks them.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - name: What it is called.
  ///   - aliases: What else it is called.
  ///   - description: What there is to say about it.
  ///   - url: Where to read on.
  ///   - tags: Words to find it by.
  ///   - data: Free values.
  ///   - claims: Who says so.
  /// - Throws: Everything that is wrong with the texts; what they refer to is checked with the chronicle.
  public init(
    _ id: String, name: LocalizedText? = nil, aliases: Listed<String> = [],
    description: LocalizedText? = nil, url: String? = nil, tags: Listed<String> = [],
    data: FreeData = [:], accordingTo claims: Listed<WrittenClaim> = []
  ) throws(ChronicleError) {
    var reader = EntryReader()
    self.init(id: reader.ownIdentifier(id))
    details = reader.details(
      name: name, aliases: aliases, description: description, url: url, tags: tags, data: data,
      claims: claims)
    try reader.finish(
      self.id.value == .unnamed ? nil : self, EntryBeginning.text(of: id, as: "Topic"))
  }
}
