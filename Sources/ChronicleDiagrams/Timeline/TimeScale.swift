// SPDX-License-Identifier: MIT

/// Where a time lies on an axis: straight, or in straight pieces with folded gaps between them.
package struct TimeScale: Hashable {
  /// A stretch of time and the stretch of the axis that it takes.
  package struct Piece: Hashable {
    /// From when to when, in days.
    package let days: ClosedRange<Double>
    /// From where to where, in points.
    package let places: ClosedRange<Double>
    /// Whether the stretch is a gap that is drawn short.
    package let isFolded: Bool

    /// The points that a day takes.
    var pointsPerDay: Double {
      (places.upperBound - places.lowerBound) / (days.upperBound - days.lowerBound)
    }

    /// Returns where a time within the piece lies.
    func place(of day: Double) -> Double {
      places.lowerBound + (day - days.lowerBound) * pointsPerDay
    }
  }

  /// The pieces, without gaps, in order.
  package let pieces: [Piece]

  /// The time that the axis shows.
  package var days: ClosedRange<Double> {
    pieces[0].days.lowerBound...pieces[pieces.count - 1].days.upperBound
  }

  /// Where the axis lies.
  package var places: ClosedRange<Double> {
    pieces[0].places.lowerBound...pieces[pieces.count - 1].places.upperBound
  }

  /// The gaps that are drawn short.
  package var folds: [Piece] { pieces.filter(\.isFolded) }

  /// Creates the scale of a straight axis.
  package init(_ days: ClosedRange<Double>, on places: ClosedRange<Double>) {
    pieces = [Piece(days: days, places: places, isFolded: false)]
  }

  /// Creates the scale of pieces, of which there is one at least.
  init(pieces: [Piece]) {
    precondition(!pieces.isEmpty, "an axis has a piece at least")
    self.pieces = pieces
  }

  /// Returns where a time lies; before and after the axis, its ends.
  ///
  /// Complexity: O(log pieces).
  package func place(of day: Double) -> Double {
    guard day > days.lowerBound else { return places.lowerBound }
    guard day < days.upperBound else { return places.upperBound }
    var (low, high) = (0, pieces.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].days.upperBound < day { low = middle + 1 } else { high = middle }
    }
    return pieces[low].place(of: day)
  }
}
