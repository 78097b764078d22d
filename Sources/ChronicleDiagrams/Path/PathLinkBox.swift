// SPDX-License-Identifier: MIT

import Chronicles

/// What links two actors of a chain, as text between them.
struct PathLinkBox {
  /// The size of the letters.
  static let textSize = 9.0
  private static let textWidth = 165.0

  /// The link.
  let link: PathChain.Link
  /// The id of the node.
  let id: String
  /// The text.
  let lines: [String]
  /// Its colour.
  let color: String
  /// The width, with room at both ends.
  let width: Double
  /// The height.
  let height: Double

  init(
    of link: PathChain.Link, id: String, _ theme: Theme, _ words: TieWords,
    notes: inout SourceNotes?
  ) {
    self.link = link
    self.id = id
    var texts = link.bundle.map { words.texts(of: $0, notes: &notes) } ?? []
    for event in link.events {
      let mark = notes?.mark(for: event.happening.details.claims) ?? ""
      texts.append(words.text(of: event) + (mark.isEmpty ? "" : " " + mark))
    }
    if let remarks = link.bundle?.look.remarks, !remarks.isEmpty {
      texts.append("(\(remarks.joined(separator: ", ")))")
    }
    lines = texts.flatMap { text in
      TextWrapping.lines(of: text, points: Self.textWidth, size: Self.textSize).enumerated().map {
        ($0 > 0 ? "   " : "") + $1
      }
    }
    color = link.bundle.map { $0.look.color(theme: theme) } ?? theme.mutedText
    width = TextMeasure.width(of: lines, size: Self.textSize) + 10
    height = TextMeasure.height(ofLines: lines.count, size: Self.textSize) + 4
  }
}
