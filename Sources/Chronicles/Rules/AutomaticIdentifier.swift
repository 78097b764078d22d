// SPDX-License-Identifier: MIT

public import Chronology

/// Makes the ids of events and relations that were written without one.
///
/// An id is made of the kind, the first two participants and the start, joined by dots; parts that
/// are not known are left out. A clash counts up: `.2`, `.3` ... Nothing is derived from titles, so
/// that a better title does not change an id.
public struct AutomaticIdentifier: Sendable {
  /// How far the ids of one beginning have been counted, where there is more than one.
  private var counts: [String: Int] = [:]

  /// Creates a maker of ids that has made none.
  public init() {}

  /// Returns a new id for a happening.
  ///
  /// - Parameters:
  ///   - kind: The kind of the happening.
  ///   - participants: The participants, in the order written.
  ///   - when: When it was.
  ///   - isTaken: Whether an id is in use; one that was returned before has to be.
  /// - Returns: An id that is not in use.
  public mutating func next(
    kind: String, participants: some Sequence<Identifier>, when: ExtendedDate?,
    unless isTaken: (Identifier) -> Bool
  ) -> Identifier {
    let base = Self.base(kind: kind, participants: participants, when: when)
    let first = Identifier(unchecked: base)
    guard isTaken(first) else { return first }
    var count = counts[base, default: 1]
    while true {
      count += 1
      let candidate = Identifier(unchecked: "\(base).\(count)")
      guard isTaken(candidate) else {
        counts[base] = count
        return candidate
      }
    }
  }

  private static func base(
    kind: String, participants: some Sequence<Identifier>, when: ExtendedDate?
  ) -> String {
    // A text that is put together from bytes takes no more room than it needs.
    var base = Array(kindPart(kind).utf8)
    for participant in participants.prefix(2) {
      base.append(UInt8(ascii: "."))
      base += participant.text.utf8
    }
    if let start = when.flatMap(startPart) {
      base.append(UInt8(ascii: "."))
      base += start.utf8
    }
    return String(decoding: base, as: UTF8.self)
  }

  /// A kind that could not be an id is replaced; it has its own error.
  private static func kindPart(_ kind: String) -> String {
    Identifier(kind)?.text ?? "entry"
  }

  /// Returns the start of a date: digits and hyphens, with masks as `x` and without time of day.
  private static func startPart(_ date: ExtendedDate) -> String? {
    var bytes = date.text.utf8[...]
    if let open = bytes.first, open == UInt8(ascii: "[") || open == UInt8(ascii: "{") {
      bytes.removeFirst()
    }
    // A year with an exponent is written out: its digits alone would be another year.
    let start = bytes.prefix { !ends.contains($0) }
    guard !start.contains(UInt8(ascii: "E")) else { return date.firstDay.map { "\($0.year)" } }
    let kept = start.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): byte
      case UInt8(ascii: "X"): UInt8(ascii: "x")
      default: nil
      }
    }
    return kept.isEmpty ? nil : String(decoding: kept, as: UTF8.self)
  }

  /// What ends the start of a date: an end of an interval or set, a time, significant digits.
  private static let ends = Set("/T,.]}S".utf8)
}
