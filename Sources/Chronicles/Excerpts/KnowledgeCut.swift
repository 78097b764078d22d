// SPDX-License-Identifier: MIT

import Chronology

/// Parts a chronicle into what was known by a time, and what was not.
struct KnowledgeCut {
  /// What was known.
  private(set) var excerpt: Excerpt
  private let chronicle: Chronicle
  private let window: Window
  private let late: LateSources
  private var gone: Set<Identifier> = []
  private var omissions = Omissions()

  init(through chronicle: Chronicle, at window: Window) {
    self.chronicle = chronicle
    self.window = window
    late = LateSources(in: chronicle, after: window)
    excerpt = Excerpt(chronicle: chronicle, omissions: omissions)
    omissions[.source] = late.ids.count
    gone = late.ids
    omitUnbegun()
    omitUnknown()
    omitIncomplete()
    omissions.claims = chronicle.claims.count { late.contains($0) }
    var rest = chronicle.without(gone)
    rest.cutHorizon(at: window)
    excerpt = Excerpt(chronicle: rest, omissions: omissions)
  }

  /// The relations and events, each with its entry.
  private var happenings: [(ChronicleEntry.Section, Happening)] {
    chronicle.relations.map { (.relation, $0.happening) }
      + chronicle.events.map { (.event, $0.happening) }
  }

  // MARK: - What goes

  private mutating func omitUnbegun() {
    let times = ChronicleTimes(of: chronicle)
    for (_, happening) in happenings where happening.status == .actual {
      guard times.bounds(of: happening).surelyBegins(atOrAfter: window.end) else { continue }
      gone.insert(happening.id.value)
      omissions.unbegun += 1
    }
  }

  private mutating func omitUnknown() {
    for (section, happening) in happenings where isUnknown(happening.details) {
      omit(happening.id, section)
    }
    let named = KnownNames(in: chronicle, without: gone, late)
    for actor in chronicle.actors where isUnknown(actor.details) && !named.contains(actor.id) {
      omit(actor.id, .actor)
    }
    for place in chronicle.places where isUnknown(place.details) && !named.contains(place.id) {
      omit(place.id, .place)
    }
    for topic in chronicle.topics where isUnknown(topic.details) && !named.contains(topic.id) {
      omit(topic.id, .topic)
    }
  }

  /// Leaves out relations and events that have lost those without whom they would not be such.
  private mutating func omitIncomplete() {
    let sweep = ReferenceSweep(gone: gone)
    for (section, happening) in happenings {
      let kept = sweep.kept(happening.who)
      guard kept.count < happening.who.count, let kind = chronicle.kinds[happening.kind.value],
        !kind.isComplete(with: kept)
      else { continue }
      omit(happening.id, section)
    }
  }

  private mutating func omit(_ id: Reference, _ section: ChronicleEntry.Section) {
    guard gone.insert(id.value).inserted else { return }
    omissions[section] += 1
  }

  /// Returns whether there are claims, and all of them came too late.
  private func isUnknown(_ details: Details) -> Bool {
    !details.claims.isEmpty && details.claims.allSatisfy(late.contains)
  }
}

/// The actors, places and topics that were known because a claim of that time names them.
private struct KnownNames {
  private var ids: Set<Identifier> = []

  init(in chronicle: Chronicle, without gone: Set<Identifier>, _ late: LateSources) {
    for happening in chronicle.relations.lazy.map(\.happening)
    where !gone.contains(happening.id.value) {
      insert(happening, late)
    }
    for happening in chronicle.events.lazy.map(\.happening) where !gone.contains(happening.id.value)
    {
      insert(happening, late)
    }
    for details in chronicle.actors.lazy.map(\.details) { insert(details, late) }
    for details in chronicle.places.lazy.map(\.details) { insert(details, late) }
    for details in chronicle.topics.lazy.map(\.details) { insert(details, late) }
    insert(chronicle.details, late)
  }

  func contains(_ reference: Reference) -> Bool { ids.contains(reference.value) }

  private mutating func insert(_ happening: Happening, _ late: LateSources) {
    let claims = happening.details.claims.filter { !late.contains($0) }
    guard !claims.isEmpty else { return }
    // A claim that has somebody else in it does not speak of those whom the entry names.
    if claims.contains(where: { $0.who.isEmpty }) { insert(happening.who) }
    if claims.contains(where: { $0.places.isEmpty }) { insert(happening.places) }
    insert(happening.about)
    insert(happening.details, late)
  }

  private mutating func insert(_ details: Details, _ late: LateSources) {
    for claim in details.claims where !late.contains(claim) {
      insert(claim.who)
      insert(claim.places + claim.by + claim.via)
    }
  }

  private mutating func insert(_ participants: [Participation]) {
    insert(participants.map(\.actor) + participants.compactMap(\.actingFor))
  }

  private mutating func insert(_ references: [Reference]) {
    ids.formUnion(references.lazy.map(\.value))
  }
}

extension Chronicle {
  /// Ends the knowledge with a window, unless it ends before.
  mutating func cutHorizon(at window: Window) {
    guard let horizon, horizon.end > window.end, let date = try? ExtendedDate(window.text) else {
      return
    }
    asOf = Located(date)
  }
}
