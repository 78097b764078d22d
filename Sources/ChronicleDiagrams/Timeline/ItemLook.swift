// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz

/// How a mark or a bar looks: sign by shape and colour, what is not plainly so by its outline.
struct ItemLook: Hashable {
  /// How the outline is drawn.
  enum Outline: String, Hashable {
    case solid
    /// It is doubted, or only possible.
    case dashed
    /// It is planned, or was given up.
    case dotted
  }

  let sign: Sign
  let outline: Outline
  /// Whether there is a second outline, because the evidence is in doubt.
  let isDouble: Bool
  let isFaint: Bool
  /// What the rules of the theme say of it.
  var rules = DOTAttributes()

  init(of item: TimelineItem) {
    sign = Self.sign(of: item)
    let isDoubtful = item.extent.isDoubtful || item.shown.certainty == .possible
    outline = item.happening.status != .actual ? .dotted : isDoubtful ? .dashed : .solid
    let evidence = item.happening.details.evidence
    isDouble = evidence != .asserted && evidence != .unsourced
    isFaint = item.isFaint
  }

  init(sign: Sign, outline: Outline = .solid, isDouble: Bool = false) {
    self.sign = sign
    self.outline = outline
    self.isDouble = isDouble
    isFaint = false
  }

  /// Returns the sign: that of the attitude, if there is one, or else that of the kind.
  private static func sign(of item: TimelineItem) -> Sign {
    switch item.happening.attitude {
    case .supports: .positive
    case .opposes: .negative
    case .neutral: .neutral
    case nil: item.shown.kind.sign
    }
  }

  /// Returns the colour of lines.
  func color(_ theme: Theme) -> String {
    let color = ruled("color") ?? theme.color(of: sign)
    return isFaint ? theme.timelineFaint(color) : color
  }

  /// Returns the colour of what bars are filled with.
  func tint(_ theme: Theme) -> String {
    if let fill = ruled("fillcolor") { return fill }
    guard outline != .dotted else { return theme.background }
    let tint = theme.barFill(of: sign)
    return isFaint ? theme.timelineFaint(tint) : tint
  }

  private func ruled(_ attribute: String) -> String? {
    if case .text(let text) = rules[attribute] { text } else { nil }
  }

  /// Returns how Graphviz draws the mark of an event.
  func markAttributes(_ theme: Theme) -> DOTAttributes {
    var attributes = outlineAttributes(theme)
    attributes["shape"] = .text(shape)
    // So small an outline cannot be dashed: what is planned is hollow, what is doubted half filled.
    attributes["style"] = "filled"
    if outline == .dotted || isDouble {
      attributes["fillcolor"] = .text(theme.background)
    } else if outline == .dashed {
      attributes["fillcolor"] = .text("\(color(theme));0.5:\(theme.background)")
    } else {
      attributes["fillcolor"] = .text(color(theme))
    }
    return attributes
  }

  /// Returns how Graphviz draws the bar of what lasts; that of an event is rounded.
  func barAttributes(_ theme: Theme, isEvent: Bool = false) -> DOTAttributes {
    var attributes = outlineAttributes(theme)
    if isEvent, case .text(let style) = attributes["style"] {
      attributes["style"] = .text(style + ",rounded")
    }
    attributes["fillcolor"] = .text(tint(theme))
    return attributes
  }

  private func outlineAttributes(_ theme: Theme) -> DOTAttributes {
    [
      "style": .text(outline == .solid ? "filled" : "filled,\(outline.rawValue)"),
      "color": .text(color(theme)), "penwidth": 1,
    ]
  }

  /// The shape of marks, by sign.
  var shape: String {
    switch sign {
    case .positive: "ellipse"
    case .negative: "diamond"
    case .neutral: "box"
    }
  }
}
