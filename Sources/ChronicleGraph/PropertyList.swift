// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import PropertyGraph

/// The properties of a node or a relationship, in order; values that are not there are left out.
struct PropertyList {
  private(set) var items: [(String, PropertyValue)] = []

  mutating func add(_ key: String, _ value: PropertyValue?) {
    if let value { items.append((key, value)) }
  }

  mutating func add(_ key: String, _ text: String?) {
    add(key, text.map { PropertyValue.string($0) })
  }

  mutating func add(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    add(key, PropertyValue.list(texts.map { .string($0) }))
  }

  mutating func add(_ key: String, _ date: ExtendedDate?) {
    add(key, date.map { PropertyValue.extendedDate($0) })
  }

  /// Adds the first version of a text under a key, and each with a language under `key_language`.
  mutating func add(_ key: String, _ text: LocalizedText?) {
    guard let text else { return }
    add(key, text.text)
    for version in text.versions {
      if let language = version.language { add("\(key)_\(language)", version.text) }
    }
  }

  /// Adds what may be said of any entry; `key` is what its name is called.
  mutating func add(_ details: Details, name key: String) {
    add(key, details.name)
    add("aliases", details.aliases)
    add("description", details.description)
    add("url", details.url)
    add("tags", details.tags)
    for datum in details.data { add("data_\(datum.key)", datum.value) }
    add("evidence", details.evidence.rawValue)
  }

  /// Adds when something holds: the expression, its four bounds as days, and what its end is.
  ///
  /// The outer bounds are those that the expression can mean, as long as nothing else that is said
  /// of the time narrows them.
  mutating func addTime(_ when: ExtendedDate?, _ bounds: TimeBounds, horizon: Horizon?) {
    guard when != nil || bounds != .unknown else { return }
    let own = when.map { TimeBounds($0, horizon: horizon) } ?? .unknown
    let isStartOwn = bounds.earliestStart == own.earliestStart
    let isEndOwn = bounds.latestEnd == own.latestEnd
    add("when", when)
    add("start", isStartOwn ? when?.firstDay.map { .date($0) } : Self.start(bounds.earliestStart))
    add("start_latest", Self.start(bounds.latestStart))
    add("end_earliest", Self.end(bounds.earliestEnd))
    add("end", isEndOwn ? when?.lastDay.map { .date($0) } : Self.end(bounds.latestEnd))
    add("end_kind", when?.endBoundary.rawValue ?? Boundary.unknown.rawValue)
  }

  private static func start(_ point: TimePoint?) -> PropertyValue? {
    guard let point, point != .distantPast, point != .distantFuture else { return nil }
    return .date(dayNumber: point.day)
  }

  /// An end is the moment after the last one, so that midnight belongs to the day before.
  private static func end(_ point: TimePoint?) -> PropertyValue? {
    guard let point, point != .distantPast, point != .distantFuture else { return nil }
    return .date(dayNumber: point.nanosecond == 0 ? point.day - 1 : point.day)
  }
}
