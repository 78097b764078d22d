// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Graphviz

/// A table of actors by actors: in each cell the sign and the number of what ties them.
///
/// Rows have names, and columns the numbers of the rows. Actors whose ties are alike stand beside
/// each other, so that blocs show as squares along the diagonal.
public struct MatrixView: Sendable {
  private let projection: GraphProjection
  private let options: DiagramOptions

  /// Creates the view of a chronicle.
  public init(of projection: GraphProjection, options: DiagramOptions = DiagramOptions()) {
    self.projection = projection
    self.options = options
  }

  /// Returns the picture, with places.
  ///
  /// Complexity: O(entries + ties + rows³), with no more than 200 rows.
  public func diagram() -> Diagram {
    let table = MatrixTable(of: TieSelection(of: projection, options.choice))
    let words = TieWords(of: projection, minimumSources: options.minimumSources)
    let heading = heading(of: table, words.facts)
    let notes: (rows: [String], sources: [String]) =
      options.showsEvidence ? notes(of: table, words) : ([], [])
    let drawing = MatrixDrawing(
      of: table, in: projection.chronicle.kinds, options, words)
    return Diagram(
      graph: drawing.graph(heading: heading, rows: notes.rows, notes: notes.sources),
      placement: .given,
      account: account(of: table, heading, words, notes.rows + notes.sources),
      remarks: remarks(of: table))
  }

  // MARK: - Words

  private func heading(of table: MatrixTable, _ facts: TieFacts) -> Heading {
    var heading = Heading(of: projection.chronicle, options, name: "Matrix")
    heading.legend = MatrixLegend(of: table, facts, options.theme).entries
    if table.actors.isEmpty {
      heading.remarks = ["There is nobody to show."]
    } else if table.cells.isEmpty {
      heading.remarks = ["Nothing ties those who are shown."]
    } else {
      heading.remarks = [
        "A row towards a column: what has a direction stands in the row of who acts, what is mutual in "
          + "both. Actors with like ties stand together (average linkage)."
      ]
    }
    heading.remarks += remarks(of: table)
    return heading
  }

  private func remarks(of table: MatrixTable) -> [String] {
    guard !table.leftOut.isEmpty else { return [] }
    let names = table.leftOut.prefix(8).map(\.displayName).joined(separator: ", ")
    let rest = table.leftOut.count - 8
    return [
      "without a row, as too little ties them: " + names + (rest > 0 ? " and \(rest) more" : "")
    ]
  }

  /// Returns for each row the notes of its cells, and then the list of sources.
  private func notes(of table: MatrixTable, _ words: TieWords) -> (
    rows: [String], sources: [String]
  ) {
    var notes = SourceNotes(of: projection.chronicle)
    var marks = Array(repeating: [String](), count: table.actors.count)
    for place in table.places {
      let claims = table.cells[place]?.ties.flatMap { words.facts.claims($0.tie.origin.id) } ?? []
      let mark = notes.mark(for: claims)
      if !mark.isEmpty { marks[place.row].append("\(place.column + 1) \(mark)") }
    }
    let rows = zip(table.actors, marks).enumerated().compactMap { index, row in
      row.1.isEmpty
        ? nil : "Row \(index + 1), \(row.0.displayName): " + row.1.joined(separator: "; ")
    }
    return (rows, notes.lines)
  }

  private func account(
    of table: MatrixTable, _ heading: Heading, _ words: TieWords, _ notes: [String]
  ) -> Account {
    let sentences = table.places.compactMap { place in
      table.cells[place].map { cell in
        Account.Sentence(
          sentence(of: cell, table.actors[place.row], table.actors[place.column], words),
          about: MatrixDrawing.id(of: place))
      }
    }
    let size = "\(table.actors.count) actors, \(table.cells.count) cells with ties"
    return Account(
      title: heading.title, summary: "A table of actors by actors: \(size); \(heading.subtitle).",
      sentences: sentences, notes: notes)
  }

  private func sentence(
    of cell: MatrixCell, _ row: Actor, _ column: Actor, _ words: TieWords
  ) -> String {
    var seen: Set<String> = []
    let texts = cell.ties.map { shown in
      ([words.text(of: shown.tie)] + TieLook(of: shown).remarks).joined(separator: ", ")
    }.filter { seen.insert($0).inserted }
    return "\(row.displayName) towards \(column.displayName), \(cell.tone.words): "
      + texts.joined(separator: "; ") + "."
  }
}
