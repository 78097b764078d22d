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

  init(sign: Sign, status: Status = .actual, isPossible: Bool = false) {
    self.sign = sign
    self.status = status
    self.isPossible = isPossible
  }

  init(of event: ShownHappening) {
    self.init(
      sign: event.happening.attitude?.sign ?? event.kind.sign, status: event.happening.status,
      isPossible: event.certainty == .possible)
  }

  /// How Graphviz draws it.
  func attributes(theme: Theme) -> DOTAttributes {
    var styles = ["filled"]
    if sign == .positive { styles.append("rounded") }
    switch status {
    case .actual: if isPossible { styles.append("dashed") }
    case .planned: styles.append("dashed")
    case .cancelled: styles.append("dotted")
    }
    return [
      "shape": sign == .neutral ? "octagon" : "box",
      "style": .text(styles.joined(separator: ",")), "fillcolor": .text(theme.background),
      "color": .text(theme.color(of: sign)), "penwidth": sign == .negative ? 2 : 1.25,
    ]
  }
}
