// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// How a line of a network looks, and what stands at it.
struct TieLine {
  let bundle: TieBundle
  let attributes: DOTAttributes
  /// What stands at it; nothing at a line that says nothing.
  let label: TieLabel?
  /// Whether it is meant to say what it stands for.
  let hasWords: Bool

  init(
    of bundle: TieBundle, _ marks: TieMarks, in content: NetworkContent, hasWords: Bool,
    _ options: DiagramOptions
  ) {
    self.bundle = bundle
    self.hasWords = hasWords
    let width = Self.width(of: bundle, content.facts, showsEvidence: options.showsEvidence)
    var attributes = bundle.look.attributes(theme: options.theme, width: width)
    attributes["arrowsize"] = 0.8
    attributes["fontsize"] = .number(TieLabel.fontSize)
    options.theme.restyle(
      &attributes,
      as: bundle.subject(
        in: content.chronicle.kinds, tags: bundle.origins.flatMap(content.facts.tags)))
    self.attributes = attributes
    var color: String?
    if case .text(let chosen) = attributes["fontcolor"] { color = chosen }
    label = TieLabel(of: bundle, marks, hasWords: hasWords, color: color, theme: options.theme)
  }

  /// Returns the width: by how many there are, or where evidence is shown by how many say so.
  private static func width(
    of bundle: TieBundle, _ facts: TieFacts, showsEvidence: Bool
  ) -> Double {
    guard showsEvidence else { return bundle.width }
    let voices = min(bundle.origins.map(facts.voiceCount).max() ?? 0, 8)
    return voices == 0 ? 0.75 : TieBundle.width(of: 1 << (voices - 1))
  }
}
