// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// What the rules of a theme file choose elements by.
package enum SelectorKey: String, CaseIterable, Sendable {
  case element
  case kind
  case sign
  case status
  case evidence
  case certainty
  case id
  case tag

  /// Signs by the names that theme files have for them.
  static let signNames: [(name: String, sign: Sign)] = [
    ("positive", .positive), ("negative", .negative), ("neutral", .neutral),
  ]

  /// The values that it takes; nothing if there is no end to them.
  package var values: [String]? {
    switch self {
    case .element: ThemeSubject.Element.allCases.map(\.rawValue)
    case .sign: Self.signNames.map(\.name)
    case .status: Status.allCases.map(\.rawValue)
    case .evidence: Evidence.allCases.map(\.rawValue)
    // What is impossible is not drawn.
    case .certainty: [Certainty.definite, .possible].map(\.name)
    case .kind, .id, .tag: nil
    }
  }

  /// What it chooses by, for people.
  package var summary: String {
    switch self {
    case .element: "what is drawn"
    case .kind: "the kind of an actor, event or relation, and all kinds below it"
    case .sign: "friendly, hostile, or neither"
    case .status: "a fact, a plan, or a plan given up"
    case .evidence: "on whose word it stands"
    case .certainty: "how sure it is at the time of the picture"
    case .id: "the id of an entry; of a tie, that of the relation or event behind it"
    case .tag: "a tag of an entry"
    }
  }

  /// Returns the value that was meant by another word for it.
  func meant(by word: String) -> String? {
    switch (self, word) {
    case (.sign, "friendly"), (.sign, "+"), (.sign, "1"): "positive"
    case (.sign, "hostile"), (.sign, "-"), (.sign, "-1"): "negative"
    case (.sign, "0"): "neutral"
    case (.certainty, "sure"), (.certainty, "certain"): "definite"
    case (.certainty, "uncertain"): "possible"
    case (.evidence, "unsupported"), (.evidence, "none"): "unsourced"
    case (.element, "node"): "actor"
    case (.element, "edge"), (.element, "line"): "tie"
    default: nil
    }
  }
}
