// SPDX-License-Identifier: MIT

/// The form of an item on the axis: a mark or a bar, and what stands at its ends.
struct ItemShape: Hashable {
  /// What stands at an end, and where it ends itself.
  enum Tail: Hashable {
    /// The end is a day that is known.
    case none
    /// The end lies somewhere on a thin line with a cap.
    case whisker(Double)
    /// The end is approximate: the bar fades away.
    case soft(Double)
    /// It goes on: an arrow.
    case arrow(Double)
    /// It is not known: a dotted stub with a question mark.
    case stub(Double)

    /// Where it ends; nothing if there is none.
    var place: Double? {
      switch self {
      case .none: nil
      case .whisker(let place), .soft(let place), .arrow(let place), .stub(let place): place
      }
    }
  }

  /// The sizes, in points.
  enum Size {
    /// The width and height of a mark.
    static let mark = 9.0
    /// What is narrower than this is a mark, not a bar.
    static let leastBar = 7.0
    /// The least width of the bar of a relation.
    static let shortBar = 4.0
    static let arrow = 11.0
    static let stub = 14.0
    /// The room of the question mark at a stub.
    static let question = 7.0
    static let leastSoft = 16.0
  }

  /// Whether it is a mark, not a bar.
  let isMark: Bool
  /// The left and the right end of the bar, or of the mark.
  let core: ClosedRange<Double>
  let start: Tail
  let end: Tail
  /// Whether it began before the axis does, or ends after it.
  let isCut: Bool

  /// The whole width that it takes.
  var whole: ClosedRange<Double> {
    let left = start.place.map { $0 - (isStub(start) ? Size.question : 0) }
    let right = end.place.map { $0 + (isStub(end) ? Size.question : 0) }
    return min(
      left ?? core.lowerBound, core.lowerBound)...max(
        right ?? core.upperBound, core.upperBound)
  }

  private func isStub(_ tail: Tail) -> Bool {
    if case .stub = tail { true } else { false }
  }

  /// Takes the form of an extent on a scale; only an event may be a mark: relations are bars, however
  /// short.
  init(of extent: TimeExtent, on scale: TimeScale, isEvent: Bool) {
    let days = Self.visibleCore(of: extent, in: scale.days)
    let left = scale.place(of: days.lowerBound)
    let right = scale.place(of: days.upperBound)
    // Something on a day is some time in it, not all day long.
    let isOneDay = extent.hasCore && extent.isInstant
    isMark = isEvent && (isOneDay || right - left < Size.leastBar)
    let middle = (left + right) / 2
    let least = isMark ? Size.mark : Size.shortBar
    let isNarrow = isMark || right - left < least
    core = isNarrow ? (middle - least / 2)...(middle + least / 2) : left...right
    let known = extent.hasCore ? left...right : core
    let startsBefore = (extent.first ?? extent.core.lowerBound) < scale.days.lowerBound
    let endsAfter = (extent.last ?? extent.core.upperBound) > scale.days.upperBound
    start = Self.tail(
      extent.start, to: extent.first.map(scale.place), from: known.lowerBound, core.lowerBound,
      isCut: startsBefore, toward: -1)
    end = Self.tail(
      extent.end, to: extent.last.map(scale.place), from: known.upperBound, core.upperBound,
      isCut: endsAfter, toward: 1)
    isCut = startsBefore || endsAfter
  }

  /// Returns the core, or the middle of what can be seen if the core itself lies off the axis.
  private static func visibleCore(
    of extent: TimeExtent, in days: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let core = extent.core
    guard core.upperBound < days.lowerBound || core.lowerBound > days.upperBound else {
      return core
    }
    let seen = ((extent.first ?? core.lowerBound)...(extent.last ?? core.upperBound))
      .clamped(to: days)
    let middle = (seen.lowerBound + seen.upperBound) / 2
    return middle...middle
  }

  /// Returns what stands at an end: -1 is toward the start, 1 toward the end.
  ///
  /// The mark or bar may be wider than what is certain; so where both end is told apart.
  private static func tail(
    _ edge: TimeExtent.Edge, to bound: Double?, from known: Double, _ core: Double, isCut: Bool,
    toward direction: Double
  ) -> Tail {
    switch edge {
    case .unknown: return .stub(core + direction * Size.stub)
    case .open: return .arrow(core + direction * Size.arrow)
    case .known, .approximate:
      if isCut { return .arrow((bound ?? core) + direction * Size.arrow) }
      let uncertain = bound.map { ($0 - known) * direction } ?? 0
      let length = uncertain <= 0 ? 0 : bound.map { ($0 - core) * direction } ?? 0
      if edge == .approximate {
        return .soft(core + direction * max(length, Size.leastSoft))
      }
      return length >= 3 ? bound.map(Tail.whisker) ?? .none : .none
    }
  }
}
