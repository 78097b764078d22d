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

  /// Returns the value that shows exactly a text, whatever it holds.
  public static func literal(_ text: String) -> DOTValue {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    // An ampersand would start an entity: "&lt;" must stay four letters.
    return .text(
      String(escaped).split(separator: "&", omittingEmptySubsequences: false)
        .joined(separator: "&amp;"))
  }

  /// Returns a number with at most two decimals, with a point in every locale.
  public static func number(_ value: Double) -> DOTValue {
    let hundredths = Int((value * 100).rounded())
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
