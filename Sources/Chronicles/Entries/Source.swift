// SPDX-License-Identifier: MIT

public import Chronology

/// A text that reports: a book, an article, a document.
public struct Source: Hashable, Sendable {
  /// How far a source can be trusted: the letters of the Admiralty (NATO) system.
  public enum Reliability: String, Hashable, Sendable, CaseIterable {
    /// Completely reliable.
    case a = "A"
    /// Usually reliable.
    case b = "B"
    /// Fairly reliable.
    case c = "C"
    /// Not usually reliable.
    case d = "D"
    /// Unreliable.
    case e = "E"
    /// Not to be judged.
    case f = "F"
  }

  /// Who publishes a source.
  public enum Publisher: Hashable, Sendable {
    /// An actor of the chronicle.
    case actor(Reference)
    /// Anybody else, by name.
    case name(String)
  }

  /// A copy of the text below the folder of documents.
  public struct Document: Hashable, Sendable {
    /// The path, relative to the folder of documents.
    public var file: Located<String>
    /// The SHA-256 of the bytes, in hexadecimal digits; nothing if it is not told.
    public var digest: Located<String>?

    /// Creates a document.
    public init(file: Located<String>, digest: Located<String>? = nil) {
      self.file = file
      self.digest = digest
    }
  }

  /// The id.
  public var id: Reference
  /// Who wrote it.
  public var authors: [String] = []
  /// Who published it.
  public var publisher: Publisher?
  /// When it was published, with its place in the text.
  public var publication: Located<ExtendedDate>?
  /// When it was retrieved.
  public var retrieved: ExtendedDate?
  /// Where a copy is archived.
  public var archive: String?
  /// The sources that it draws on.
  public var derivedFrom: [Reference] = []
  /// How far it can be trusted.
  public var reliability: Reliability?
  /// A copy of it.
  public var document: Document?
  /// Title, words and claims.
  public var details = Details()

  /// Creates a source.
  public init(id: Reference) {
    self.id = id
  }

  /// When it was published.
  public var published: ExtendedDate? {
    get { publication?.value }
    set { publication = newValue.map { Located($0) } }
  }
}
