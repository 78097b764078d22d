// SPDX-License-Identifier: MIT

/// A part of a chronicle, and what was left out of it.
public struct Excerpt: Hashable, Sendable {
  /// What is left: a chronicle like any other, without a reference to what is not in it.
  public let chronicle: Chronicle
  /// What was left out.
  public let omissions: Omissions
}

/// What an excerpt leaves out of a chronicle, in numbers.
public struct Omissions: Hashable, Sendable {
  /// The claims of sources that were published too late.
  public internal(set) var claims = 0
  /// Relations and events that had not begun.
  public internal(set) var unbegun = 0
  private var entries: [ChronicleEntry.Section: Int] = [:]

  init() {}

  /// The number of entries of a section: of sources those that were published too late, of others
  /// those of which nothing was known.
  public internal(set) subscript(section: ChronicleEntry.Section) -> Int {
    get { entries[section] ?? 0 }
    set { entries[section] = newValue == 0 ? nil : newValue }
  }

  /// Whether nothing was left out.
  public var isEmpty: Bool { claims == 0 && unbegun == 0 && entries.isEmpty }

  /// What was left out, in sentences; none if nothing was.
  public var remarks: [String] {
    [remarkOnSources, remarkOnEntries, remarkOnTime].compactMap(\.self)
  }

  private var remarkOnSources: String? {
    guard self[.source] > 0 else { return nil }
    let claimed = claims > 0 ? " with \(Self.number(claims, "claim"))" : ""
    let verb = self[.source] == 1 && claims == 0 ? "is" : "are"
    return "\(Self.number(self[.source], "source"))\(claimed) \(verb) left out: published later."
  }

  private var remarkOnEntries: String? {
    let sections: [ChronicleEntry.Section] = [.relation, .event, .actor, .place, .topic]
    let counts = sections.filter { self[$0] > 0 }.map { Self.number(self[$0], $0.rawValue) }
    guard let last = counts.last else { return nil }
    let list =
      counts.count > 1 ? counts.dropLast().joined(separator: ", ") + " and " + last : last
    let isOne = counts.count == 1 && last.hasPrefix("1 ")
    return "\(list) \(isOne ? "is" : "are") left out: not known by then."
  }

  private var remarkOnTime: String? {
    guard unbegun > 0 else { return nil }
    let verb = unbegun == 1 ? "is" : "are"
    return "\(Self.number(unbegun, "relation or event", "relations and events")) "
      + "\(verb) left out: not begun by then."
  }

  private static func number(_ count: Int, _ word: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? word : plural ?? word + "s")"
  }
}
