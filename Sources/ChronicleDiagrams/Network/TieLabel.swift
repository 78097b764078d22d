// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Graphviz

/// What stands at a line of a network: what it stands for, its sources, and what is not plainly so.
struct TieLabel {
  private let lines: [String]
  private let remarks: [String]
  private let color: String
  private let background: String
  private let isStruck: Bool

  static let fontSize = 9.0
  private static let width = 34

  /// Creates the label of a line; nothing if it has nothing to say.
  ///
  /// Without words it has the numbers of sources only. Its colour is that of the rules of a theme, if
  /// they give one, and else that of the line.
  init?(
    of bundle: TieBundle, _ marks: TieMarks, hasWords: Bool, color: String?, theme: Theme
  ) {
    if hasWords {
      lines = zip(bundle.lines, marks.strands).flatMap { line, mark in
        TextWrapping.lines(of: mark.isEmpty ? line : line + " " + mark, width: Self.width)
      }
      let words = bundle.look.remarks.joined(separator: ", ")
      remarks = words.isEmpty ? [] : ["(\(words))"]
    } else {
      lines = marks.whole.isEmpty ? [] : TextWrapping.lines(of: marks.whole, width: Self.width)
      remarks = []
    }
    self.color = color ?? bundle.look.color(theme: theme)
    background = theme.background
    isStruck = bundle.look.status == .cancelled
    if lines.isEmpty, remarks.isEmpty { return nil }
  }

  /// The room that it takes.
  var size: Size {
    let width = max(
      TextMeasure.width(of: lines, size: Self.fontSize),
      TextMeasure.width(of: remarks, size: Self.fontSize, isBold: true))
    let height = TextMeasure.height(ofLines: lines.count + remarks.count, size: Self.fontSize)
    return Size(width: width + 6, height: height + 4)
  }

  /// The label, which hides what is behind it.
  var markup: HTMLLabel {
    var text = HTMLText(
      lines.joined(separator: "\n"), .init(color: color, isStruck: isStruck))
    if !remarks.isEmpty {
      let words = (lines.isEmpty ? "" : "\n") + remarks.joined(separator: "\n")
      text = text + HTMLText(words, .init(color: color, isBold: true))
    }
    return HTMLLabel(
      HTMLTable(rows: [[HTMLTable.Cell(text)]], background: background, padding: 1))
  }
}

/// The numbers of the sources of a line.
struct TieMarks {
  /// Those of each kind of tie, as they stand behind its words.
  var strands: [String]
  /// Those of all together.
  var whole: String

  /// Numbers the sources of a line, if they are asked for.
  init(of bundle: TieBundle, _ facts: TieFacts, _ notes: inout SourceNotes?) {
    var all: [Claim] = []
    strands = []
    for strand in bundle.strands {
      var seen: Set<Identifier> = []
      let origins = strand.ties.map(\.origin.id).filter { seen.insert($0).inserted }
      let claims = origins.flatMap { facts.claims($0) }
      // Without blanks, so that no line breaks within.
      strands.append((notes?.mark(for: claims) ?? "").replacing(", ", with: ","))
      all += claims
    }
    whole = (notes?.mark(for: all) ?? "").replacing(", ", with: ",")
  }
}
