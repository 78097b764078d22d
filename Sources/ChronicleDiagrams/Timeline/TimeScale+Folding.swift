// SPDX-License-Identifier: MIT

extension TimeScale {
  /// The sizes of a folded axis.
  private enum Size {
    /// The width of a folded gap, in points.
    static let fold = 28.0
    /// The least width of what stands between two folded gaps: room for a date.
    static let leastPiece = 42.0
    /// The part of the axis that folded gaps and narrow pieces may take.
    static let mostNarrow = 0.8
  }

  /// The part of what is not folded that a gap must be longer than to be folded.
  private static let leastGap = 1.0 / 12

  /// Creates the scale of an axis whose long gaps, in which nothing begins or ends, are drawn short.
  ///
  /// Long is more than a twelfth of what is not folded. As each fold makes that less, the longest
  /// gaps are folded first, until no gap is long or there is no room for more.
  ///
  /// - Parameters:
  ///   - points: The times at which something begins or ends, in any order.
  ///   - kept: Stretches that are never folded: a year that is but an unsharp date.
  ///   - days: The time that the axis shows.
  ///   - places: Where the axis lies.
  package init(
    folding points: [Double], keeping kept: [ClosedRange<Double>] = [],
    in days: ClosedRange<Double>,
    on places: ClosedRange<Double>
  ) {
    let inner = points.filter { days.contains($0) }.sorted()
    let marks = [days.lowerBound] + inner + [days.upperBound]
    let width = places.upperBound - places.lowerBound
    let room = Int(width * Size.mostNarrow / (Size.fold + Size.leastPiece))
    let gaps = Self.folded(among: marks, keeping: kept, most: room)
    guard !gaps.isEmpty else {
      self.init(days, on: places)
      return
    }
    self.init(pieces: Self.pieces(between: gaps, in: days, on: places))
  }

  /// Returns the gaps to fold, in order of time.
  private static func folded(
    among marks: [Double], keeping kept: [ClosedRange<Double>], most: Int
  ) -> [ClosedRange<Double>] {
    // The sort is by time where lengths are equal, so that the same gaps are folded everywhere.
    let gaps = zip(marks, marks.dropFirst()).map { $0...max($0, $1) }
      .sorted { ($1.length, $0.lowerBound) < ($0.length, $1.lowerBound) }
    var unfolded = gaps.reduce(0) { $0 + $1.length }
    var folded: [ClosedRange<Double>] = []
    for gap in gaps {
      guard folded.count < most, gap.length > unfolded * leastGap, gap.length > 0 else { break }
      let isKept = kept.contains {
        $0.lowerBound <= gap.lowerBound && $0.upperBound >= gap.upperBound
      }
      // Where all gaps are folded, nothing is left to compare them with.
      if isKept || unfolded - gap.length < gap.length / 50 { continue }
      folded.append(gap)
      unfolded -= gap.length
    }
    return folded.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Returns the pieces of an axis, folded ones and others.
  ///
  /// What is not folded shares the room by its length, but none gets less than a date needs.
  private static func pieces(
    between gaps: [ClosedRange<Double>], in days: ClosedRange<Double>,
    on places: ClosedRange<Double>
  ) -> [Piece] {
    let unfolded = days.length - gaps.reduce(0) { $0 + $1.length }
    let stretches = stretches(between: gaps, in: days, margin: max(unfolded * 0.02, 0.001))
    let lengths = stretches.filter { !$0.isFolded }.map { $0.days.length }
    let room = places.length - Double(gaps.count) * Size.fold
    let widths = shares(of: room, by: lengths)
    var pieces: [Piece] = []
    var (place, next) = (places.lowerBound, 0)
    for stretch in stretches {
      let width = stretch.isFolded ? Size.fold : widths[next]
      next += stretch.isFolded ? 0 : 1
      pieces.append(
        Piece(
          days: stretch.days, places: place...(place + width), isFolded: stretch.isFolded))
      place += width
    }
    return pieces
  }

  /// Returns the gaps and what lies between them, to which a little is left of each gap, so that a
  /// point alone has some room around it.
  private static func stretches(
    between gaps: [ClosedRange<Double>], in days: ClosedRange<Double>, margin most: Double
  ) -> [(days: ClosedRange<Double>, isFolded: Bool)] {
    var stretches: [(days: ClosedRange<Double>, isFolded: Bool)] = []
    var start = days.lowerBound
    for gap in gaps {
      let margin = min(gap.length * 0.02, most)
      let inner = (gap.lowerBound + margin)...(gap.upperBound - margin)
      if inner.lowerBound > start { stretches.append((start...inner.lowerBound, false)) }
      stretches.append((inner, true))
      start = inner.upperBound
    }
    if days.upperBound > start { stretches.append((start...days.upperBound, false)) }
    return stretches
  }

  /// Returns the shares of some room by length, none less than the least.
  private static func shares(of room: Double, by lengths: [Double]) -> [Double] {
    var narrow = Set<Int>()
    while true {
      let left = room - Double(narrow.count) * Size.leastPiece
      let total = lengths.indices.filter { !narrow.contains($0) }.reduce(0) { $0 + lengths[$1] }
      let share = { (index: Int) in left * lengths[index] / total }
      let more = lengths.indices.filter {
        !narrow.contains($0) && share($0) < Size.leastPiece
      }
      guard !more.isEmpty, narrow.count + more.count < lengths.count else {
        return lengths.indices.map {
          narrow.contains($0) || total <= 0 ? Size.leastPiece : share($0)
        }
      }
      narrow.formUnion(more)
    }
  }
}

extension ClosedRange<Double> {
  /// The distance from one end to the other.
  var length: Double { upperBound - lowerBound }
}
