// SPDX-License-Identifier: MIT

extension Source {
  /// Creates a source of texts as they stand in a file, and checks them.
  ///
  /// ```swift
  /// try Source(
  ///   "langer", title: "European Alliances and Alignments", author: "W. L. Langer",
  ///   published: "1950", reliability: .a)
  /// ```
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - title: What it is called.
  ///   - aliases: What else it is called.
  ///   - authors: Who wrote it.
  ///   - publisher: Who published it: a name, or the id of an actor of the chronicle.
  ///   - published: When it was published, as an EDTF date.
  ///   - retrieved: When it was retrieved, as an EDTF date.
  ///   - archive: Where a copy is kept.
  ///   - derivedFrom: The sources it took its knowledge from.
  ///   - reliability: The grade of the source.
  ///   - file: A copy of the document, below the folder of documents.
  ///   - sha256: The digest of that copy.
  ///   - description: What there is to say about it.
  ///   - url: Where to read on.
  ///   - tags: Words to find it by.
  ///   - data: Free values.
  ///   - claims: Who says so.
  /// - Throws: Everything that is wrong with the texts; what they refer to is checked with the chronicle.
  public init(
    _ id: String, title: LocalizedText? = nil, aliases: Listed<String> = [],
    author authors: Listed<String> = [], publisher: String? = nil, published: String? = nil,
    retrieved: String? = nil, archive: String? = nil, derivedFrom: Listed<String> = [],
    reliability: Reliability? = nil, file: String? = nil, sha256: String? = nil,
    description: LocalizedText? = nil, url: String? = nil, tags: Listed<String> = [],
    data: FreeData = [:], accordingTo claims: Listed<WrittenClaim> = []
  ) throws(ChronicleError) {
    var reader = EntryReader()
    self.init(id: reader.ownIdentifier(id))
    self.authors = reader.checked(authors)
    self.publisher = publisher.flatMap { reader.checked($0) }.map { .name($0) }
    self.published = published.flatMap { reader.date($0) }
    self.retrieved = retrieved.flatMap { reader.date($0) }
    self.archive = archive.flatMap { reader.checked($0) }
    self.derivedFrom = reader.references(derivedFrom)
    self.reliability = reliability
    document = reader.document(file, sha256)
    details = reader.details(
      name: title, aliases: aliases, description: description, url: url, tags: tags, data: data,
      claims: claims)
    try reader.finish(
      self.id.value == .unnamed ? nil : self, EntryBeginning.text(of: id, as: "Source"))
  }
}

extension EntryReader {
  mutating func document(_ file: String?, _ sha256: String?) -> Source.Document? {
    if file == nil, sha256 != nil { report(WrittenMistake.digestAlone()) }
    let digest = sha256.flatMap { WrittenForm.isDigest($0) ? $0 : nil }
    if sha256 != nil, digest == nil { report(WrittenMistake.digest()) }
    guard let file else { return nil }
    return checked(file).map {
      Source.Document(file: Located($0), digest: digest.map { Located($0) })
    }
  }
}
