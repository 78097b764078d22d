// SPDX-License-Identifier: MIT

extension Chronicle {
  /// Returns the chronicle without some entries, and without what refers to them.
  ///
  /// A publisher that is left out stays as a name, so that sources are told apart as before.
  /// Complexity: O(entries and references).
  func without(_ gone: Set<Identifier>) -> Chronicle {
    guard !gone.isEmpty else { return self }
    var chronicle = self
    ReferenceSweep(gone: gone).sweep(&chronicle)
    return chronicle
  }
}

/// Takes entries out of a chronicle, and what refers to them.
struct ReferenceSweep {
  /// The ids of the entries that go.
  let gone: Set<Identifier>

  func sweep(_ chronicle: inout Chronicle) {
    sweepPublishers(of: &chronicle)
    chronicle.sources.removeAll { isGone($0.id) }
    chronicle.places.removeAll { isGone($0.id) }
    chronicle.topics.removeAll { isGone($0.id) }
    chronicle.actors.removeAll { isGone($0.id) }
    chronicle.relations.removeAll { isGone($0.happening.id) }
    chronicle.events.removeAll { isGone($0.happening.id) }
    sweep(&chronicle.details)
    for index in chronicle.sources.indices { sweep(&chronicle.sources[index]) }
    for index in chronicle.places.indices { sweep(&chronicle.places[index]) }
    for index in chronicle.topics.indices { sweep(&chronicle.topics[index].details) }
    for index in chronicle.actors.indices { sweep(&chronicle.actors[index].details) }
    for index in chronicle.relations.indices { sweep(&chronicle.relations[index].happening) }
    for index in chronicle.events.indices { sweep(&chronicle.events[index]) }
  }

  /// Returns the participations without those of actors that go.
  func kept(_ participants: [Participation]) -> [Participation] {
    participants.filter { !isGone($0.actor) }
  }

  // MARK: - Entries

  private func sweepPublishers(of chronicle: inout Chronicle) {
    let publishers = chronicle.sources.indices.compactMap { index -> (Int, Identifier)? in
      guard case .actor(let actor) = chronicle.sources[index].publisher, isGone(actor) else {
        return nil
      }
      return (index, actor.value)
    }
    guard !publishers.isEmpty else { return }
    let names = Dictionary(
      chronicle.actors.map { ($0.id.value, $0.displayName) },
      uniquingKeysWith: { first, _ in first })
    for (index, id) in publishers {
      chronicle.sources[index].publisher = .name(names[id] ?? id.text)
    }
  }

  private func sweep(_ source: inout Source) {
    sweep(\.derivedFrom, of: &source)
    sweep(&source.details)
  }

  private func sweep(_ place: inout Place) {
    if let around = place.within, isGone(around) { place.within = nil }
    place.states.removeAll { isGone($0.state) }
    sweep(\.borders, of: &place)
    sweep(&place.details)
  }

  private func sweep(_ event: inout Event) {
    sweep(&event.happening)
    for path in [\Event.begins, \.changes, \.ends, \.partOf] { sweep(path, of: &event) }
  }

  private func sweep(_ happening: inout Happening) {
    sweep(\.who, of: &happening)
    for path in [\Happening.places, \.about, \.before, \.after] { sweep(path, of: &happening) }
    sweep(&happening.details)
  }

  private func sweep(_ details: inout Details) {
    details.claims.removeAll { isGone($0.source) }
    for index in details.claims.indices {
      sweep(\.who, of: &details.claims[index])
      for path in [\Claim.by, \.via, \.places] { sweep(path, of: &details.claims[index]) }
    }
  }

  // MARK: - References

  private func isGone(_ reference: Reference) -> Bool { gone.contains(reference.value) }

  /// What goes is looked for first: what is stored anew is copied with all that it lies in.
  private func sweep<Root>(_ path: WritableKeyPath<Root, [Reference]>, of value: inout Root) {
    guard value[keyPath: path].contains(where: isGone) else { return }
    value[keyPath: path].removeAll(where: isGone)
  }

  private func sweep<Root>(_ path: WritableKeyPath<Root, [Participation]>, of value: inout Root) {
    let isTouched = value[keyPath: path].contains { part in
      isGone(part.actor) || part.actingFor.map(isGone) ?? false
    }
    guard isTouched else { return }
    var parts = kept(value[keyPath: path])
    for index in parts.indices {
      if let principal = parts[index].actingFor, isGone(principal) { parts[index].actingFor = nil }
    }
    value[keyPath: path] = parts
  }
}
