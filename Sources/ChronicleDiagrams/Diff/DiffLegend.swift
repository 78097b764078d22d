// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// The legend of what began, ended, changed and held, with counts.
struct DiffLegend {
  private let comparison: NetworkComparison
  private let theme: Theme

  init(of comparison: NetworkComparison, theme: Theme) {
    self.comparison = comparison
    self.theme = theme
  }

  /// What lines mean, then what actors do.
  var entries: [LegendEntry] {
    lineEntries + signEntries + actorStateEntries
      + ActorLegend.entries(of: comparison.actors.map(\.actor), in: comparison.kinds, theme: theme)
  }

  private var lineEntries: [LegendEntry] {
    PairChange.State.allCases.compactMap { state in
      let count = comparison.pairs.count { $0.state == state }
      guard count > 0 else { return nil }
      let look = DiffLook(state: state, theme: theme)
      var attributes = look.line
      attributes["dir"] = "none"
      let sign = look.sign.isEmpty ? "" : look.sign + " "
      return LegendEntry(
        sign: .line(attributes), glyph: look.glyph, color: look.color,
        name: "\(sign)\(state.words): \(count)")
    }
  }

  /// How the arrows of hostile and neutral lines look, where there are some.
  private var signEntries: [LegendEntry] {
    [Sign.negative, .neutral].compactMap { sign in
      guard comparison.pairs.contains(where: { $0.sign == sign }) else { return nil }
      var attributes = TieLook(sign: sign, isDirected: false).attributes(theme: theme, width: 1)
      attributes["color"] = .text(theme.mutedText)
      let glyph = TieLook(sign: sign, isDirected: false).sample
      return LegendEntry(
        sign: .line(attributes), glyph: glyph, color: theme.mutedText, name: sign.words)
    }
  }

  private var actorStateEntries: [LegendEntry] {
    [PairChange.State.begun, .ended].compactMap { state in
      let count = comparison.actors.count { $0.state == state }
      guard count > 0 else { return nil }
      let look = DiffLook(state: state, theme: theme)
      var attributes: DOTAttributes = ["shape": "box", "label": ""]
      attributes.merge(look.border)
      if state == .ended { attributes["style"] = "dotted" }
      let name = state == .begun ? "new actor" : "actor no longer there"
      return LegendEntry(
        sign: .shape(attributes), glyph: state == .begun ? "▣" : "⬚", color: look.color,
        name: "\(look.sign) \(name): \(count)")
    }
  }
}

extension PairChange.State {
  /// What a legend calls it.
  var words: String {
    switch self {
    case .begun: "begun"
    case .ended: "ended"
    case .changed: "changed"
    case .held: "the same"
    }
  }
}
