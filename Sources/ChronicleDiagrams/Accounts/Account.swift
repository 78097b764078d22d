// SPDX-License-Identifier: MIT

/// What a picture tells, in words: for those who do not see it, and for `--to text`.
public struct Account: Hashable, Sendable {
  /// A sentence about a part of the picture.
  public struct Sentence: Hashable, Sendable {
    /// The `id` of the node or edge that it is about; nothing for a sentence about the whole.
    public let element: String?
    /// The sentence, with its full stop.
    public let text: String

    /// Creates a sentence.
    public init(_ text: String, about element: String? = nil) {
      self.element = element
      self.text = text
    }
  }

  /// The title of the picture.
  public var title: String
  /// What kind of picture it is and what part of the chronicle it shows, in a sentence or two.
  public var summary: String
  /// A sentence for each part that means something, in the order of reading.
  public var sentences: [Sentence]
  /// The list of sources, as it stands below the picture.
  public var notes: [String]

  /// Creates an account.
  public init(title: String, summary: String, sentences: [Sentence] = [], notes: [String] = []) {
    self.title = title
    self.summary = summary
    self.sentences = sentences
    self.notes = notes
  }
}
