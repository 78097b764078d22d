// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import Graphviz

/// What a line tells besides whom it ties: sign, direction, status, evidence and certainty.
///
/// Each is told in more than one way: sign by colour and arrow, status and certainty by dashes,
/// doubted evidence by a double line, and all but sign and direction by a word at the line.
struct TieLook: Hashable {
  let sign: Sign
  let isDirected: Bool
  let status: Status
  let evidence: Evidence
  let isPossible: Bool
  /// Whether fewer sources say so than were asked for.
  var isFaint = false

  init(of shown: TieSelection.ShownTie) {
    sign = shown.tie.sign
    isDirected = shown.tie.isDirected
    status = shown.tie.status
    // A tie without a source looks like one that somebody asserts.
    evidence = shown.tie.evidence == .unsourced ? .asserted : shown.tie.evidence
    isPossible = shown.certainty == .possible
  }

  init(sign: Sign, isDirected: Bool) {
    self.init(sign, isDirected, .actual, .asserted, isPossible: false)
  }

  init(
    _ sign: Sign, _ isDirected: Bool, _ status: Status, _ evidence: Evidence, isPossible: Bool
  ) {
    self.sign = sign
    self.isDirected = isDirected
    self.status = status
    self.evidence = evidence
    self.isPossible = isPossible
  }

  /// The words that say what is not plainly so.
  var remarks: [String] {
    var remarks: [String] = []
    if status != .actual { remarks.append(status.rawValue) }
    if evidence != .asserted { remarks.append(evidence.rawValue) }
    if isPossible { remarks.append("possible") }
    return remarks
  }

  /// Whether the line is doubled, because the evidence is in doubt.
  var isDouble: Bool { evidence != .asserted }

  // MARK: - Graphviz

  /// How Graphviz draws the line.
  func attributes(theme: Theme, width: Double) -> DOTAttributes {
    let color = isFaint ? theme.fadedLine : theme.color(of: sign)
    // Graphviz draws the arrow at the tail in the second colour, which must then be visible.
    let middle = hasTail ? ":" : ":transparent:"
    var attributes: DOTAttributes = [
      "color": .text(isDouble ? color + middle + color : color),
      "penwidth": .number(isFaint ? 0.6 : isDouble ? hasTail ? 1 : min(width, 2) : width),
    ]
    if let dashes { attributes["style"] = .text(dashes) }
    attributes.merge(arrows)
    return attributes
  }

  /// The colour of the text at the line.
  func color(theme: Theme) -> String {
    isFaint ? theme.faded : theme.color(of: sign)
  }

  /// Whether there is an arrow where the line starts.
  private var hasTail: Bool { !isDirected && sign != .positive }

  private var dashes: String? {
    switch status {
    case .planned: "dotted"
    case .cancelled: "dotted"
    case .actual: isPossible ? "dashed" : nil
    }
  }

  private var arrows: DOTAttributes {
    switch (sign, isDirected) {
    case (.negative, true): ["arrowhead": "tee"]
    case (.negative, false): ["dir": "both", "arrowhead": "tee", "arrowtail": "tee"]
    case (.positive, true): ["arrowhead": "normal"]
    case (.neutral, true): ["arrowhead": "vee"]
    case (.positive, false): ["dir": "none"]
    case (.neutral, false): ["dir": "both", "arrowhead": "odot", "arrowtail": "odot"]
    }
  }

  // MARK: - Legend

  /// A line of characters that resembles the line.
  var sample: String {
    switch (sign, isDirected) {
    case (.negative, true): line + "┫"
    case (.negative, false): "┣" + line + "┫"
    case (.positive, true): line + "▶"
    case (.neutral, true): line + ">"
    case (.positive, false): line
    case (.neutral, false): "○" + line + "○"
    }
  }

  /// The line alone, without arrows.
  var line: String {
    isDouble ? "═══" : status != .actual ? "· · · ·" : isPossible ? "– – –" : "━━━"
  }
}
