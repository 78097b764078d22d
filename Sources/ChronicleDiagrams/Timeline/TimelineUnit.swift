// SPDX-License-Identifier: MIT

/// An item with its label and, below it, its parts: what is packed into a lane as one.
struct TimelineUnit {
  /// Where a label stands.
  enum Side: Hashable {
    case inside, right, left, below
  }

  /// The sizes, in points.
  enum Size {
    /// The height of a bar with a line in it.
    static let bar = 13.0
    /// The room between a mark or bar and its label.
    static let gap = 4.0
    /// The room around parts in the frame of their whole.
    static let padding = 5.0
  }

  /// The place of the item among the items.
  let item: Int
  /// Whether there is a frame around it and its parts.
  let isFramed: Bool
  let shape: ItemShape
  let label: ItemLabel
  let side: Side
  /// The parts, and how far below the upper edge they begin.
  let parts: [(unit: TimelineUnit, offset: Double)]
  /// From where to where it reaches, with its label and its parts.
  let range: ClosedRange<Double>
  /// Where the left edge of the label lies.
  let labelPlace: Double
  /// The height of the line of the mark or bar, with its label, and with its parts.
  let markHeight: Double
  let ownHeight: Double
  let height: Double

  /// Creates the unit of an item and its parts, whose labels stay within some places.
  init(
    _ item: Int, _ shape: ItemShape, labels: (wrapped: ItemLabel, inline: ItemLabel),
    parts units: [TimelineUnit], isFramed: Bool, within places: ClosedRange<Double>
  ) {
    self.item = item
    self.isFramed = isFramed
    self.shape = shape
    side = Self.side(of: labels, at: shape, within: places)
    let fits = side == .inside && labels.inline.width + 2 * Size.gap <= shape.core.length
    label = fits ? labels.inline : labels.wrapped
    labelPlace = Self.labelPlace(of: label, side, at: shape, within: places)
    markHeight = max(Size.bar, side == .below ? 0 : label.height + (side == .inside ? 2 : 0)) + 2
    ownHeight = markHeight + (side == .below ? label.height : 0)
    let own =
      min(
        labelPlace, shape.whole.lowerBound)...max(labelPlace + label.width, shape.whole.upperBound)
    guard !units.isEmpty else {
      (parts, range, height) = ([], own, ownHeight)
      return
    }
    let packed = LanePacking(units, gap: 8)
    let top = ownHeight + 2
    parts = zip(units, packed.offsets).map { ($0, $1 + top) }
    let left = units.reduce(own.lowerBound) { min($0, $1.range.lowerBound) }
    let right = units.reduce(own.upperBound) { max($0, $1.range.upperBound) }
    let padding = isFramed ? Size.padding : 0
    range = (left - padding)...(right + padding)
    height = top + packed.height + padding
  }

  // MARK: - Places of labels

  /// Returns where a label has room: in the bar, right of it or left of it.
  private static func side(
    of labels: (wrapped: ItemLabel, inline: ItemLabel), at shape: ItemShape,
    within places: ClosedRange<Double>
  ) -> Side {
    let room = shape.core.length - 2 * Size.gap
    if !shape.isMark, labels.inline.width <= room { return .inside }
    let needed = labels.wrapped.width + Size.gap
    if shape.whole.upperBound + needed <= places.upperBound { return .right }
    if shape.whole.lowerBound - needed >= places.lowerBound { return .left }
    if !shape.isMark, labels.wrapped.width <= room { return .inside }
    return .below
  }

  private static func labelPlace(
    of label: ItemLabel, _ side: Side, at shape: ItemShape, within places: ClosedRange<Double>
  ) -> Double {
    switch side {
    case .inside: shape.core.lowerBound + Size.gap
    case .right: shape.whole.upperBound + Size.gap
    case .left: shape.whole.lowerBound - Size.gap - label.width
    case .below:
      max(places.lowerBound, min(shape.core.lowerBound, places.upperBound - label.width))
    }
  }
}
