// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Graphviz

/// A neighbour as it stands on the circle: its box, and beside it what ties it.
struct EgoEntry {
  /// A line of text, and the colour of the tie that it tells of.
  struct Line: Hashable {
    let text: String
    let color: String
  }

  /// The size of the letters of what ties.
  static let textSize = 8.5
  /// Up to so many neighbours every tie is told with its title.
  private static let fewNeighbours = 14
  /// Beyond them so many lines are the most for one neighbour.
  private static let mostLines = 3

  /// The neighbour.
  let neighbour: EgoCircle.Neighbour
  /// Its box.
  let box: ActorBox
  /// What ties it, in lines.
  let lines: [Line]

  /// The width of the text.
  var textWidth: Double { TextMeasure.width(of: lines.map(\.text), size: Self.textSize) + 2 }
  /// The height of the text.
  var textHeight: Double { TextMeasure.height(ofLines: lines.count, size: Self.textSize) }
  /// The height of all.
  var height: Double { max(box.height, textHeight) }

  init(
    of neighbour: EgoCircle.Neighbour, box: ActorBox, among count: Int, _ theme: Theme,
    _ words: TieWords, notes: inout SourceNotes?
  ) {
    self.neighbour = neighbour
    self.box = box
    var lines: [Line] = []
    for bundle in neighbour.bundles {
      let color = bundle.look.color(theme: theme)
      var texts =
        count <= Self.fewNeighbours
        ? words.texts(of: bundle, notes: &notes) : Self.lines(of: bundle, words, &notes)
      let remarks = bundle.look.remarks.joined(separator: ", ")
      if !remarks.isEmpty, let last = texts.popLast() { texts.append("\(last) (\(remarks))") }
      let width = count <= Self.fewNeighbours ? 190.0 : 230
      lines += texts.flatMap { text in
        TextWrapping.lines(of: text, points: width, size: Self.textSize).map {
          Line(text: $0, color: color)
        }
      }
    }
    self.lines = count <= Self.fewNeighbours ? lines : Self.shortened(lines)
  }

  /// Returns the kinds of a line, each with count and span, and the numbers of its sources.
  private static func lines(
    of bundle: TieBundle, _ words: TieWords, _ notes: inout SourceNotes?
  ) -> [String] {
    let marks = bundle.strands.map { strand in
      notes?.mark(for: strand.ties.flatMap { words.facts.claims($0.origin.id) }) ?? ""
    }
    return zip(bundle.lines, marks).map { $1.isEmpty ? $0 : "\($0) \($1)" }
  }

  private static func shortened(_ lines: [Line]) -> [Line] {
    guard lines.count > mostLines, let last = lines.last else { return lines }
    let kept = lines.prefix(mostLines - 1)
    return kept + [Line(text: "and \(lines.count - kept.count) more", color: last.color)]
  }
}
