// SPDX-License-Identifier: MIT

import Chronicles
public import Graphviz

/// The colours and fonts of a picture, and rules for single elements.
///
/// Signs are told by hues that people with any common colour-blindness keep apart (after M. Okabe and
/// K. Ito, "Color Universal Design", 2008), and by the shape of arrows besides. Text has a contrast
/// of at least 4.5 to 1 to what is behind it (WCAG 2.1, criterion 1.4.3), lines of at least 3 to 1
/// (1.4.11). ``light``, ``dark`` and ``print`` are there; ``ThemeDecoder`` reads others from files.
public struct Theme: Hashable, Sendable {
  /// The name.
  public internal(set) var name: String
  /// The colour behind everything.
  var background: String
  /// The colour of text.
  var text: String
  /// The colour of text that is less important.
  var mutedText: String
  /// The colours of lines by sign, and of the text beside them.
  var positive: String
  var negative: String
  var neutral: String
  /// The fill of each class of actors, and the lines around it.
  var fills: [ActorClass: String]
  var border: String
  /// The thin lines behind a picture, as of the ticks of an axis.
  var grid: String
  /// What is behind every other lane or row.
  var band: String
  /// What is behind something to be looked at first.
  var highlight: String
  /// The text of what is dimmed; lines of it may be lighter.
  var faded: String
  var fadedLine: String
  /// The colours of what differs between two dates, for lines and text.
  var begun: String
  var ended: String
  var changed: String
  /// The fill of bars by sign, behind text.
  var barFills: [Sign: String]
  /// The colours of lines that are to be told apart, at least eight, to be taken in turn.
  var laneColors: [String]

  /// The fonts, the first of which is there; Verdana has the widths of DejaVu Sans.
  var font = Self.standardFont
  /// What holds for single elements, the last of which counts.
  public var rules: [ThemeRule] = []

  static let standardFont = "DejaVu Sans,Verdana,sans-serif"

  /// All themes that need no file.
  public static let all = [light, dark, print]

  /// Returns the theme of a name.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// Returns what the rules say of an element; where several say something, the last counts.
  ///
  /// Complexity: O(rules).
  public func attributes(for subject: ThemeSubject) -> DOTAttributes {
    var attributes = DOTAttributes()
    for rule in rules where rule.selector.matches(subject) { attributes.merge(rule.attributes) }
    return attributes
  }

  /// Returns the colour of a sign.
  func color(of sign: Sign) -> String {
    switch sign {
    case .positive: positive
    case .negative: negative
    case .neutral: neutral
    }
  }

  /// Returns the fill of a bar of a sign.
  func barFill(of sign: Sign) -> String { barFills[sign] ?? background }

  /// Returns the colour of a line among others, by its number from 0.
  func laneColor(_ number: Int) -> String {
    laneColors.isEmpty ? border : laneColors[abs(number % laneColors.count)]
  }
}

extension Theme: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
