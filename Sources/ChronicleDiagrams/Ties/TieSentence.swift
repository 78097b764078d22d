// SPDX-License-Identifier: MIT

import Chronicles

/// A line of a picture as a sentence.
///
/// *Germany and Austria-Hungary: friendly, defence pact, 1879–1918 (Dual Alliance).*
struct TieSentence {
  private let bundle: TieBundle
  private let names: [Identifier: String]
  private let facts: TieFacts

  /// Titles of more than so many relations and events would hide what the sentence says.
  private static let mostTitles = 4

  init(of bundle: TieBundle, names: [Identifier: String], _ facts: TieFacts) {
    self.bundle = bundle
    self.names = names
    self.facts = facts
  }

  /// Returns the sentence, with the numbers of its sources at its end.
  func text(mark: String = "") -> String {
    var parts = bundle.look.sign == .neutral ? [] : [bundle.look.sign.words]
    parts.append(bundle.lines.joined(separator: "; "))
    parts += bundle.look.remarks
    if bundle.look.isFaint { parts.append("from few sources") }
    return "\(pair): \(parts.joined(separator: ", "))\(titles)\(mark.isEmpty ? "" : " " + mark)."
  }

  private var pair: String {
    let (source, target) = (name(bundle.source), name(bundle.target))
    return bundle.look.isDirected ? "\(source) to \(target)" : "\(source) and \(target)"
  }

  private var titles: String {
    var titles: [String] = []
    for title in bundle.origins.compactMap({ facts.title($0) }) where !titles.contains(title) {
      titles.append(title)
    }
    guard !titles.isEmpty else { return "" }
    let rest = titles.count - Self.mostTitles
    return " (" + titles.prefix(Self.mostTitles).joined(separator: "; ")
      + (rest > 0 ? "; and \(rest) more" : "") + ")"
  }

  private func name(_ id: Identifier) -> String { names[id] ?? id.text }
}
