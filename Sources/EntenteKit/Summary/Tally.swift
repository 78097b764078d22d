// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

extension ChronicleSummary {
  /// Counts entries by kind, source and evidence in one pass over each section.
  struct Tally {
    private let chronicle: Chronicle
    private var kinds: [Kind.Family: [String: Int]] = [:]
    private var claims: [Identifier: Int] = [:]
    private(set) var relationEvidence: [Evidence: Int] = [:]
    private(set) var eventEvidence: [Evidence: Int] = [:]
    private(set) var firstDay: CalendarDate?
    private(set) var lastDay: CalendarDate?

    init(_ chronicle: Chronicle) {
      self.chronicle = chronicle
    }

    mutating func count() {
      count(chronicle.details.claims)
      for source in chronicle.sources { count(source.details.claims) }
      for place in chronicle.places { count(place.details.claims) }
      for topic in chronicle.topics { count(topic.details.claims) }
      for actor in chronicle.actors {
        kinds[.actor, default: [:]][actor.kind?.value ?? "", default: 0] += 1
        count(actor.details.claims)
      }
      for relation in chronicle.relations {
        count(relation.happening, .relation)
        relationEvidence[relation.details.evidence, default: 0] += 1
      }
      for event in chronicle.events {
        count(event.happening, .event)
        eventEvidence[event.details.evidence, default: 0] += 1
      }
    }

    private mutating func count(_ happening: Happening, _ family: Kind.Family) {
      kinds[family, default: [:]][happening.kind.value, default: 0] += 1
      count(happening.details.claims)
      guard let when = happening.when ?? happening.heldOn?.value else { return }
      if let first = when.firstDay { firstDay = min(firstDay ?? first, first) }
      if let last = when.lastDay { lastDay = max(lastDay ?? last, last) }
    }

    private mutating func count(_ more: [Claim]) {
      for claim in more { claims[claim.source.value, default: 0] += 1 }
    }

    // MARK: - Results

    /// Relations, events and actors, each from the most frequent kind to the rarest.
    var kindCounts: [KindCount] {
      [.relation, .event, .actor].flatMap { family in
        (kinds[family] ?? [:])
          .map { KindCount(kind: $0.key, family: family, count: $0.value) }
          .sorted { ($1.count, $0.kind) < ($0.count, $1.kind) }
      }
    }

    var sourceCounts: [SourceCount] {
      let counts = chronicle.sources.map { source in
        SourceCount(
          id: source.id.value.text, title: source.details.name?.text ?? source.id.value.text,
          published: source.published?.text, reliability: source.reliability?.rawValue,
          claims: claims[source.id.value] ?? 0)
      }
      return counts.sorted { ($1.claims, $0.id) < ($0.claims, $1.id) }
    }
  }
}
