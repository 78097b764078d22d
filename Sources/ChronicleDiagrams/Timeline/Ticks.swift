// SPDX-License-Identifier: MIT

/// The ticks of an axis: the finest step whose labels have room, and finer ones without labels.
package struct Ticks {
  /// A tick with what stands at it.
  package struct Major: Hashable {
    /// Where it lies.
    package let place: Double
    /// What stands right of it: its own part of the date.
    package let label: String
    /// What stands below, where it is not that of the tick before.
    package let context: String?
  }

  /// The size of the letters.
  static let textSize = 9.0
  /// The room between a tick and its label, and behind the label at least.
  static let gap = 3.0
  private static let labelMargin = 9.0
  /// The least distance of ticks without labels.
  private static let leastDistance = 5.0

  /// The ticks with labels, from left to right.
  package private(set) var major: [Major] = []
  /// Where ticks without labels lie, from left to right.
  package private(set) var minor: [Double] = []

  /// Finds the ticks of a scale; each piece has its own, as it has its own context.
  ///
  /// Complexity: O(ticks) for each step that is tried.
  package init(of scale: TimeScale) {
    for piece in scale.pieces where !piece.isFolded {
      addTicks(of: piece, until: piece.places.upperBound, isWhole: scale.pieces.count == 1)
    }
  }

  private mutating func addTicks(of piece: TimeScale.Piece, until limit: Double, isWhole: Bool) {
    guard let index = Self.step(for: piece) else {
      addName(of: piece)
      return
    }
    let step = TickStep.all[index]
    let ticks = step.ticks(in: piece.days)
    guard ticks.count > (isWhole ? 0 : 1) else {
      addName(of: piece)
      return
    }
    add(ticks, step, piece, until: limit)
    let finer = TickStep.all[..<index].last {
      $0.length * piece.pointsPerDay >= Self.leastDistance && Self.isWithin($0, step)
    }
    guard let finer else { return }
    let labelled = Set(ticks)
    minor += finer.ticks(in: piece.days).filter { !labelled.contains($0) }.map(piece.place)
  }

  /// Adds what names a piece as a whole, at its start.
  private mutating func addName(of piece: TimeScale.Piece) {
    let words = TickWords(of: piece.days)
    major.append(
      Major(place: piece.places.lowerBound, label: words.label, context: words.context))
  }

  private mutating func add(
    _ ticks: [Double], _ step: TickStep, _ piece: TimeScale.Piece, until limit: Double
  ) {
    let words = ticks.map { TickWords($0, step: step) }
    let places = ticks.map(piece.place)
    let changes = Self.changes(of: words, at: places, until: limit)
    for index in ticks.indices {
      let end =
        places[index] + Self.gap + TextMeasure.width(of: words[index].label, size: Self.textSize)
      major.append(
        Major(
          place: places[index], label: end <= limit ? words[index].label : "",
          context: changes.contains(index) ? words[index].context : nil))
    }
  }

  /// Returns at which ticks the context stands: where it changes, and at the first if there is room.
  private static func changes(
    of words: [TickWords], at places: [Double], until limit: Double
  ) -> Set<Int> {
    var changes: Set<Int> = []
    var next = limit
    for index in words.indices.reversed() {
      let isChange = index == 0 || words[index].context != words[index - 1].context
      let end = places[index] + gap + TextMeasure.width(of: words[index].context, size: textSize)
      guard isChange, !words[index].context.isEmpty, end <= next else { continue }
      changes.insert(index)
      next = places[index] - gap
    }
    return changes
  }

  // MARK: - Steps

  /// Returns the finest step whose labels fit between its ticks; nothing if none has a tick.
  private static func step(for piece: TimeScale.Piece) -> Int? {
    TickStep.all.firstIndex { step in
      let distance = step.length * piece.pointsPerDay
      // The shortest label is wider than this: what is far too fine is not counted out.
      guard distance >= 18 else { return false }
      return step.ticks(in: piece.days).allSatisfy {
        let label = TickWords($0, step: step).label
        return gap + TextMeasure.width(of: label, size: textSize) + labelMargin <= distance
      }
    }
  }

  /// Returns whether every tick of a step is one of a finer step, too.
  private static func isWithin(_ finer: TickStep, _ coarser: TickStep) -> Bool {
    switch (finer, coarser) {
    case (.weeks, .months), (.weeks, .years): false
    case (.years(let small), .years(let large)): large % small == 0
    default: true
    }
  }
}
