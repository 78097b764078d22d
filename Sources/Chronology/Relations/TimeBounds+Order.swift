// SPDX-License-Identifier: MIT

/// The questions that need no table: each is the answer for several of Allen's relations.
extension TimeBounds {
  /// Returns whether a thing is over when another begins, at that moment or earlier.
  ///
  /// These are Allen's *before* and *meets*. With days: the last day of the first comes before the
  /// first day of the second.
  public func isBefore(_ other: TimeBounds) -> Certainty {
    relation(in: [.before, .meets], to: other)
  }

  /// Returns whether a thing begins when another is over, at that moment or later.
  ///
  /// These are Allen's *after* and *metBy*: the other ``isBefore(_:)`` this.
  public func isAfter(_ other: TimeBounds) -> Certainty {
    relation(in: [.after, .metBy], to: other)
  }

  /// Returns whether a thing lasts only while another does.
  ///
  /// These are Allen's *starts*, *during*, *finishes* and *equals*: it begins no earlier than the
  /// other and is over no later.
  public func isDuring(_ other: TimeBounds) -> Certainty {
    relation(in: [.starts, .during, .finishes, .equals], to: other)
  }

  /// Returns whether two things have a moment in common: whether they are simultaneous.
  ///
  /// These are all of Allen's relations but *before*, *meets*, *metBy* and *after*. That two things
  /// may both hold in 1904 does not say that they ever held at the same time; this does.
  public func overlaps(_ other: TimeBounds) -> Certainty {
    relation(in: AllenRelationSet.all.subtracting([.before, .meets, .metBy, .after]), to: other)
  }
}
