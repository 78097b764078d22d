// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// Actors by actors, and in each cell what ties the one of the row to the one of the column.
struct MatrixTable {
  /// The place of a cell.
  struct Place: Hashable, Comparable {
    let row: Int
    let column: Int

    static func < (left: Place, right: Place) -> Bool {
      left.row == right.row ? left.column < right.column : left.row < right.row
    }
  }

  /// More rows than this can be read on no paper: those with the fewest ties are left out.
  private static let mostActors = 200
  /// Up to so many rows, actors without a tie have theirs, too.
  private static let mostWithUntied = 60

  /// The actors of the rows, and of the columns, in their order.
  private(set) var actors: [Actor] = []
  /// Where each group of actors begins, the first apart.
  private(set) var breaks: [Int] = []
  /// The actors who have no row, in the order of the chronicle.
  private(set) var leftOut: [Actor] = []
  /// The cells that hold something.
  private(set) var cells: [Place: MatrixCell] = [:]

  /// Makes the table of what is shown, with actors whose ties are alike beside each other.
  ///
  /// Complexity: O(ties + rows³), with no more than 200 rows.
  init(of selection: TieSelection) {
    let chosen = Self.rows(of: selection)
    let kept = Set(chosen.map(\.id.value))
    leftOut = selection.actors.filter { !kept.contains($0.id.value) }
    let written = Self.cells(of: selection.ties, Self.places(of: chosen))
    let order = Seriation(of: Self.weights(of: written, count: chosen.count))
    actors = order.places.map { chosen[$0] }
    breaks = order.breaks
    cells = Self.cells(of: selection.ties, Self.places(of: actors))
  }

  /// The places of the cells that hold something, row by row.
  var places: [Place] { cells.keys.sorted() }

  // MARK: - Making

  private static func rows(of selection: TieSelection) -> [Actor] {
    guard selection.actors.count > mostWithUntied else { return selection.actors }
    var numbers: [Identifier: Int] = [:]
    for shown in selection.ties {
      numbers[shown.tie.source, default: 0] += 1
      numbers[shown.tie.target, default: 0] += 1
    }
    let tied = selection.actors.filter { numbers[$0.id.value] != nil }
    guard tied.count > mostActors else { return tied }
    let ranked = tied.map { numbers[$0.id.value] ?? 0 }.enumerated().sorted {
      $0.element == $1.element ? $0.offset < $1.offset : $0.element > $1.element
    }
    return ranked.prefix(mostActors).map(\.offset).sorted().map { tied[$0] }
  }

  private static func places(of actors: [Actor]) -> [Identifier: Int] {
    Dictionary(actors.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
  }

  /// A tie without a direction stands in both halves, one with a direction in the row of its start.
  private static func cells(
    of ties: [TieSelection.ShownTie], _ places: [Identifier: Int]
  ) -> [Place: MatrixCell] {
    var cells: [Place: MatrixCell] = [:]
    for shown in ties {
      guard let source = places[shown.tie.source], let target = places[shown.tie.target] else {
        continue
      }
      cells[Place(row: source, column: target), default: MatrixCell()].add(shown)
      if !shown.tie.isDirected {
        cells[Place(row: target, column: source), default: MatrixCell()].add(shown)
      }
    }
    return cells
  }

  /// Returns how near each actor is to each other: friends are near, and so, a little, are those
  /// whom an office or a membership ties; enemies are far.
  private static func weights(of cells: [Place: MatrixCell], count: Int) -> [[Double]] {
    var weights = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for (place, cell) in cells {
      let weight =
        switch cell.tone {
        case .positive: 1.0
        case .negative: -1.0
        case .mixed: 0.0
        case .neutral: 0.5
        }
      weights[place.row][place.column] += weight
      weights[place.column][place.row] += weight
    }
    return weights
  }
}
