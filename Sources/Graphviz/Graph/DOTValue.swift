// SPDX-License-Identifier: MIT

/// The value of an attribute: a text, or an HTML-like label.
///
/// A text is what Graphviz calls an escString where it is shown: `\n` breaks the line, `\N` is the
/// name of the node. Use ``literal(_:)`` to show a text as it is.
public enum DOTValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// An HTML-like label.
  case html(HTMLLabel)

  /// The text as it is written; nothing for an HTML-like label.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The markup of an HTML-like label; nothing for a text.
  public var markup: String? {
    guard case .html(let label) = self else { return nil }
    return label.markup
  }

  /// Returns the value that shows exactly a text, whatever it holds; each kind of line break breaks
  /// the line.
  ///
  /// It is for labels of text; those of the shapes `record` and `Mrecord` have signs of their own.
  public static func literal(_ text: String) -> DOTValue {
    var shown = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": shown.append(contentsOf: #"\\"#.unicodeScalars)
      // An ampersand would start an entity: "&lt;" must stay four letters.
      case "&": shown.append(contentsOf: "&amp;".unicodeScalars)
      case "\n" where last == "\r": break
      case "\n", "\r": shown.append(contentsOf: #"\n"#.unicodeScalars)
      default: shown.append(scalar)
      }
      last = scalar
    }
    return .text(String(shown))
  }

  /// Returns a number with at most two decimals, with a point in every locale.
  ///
  /// What is no number is written as 0, and what is further from 0 than 10¹⁵ as that.
  public static func number(_ value: Double) -> DOTValue {
    let limited = value.isNaN ? 0 : min(max(value, -1e15), 1e15)
    let hundredths = Int((limited * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return .text("\(sign)\(whole)\(decimals)")
  }
}

extension DOTValue: ExpressibleByStringInterpolation {
  /// Creates a text.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension DOTValue: ExpressibleByIntegerLiteral {
  /// Creates the text of a whole number.
  public init(integerLiteral value: Int) { self = .text(String(value)) }
}

extension DOTValue: ExpressibleByFloatLiteral {
  /// Creates the text of a number with at most two decimals.
  public init(floatLiteral value: Double) { self = .number(value) }
}
