// SPDX-License-Identifier: MIT

/// An item with its label and, below it, its parts: what is packed into a lane as one.
struct TimelineUnit {
  /// Where a label stands.
  enum Side: Hashable {
    case inside, right, left
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
  let shape: ItemShape
  let label: ItemLabel
  let side: Side
  /// The parts, and how far below the upper edge they begin.
  let parts: [(unit: TimelineUnit, offset: Double)]
  /// From where to where it reaches, with its label and its parts.
  let range: ClosedRange<Double>
  /// The height of the item and its label, and with its parts.
  let ownHeight: Double
  let height: Double

  /// Creates the unit of an item and its parts.
  ///
  /// - Parameter places: Where the axis and the room beside it lie: labels stay within.
  init(
    _ item: Int, _ shape: ItemShape, labels: (wrapped: ItemLabel, inline: ItemLabel),
    parts units: [TimelineUnit], within places: ClosedRange<Double>
  ) {
    self.item = item
    self.shape = shape
    side = Self.side(of: labels, at: shape, within: places)
    let fits = side == .inside && labels.inline.width + 2 * Size.gap <= shape.core.length
    label = fits ? labels.inline : labels.wrapped
    ownHeight = max(Size.bar, label.height + (side == .inside ? 2 : 0)) + 2
    let own = Self.range(of: shape, label, side)
    guard !units.isEmpty else {
      (parts, range, height) = ([], own, ownHeight)
      return
    }
    let packed = LanePacking(units, gap: 8)
    let top = ownHeight + 2
    parts = zip(units, packed.offsets).map { ($0, $1 + top) }
    let left = units.reduce(own.lowerBound) { min($0, $1.range.lowerBound) }
    let right = units.reduce(own.upperBound) { max($0, $1.range.upperBound) }
    range = (left - Size.padding)...(right + Size.padding)
    height = top + packed.height + Size.padding
  }

  /// Returns where the left edge of the label lies.
  var labelPlace: Double {
    switch side {
    case .inside: shape.core.lowerBound + Size.gap
    case .right: shape.whole.upperBound + Size.gap
    case .left: shape.whole.lowerBound - Size.gap - label.width
    }
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
    let left = shape.whole.lowerBound - places.lowerBound
    return left > places.upperBound - shape.whole.upperBound ? .left : .right
  }

  private static func range(
    of shape: ItemShape, _ label: ItemLabel, _ side: Side
  ) -> ClosedRange<Double> {
    let whole = shape.whole
    let needed = label.width + Size.gap
    switch side {
    case .inside: return whole
    case .right: return whole.lowerBound...(whole.upperBound + needed)
    case .left: return (whole.lowerBound - needed)...whole.upperBound
    }
  }
}
