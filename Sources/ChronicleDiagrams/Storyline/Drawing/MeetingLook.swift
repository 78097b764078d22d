// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz

/// How the capsule around the lines of a meeting looks.
///
/// Sign is told by the corners and the colour, status and certainty by the border's dashes.
struct MeetingLook: Hashable {
  let sign: Sign
  let status: Status
  let isPossible: Bool
  /// Whether it has fewer independent sources than were asked for.
  let isFaint: Bool

  init(
    sign: Sign, status: Status = .actual, isPossible: Bool = false, isFaint: Bool = false
  ) {
    self.sign = sign
    self.status = status
    self.isPossible = isPossible
    self.isFaint = isFaint
  }

  init(of meeting: Meeting) {
    let event = meeting.event
    self.init(
      sign: event.happening.attitude?.sign ?? event.kind.sign, status: event.happening.status,
      isPossible: event.certainty == .possible, isFaint: meeting.isFaint)
  }

  /// How Graphviz draws it.
  func attributes(theme: Theme) -> DOTAttributes {
    var styles = ["filled"]
    if sign == .positive { styles.append("rounded") }
    switch status {
    case .actual: if isPossible { styles.append("dashed") }
    case .planned, .cancelled: styles.append("dotted")
    }
    return [
      "shape": sign == .neutral ? "octagon" : "box",
      "style": .text(styles.joined(separator: ",")), "fillcolor": .text(theme.background),
      "color": .text(isFaint ? theme.fadedLine : theme.color(of: sign)),
      "penwidth": sign == .negative ? 2 : 1.25,
    ]
  }
}
