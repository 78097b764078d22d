// SPDX-License-Identifier: MIT

/// The four ends of two things in the order that a relation wants.
///
/// Each end is put at the first moment that it can have after those before it; if there is none,
/// no other choice would have left one, and the order is impossible.
struct EndpointChain: Sendable {
  private let first: TimeBounds
  private let firstAtom: TimeSpan.Atom
  private let second: TimeBounds
  private let secondAtom: TimeSpan.Atom
  private let order: AllenRelation.EndpointOrder

  init(
    _ first: TimeBounds, _ firstAtom: TimeSpan.Atom, _ second: TimeBounds,
    _ secondAtom: TimeSpan.Atom, _ order: AllenRelation.EndpointOrder
  ) {
    self.first = first
    self.firstAtom = firstAtom
    self.second = second
    self.secondAtom = secondAtom
    self.order = order
  }

  /// Whether the ends can have the order.
  var isPossible: Bool {
    var moment: TimePoint?
    for place in 0...max(order.end, order.otherEnd) {
      guard let next = firstMoment(at: place, after: moment) else { return false }
      moment = next
    }
    return true
  }

  /// Returns the first moment that all ends of a place can share.
  private func firstMoment(at place: Int, after previous: TimePoint?) -> TimePoint? {
    guard previous != .distantFuture else { return nil }
    var slot = Slot()
    if order.start == place { slot.add(first.startFloor, first.startCeiling, firstAtom) }
    if order.end == place { slot.add(first.endFloor, first.endCeiling, firstAtom) }
    if order.otherStart == place { slot.add(second.startFloor, second.startCeiling, secondAtom) }
    if order.otherEnd == place { slot.add(second.endFloor, second.endCeiling, secondAtom) }
    let earliest = previous.map { max(slot.floor, $0.next(slot.atom)) } ?? slot.floor
    let moment = earliest.aligned(to: slot.atom)
    return moment <= slot.ceiling ? moment : nil
  }

  /// The moments that several ends can share.
  private struct Slot {
    var floor = TimePoint.distantPast
    var ceiling = TimePoint.distantFuture
    var atom = TimeSpan.Atom.second

    mutating func add(_ floor: TimePoint, _ ceiling: TimePoint, _ atom: TimeSpan.Atom) {
      self.floor = max(self.floor, floor)
      self.ceiling = min(self.ceiling, ceiling)
      if atom == .day { self.atom = .day }
    }
  }
}

extension TimePoint {
  /// Returns the first point of a grain after this one.
  func next(_ atom: TimeSpan.Atom) -> TimePoint {
    atom == .day ? TimePoint(day: day + 1) : later(.second)
  }

  /// Returns this point or the next midnight, if it must be one.
  func aligned(to atom: TimeSpan.Atom) -> TimePoint {
    atom == .day && nanosecond > 0 ? TimePoint(day: day + 1) : self
  }
}
