// SPDX-License-Identifier: MIT

/// The offsets of a zone along the line of time, found by binary search.
///
/// Yearly rules are written out for 400 years, after which the Gregorian calendar repeats itself to
/// the weekday: later moments are moved back into them, so that every moment is looked up alike.
struct OffsetTimeline: Sendable {
  /// The stretch of 400 years that stands for all behind it.
  struct Cycle: Hashable, Sendable {
    /// The seconds of 400 years.
    static let length: Int64 = 146_097 * 86_400

    /// The second with which it begins.
    let start: Int64
    /// Whether it stands for all that comes before it, too.
    let reachesBack: Bool

    /// Returns the second of the stretch that a second is like.
    func folding(_ second: Int64) -> Int64 {
      guard second >= start + Self.length || (reachesBack && second < start) else {
        return second
      }
      // Both are reduced first: their difference might overflow.
      let distance =
        second.flooredDivision(by: Self.length).remainder
        - start.flooredDivision(by: Self.length).remainder
      return start + distance.flooredDivision(by: Self.length).remainder
    }
  }

  /// The moments of the changes, in order.
  private var times: [Int64] = []

  /// For each change the first second of local time that there is twice or not at all.
  private var localTimes: [Int64] = []

  /// The offset before the first change, and behind each.
  private var offsets: [UTCOffset]

  private let cycle: Cycle?

  init(first: UTCOffset, changes: [TimeZoneFile.Change] = [], cycle: Cycle? = nil) {
    offsets = [first]
    self.cycle = cycle
    for change in changes { append(change) }
  }

  /// Adds a change, unless it changes nothing; of several at one moment the last counts.
  private mutating func append(_ change: TimeZoneFile.Change) {
    if times.last == change.time {
      times.removeLast()
      localTimes.removeLast()
      offsets.removeLast()
    }
    let before = offsets[offsets.count - 1]
    guard change.offset != before else { return }
    times.append(change.time)
    localTimes.append(change.time + Int64(min(before, change.offset).seconds))
    offsets.append(change.offset)
  }

  /// Returns the offset at a second of UTC.
  func offset(atUTC second: Int64) -> UTCOffset {
    offsets[times.countNotAbove(cycle?.folding(second) ?? second)]
  }

  /// What clocks do at a second of local time.
  enum LocalSecond {
    /// They show it once.
    case once(UTCOffset)
    /// They show it twice: first at one offset, then at another.
    case twice(UTCOffset, UTCOffset)
    /// They never show it, but go from one offset to another.
    case never(UTCOffset, UTCOffset)
  }

  /// Returns what clocks do at a second of local time.
  func status(ofLocal second: Int64) -> LocalSecond {
    let second = cycle?.folding(second) ?? second
    let count = localTimes.countNotAbove(second)
    guard count > 0 else { return .once(offsets[0]) }
    let before = offsets[count - 1]
    let after = offsets[count]
    guard second < times[count - 1] + Int64(max(before, after).seconds) else { return .once(after) }
    return before < after ? .never(before, after) : .twice(before, after)
  }
}

extension [Int64] {
  /// Returns how many elements of a sorted array are not above a number.
  func countNotAbove(_ number: Int64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
