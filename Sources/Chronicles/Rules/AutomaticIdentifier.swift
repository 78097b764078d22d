// SPDX-License-Identifier: MIT

public import Chronology

/// Makes the ids of events and relations that were written without one.
///
/// An id is made of the kind, the first two participants and the start, joined by dots; parts that
/// are not known are left out. A clash counts up: `.2`, `.3` ... Nothing is derived from titles, so
/// that a better title does not change an id.
public struct AutomaticIdentifier: Sendable {
  private var taken: Set<Identifier>
  private var counts: [String: Int] = [:]

  /// Creates a maker of ids that avoids those already given.
  public init(avoiding taken: Set<Identifier>) {
    self.taken = taken
  }

  /// Returns a new id for a happening.
  public mutating func next(
    kind: String, participants: [Identifier], when: ExtendedDate?
  ) -> Identifier {
    let start = when.flatMap(Self.startPart)
    let parts =
      [Self.kindPart(kind)] + participants.prefix(2).map(\.text) + [start].compactMap(\.self)
    let base = parts.joined(separator: ".")
    var count = counts[base, default: 0] + 1
    var candidate = Identifier(unchecked: count == 1 ? base : "\(base).\(count)")
    while !taken.insert(candidate).inserted {
      count += 1
      candidate = Identifier(unchecked: "\(base).\(count)")
    }
    counts[base] = count
    return candidate
  }

  /// A kind that could not be an id is replaced; it has its own error.
  private static func kindPart(_ kind: String) -> String {
    Identifier(kind)?.text ?? "entry"
  }

  /// Returns the start of a date: digits and hyphens, with masks as `x` and without time of day.
  private static func startPart(_ date: ExtendedDate) -> String? {
    let start = date.text.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
    let day = start.split(separator: "T").first ?? ""
    let kept = day.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): byte
      case UInt8(ascii: "X"): UInt8(ascii: "x")
      default: nil
      }
    }
    return kept.isEmpty ? nil : String(decoding: kept, as: UTF8.self)
  }
}
