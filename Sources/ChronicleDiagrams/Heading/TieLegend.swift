// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Graphviz

/// The legend of a picture of actors and ties.
struct TieLegend {
  private let bundles: [TieBundle]
  private let theme: Theme

  init(of bundles: [TieBundle], theme: Theme) {
    self.bundles = bundles
    self.theme = theme
  }

  /// What the width of lines tells.
  enum Width {
    case ties, sources
  }

  /// What lines mean: signs and directions, doubts, and width.
  var entries: [LegendEntry] { entries(widthMeans: .ties, minimumSources: 0) }

  /// Returns what lines mean, with what their width tells, and below how many sources they are dimmed.
  func entries(widthMeans width: Width, minimumSources: Int) -> [LegendEntry] {
    signEntries + remarkEntries + weightEntries(width) + faintEntries(minimumSources)
  }

  /// An entry for each sign and direction that is drawn.
  private var signEntries: [LegendEntry] {
    [Sign.positive, .negative, .neutral].flatMap { sign in
      [true, false].compactMap { isDirected in
        guard bundles.contains(where: { $0.look.sign == sign && $0.look.isDirected == isDirected })
        else { return nil }
        return Self.entry(of: TieLook(sign: sign, isDirected: isDirected), theme)
      }
    }
  }

  /// Returns the entry of a sign and a direction.
  static func entry(of look: TieLook, _ theme: Theme) -> LegendEntry {
    LegendEntry(
      sign: .line(look.attributes(theme: theme, width: 1.25)), glyph: look.sample,
      color: theme.color(of: look.sign), name: name(of: look))
  }

  private static func name(of look: TieLook) -> String {
    look.isDirected ? look.sign.words : "\(look.sign.words), mutual"
  }

  /// An entry for each line that tells what is not plainly so, with all that it stands for here.
  private var remarkEntries: [LegendEntry] {
    var looks: [TieLook] = []
    var names: [String: [String]] = [:]
    for (look, name) in bundles.flatMap({ Self.parts(of: $0.look) }) {
      if names[look.line] == nil { looks.append(look) }
      if names[look.line]?.contains(name) != true { names[look.line, default: []].append(name) }
    }
    return looks.map { look in
      var attributes = look.attributes(theme: theme, width: 1.25)
      attributes["dir"] = "none"
      return LegendEntry(
        sign: .line(attributes), glyph: look.line, color: theme.mutedText,
        name: (names[look.line] ?? []).joined(separator: ", "))
    }
  }

  /// Returns a look for each remark of a look alone, with its name.
  private static func parts(of look: TieLook) -> [(TieLook, String)] {
    var parts: [(TieLook, String)] = []
    if look.status != .actual {
      let plain = TieLook(.neutral, false, look.status, .asserted, isPossible: false)
      parts.append((plain, look.status.rawValue))
    }
    if look.evidence != .asserted {
      let plain = TieLook(.neutral, false, .actual, look.evidence, isPossible: false)
      parts.append((plain, look.evidence.rawValue))
    }
    if look.isPossible {
      let plain = TieLook(.neutral, false, .actual, .asserted, isPossible: true)
      parts.append((plain, "possible at this time"))
    }
    return parts
  }

  private func weightEntries(_ width: Width) -> [LegendEntry] {
    let name: String
    switch width {
    case .ties:
      guard bundles.contains(where: { $0.weight > 1 && !$0.look.isDouble }) else { return [] }
      name = "thicker: more of them"
    case .sources:
      guard !bundles.isEmpty else { return [] }
      name = "thicker: more independent sources"
    }
    return [
      LegendEntry(
        sign: .line(["color": .text(theme.mutedText), "penwidth": 3, "dir": "none"]),
        glyph: "━━━", color: theme.mutedText, name: name)
    ]
  }

  private func faintEntries(_ minimum: Int) -> [LegendEntry] {
    guard bundles.contains(where: \.look.isFaint) else { return [] }
    return [
      LegendEntry(
        sign: .line(["color": .text(theme.fadedLine), "penwidth": 0.6, "dir": "none"]),
        glyph: "───", color: theme.faded,
        name: minimum == 1 ? "no source" : "fewer than \(minimum) independent sources")
    ]
  }
}

extension Sign {
  /// What a legend calls it.
  var words: String {
    switch self {
    case .positive: "friendly"
    case .negative: "hostile"
    case .neutral: "neither"
    }
  }
}

/// The legend of the classes of actors.
struct ActorLegend {
  /// An entry for each class that is drawn, in a fixed order.
  static func entries(
    of actors: [Actor], in kinds: KindTable, isAnyDoubtful: Bool = false, theme: Theme
  ) -> [LegendEntry] {
    let shown = Set(actors.map { ActorClass(of: $0, in: kinds) })
    var entries = ActorClass.allCases.filter(shown.contains).map { actorClass in
      LegendEntry(
        sign: .shape(theme.attributes(of: actorClass)), glyph: actorClass.glyph,
        color: theme.border, name: actorClass.name)
    }
    if isAnyDoubtful {
      entries.append(
        LegendEntry(
          sign: .shape(["shape": "box", "style": "dashed", "color": .text(theme.border)]),
          glyph: "┄", color: theme.border, name: "may not have existed"))
    }
    return entries
  }
}

extension Theme {
  /// Returns how Graphviz draws a class of actors: shape, style, fill and border.
  func attributes(of actorClass: ActorClass) -> DOTAttributes {
    var attributes = actorClass.attributes
    attributes["fillcolor"] = fills[actorClass].map { .text($0) }
    attributes["color"] = .text(border)
    return attributes
  }
}
