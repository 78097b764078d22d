// SPDX-License-Identifier: MIT

/// What may be the value of an attribute of a graph that nobody vouches for.
///
/// The ranges are wide enough for every picture that somebody looks at, and narrow enough that no
/// single value makes Graphviz run for minutes, take gigabytes or crash.
enum ValueRule: Sendable {
  /// A text that is shown, or an HTML-like label.
  case label
  /// A text that is shown, or compared.
  case text
  /// A word that goes into the picture as it is, such as an id.
  case token
  /// A link.
  case link
  /// The encoding of the text, which has been read already.
  case charset
  /// The name of a font.
  case font
  /// A colour, or several with their shares.
  case color
  /// The name of a set of colours.
  case colorScheme
  /// A number, and a unit that Graphviz does not read.
  case number(ClosedRange<Double>)
  /// Numbers, with blanks or commas or colons between.
  case numbers(ClosedRange<Double>, atMost: Int)
  /// Places and splines.
  case places
  /// One of some words, in any case of letters.
  case words([String])
  /// One of some words, or a number.
  case wordsOrNumber([String], ClosedRange<Double>)
  /// A shape of Graphviz.
  case shape
  /// Styles.
  case style
  /// A form of arrowhead.
  case arrow
  /// A value of a form of its own.
  case form(ValueForm)
  /// What opens files.
  case file
  /// What no graph may set that nobody vouches for; the text says why.
  case refused(String)
  /// What not even the user may set; the text says why.
  case forbidden(String)

  /// True or false, in the words of Graphviz, or a number.
  static let flag = Self.wordsOrNumber(["true", "false", "yes", "no"], 0...1_000_000)

  /// A size in inches.
  static let inches = Self.number(0...100)

  /// What a sound value is, in words; nothing for rules that take every text.
  var expectation: String {
    switch self {
    case .label, .text, .token, .charset: "a text"
    case .link: "a link to http, https, mailto, a fragment or a path"
    case .font: "a name of a font"
    case .color: "a colour or a list of at most \(ColorList.longest) with their shares"
    case .colorScheme: "a name of a set of colours"
    case .number(let range): "a number from \(Self.text(range))"
    case .numbers(let range, let count):
      "numbers from \(Self.text(range)), at most \(count) of them"
    case .places: "places within \(PlaceRule.limit) points"
    case .words(let words): "one of \(words.joined(separator: ", "))"
    case .wordsOrNumber(let words, let range):
      "one of \(words.joined(separator: ", ")) or a number from \(Self.text(range))"
    case .shape: "a shape of Graphviz"
    case .style: "a list of at most \(StyleList.longest) styles of Graphviz"
    case .arrow: "a form of arrowhead"
    case .form(let form): form.expectation
    case .file: "a path without signs of markup"
    case .refused, .forbidden: "allowed"
    }
  }

  private static func text(_ range: ClosedRange<Double>) -> String {
    let ends = [range.lowerBound, range.upperBound].map { end in
      end == end.rounded() ? String(Int(end)) : String(end)
    }
    return ends.joined(separator: " to ")
  }
}
