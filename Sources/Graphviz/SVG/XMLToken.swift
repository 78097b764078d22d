// SPDX-License-Identifier: MIT

/// A piece of XML, by its place in the bytes.
struct XMLToken {
  /// What a piece is.
  enum Kind {
    /// What stands between markup.
    case text
    /// The start of an element, the attributes of which the tokenizer has.
    case start
    /// An element without content.
    case empty
    /// The end of an element.
    case end
    /// A comment.
    case comment
    /// A processing instruction; the XML declaration is one, too.
    case instruction
    /// A section of CDATA.
    case data
    /// The declaration of the type of the document.
    case documentType
  }

  let kind: Kind
  /// The whole, with its marks.
  let range: Range<Int>
  /// The name of an element.
  var name = ByteName()
  /// The sets of characters to which all of a text belongs.
  var classes: ByteClasses = []
}

/// An attribute, by its places.
struct XMLAttribute {
  let name: ByteName
  /// The value, without its quotes.
  let value: Range<Int>
  /// The sets of characters to which all of the value belongs.
  let classes: ByteClasses
  /// Where the whole ends, with the quote.
  let end: Int
  /// Whether white space stands before it, as it must.
  let isApart: Bool
}
