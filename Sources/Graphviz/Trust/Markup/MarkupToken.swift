// SPDX-License-Identifier: MIT

/// A piece of an HTML-like label.
enum MarkupToken {
  /// Text between tags, with its references.
  case text(Range<Int>)
  /// A comment.
  case comment(Range<Int>)
  /// The start of an element, or a whole empty one.
  case start(Tag)
  /// The end of an element.
  case end(name: String)

  /// The start of an element.
  struct Tag {
    /// The name, as it is written.
    let name: String
    /// The attributes, in order.
    var attributes: [Attribute] = []
    /// Whether it ends with `/>`.
    var isEmpty = false
  }

  /// An attribute of an element.
  struct Attribute {
    /// The name, as it is written.
    let name: String
    /// The value, with its references undone.
    let value: String
    /// Where all of it stands, with the blanks before it.
    let range: Range<Int>
    /// Where the value stands, without its quotes.
    let valueRange: Range<Int>
  }
}
