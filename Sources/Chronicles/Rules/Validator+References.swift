// SPDX-License-Identifier: MIT

extension Validator {
  /// Checks every reference of the chronicle.
  mutating func checkReferences() {
    for source in chronicle.sources { checkReferences(of: source) }
    for place in chronicle.places { checkReferences(of: place) }
    for topic in chronicle.topics { check(topic.details) }
    for actor in chronicle.actors { check(actor.details) }
    for relation in chronicle.relations { checkReferences(of: relation.happening) }
    for event in chronicle.events {
      checkReferences(of: event.happening)
      check(event.begins + event.changes + event.ends, in: [.relation])
      check(event.partOf, in: [.event])
    }
    check(chronicle.details)
  }

  private mutating func check(
    _ references: [Reference], in sections: SectionSet
  ) {
    for reference in references { check(reference, in: sections) }
  }

  private mutating func checkReferences(of source: Source) {
    if case .actor(let actor) = source.publisher { check(actor, in: [.actor]) }
    check(source.derivedFrom, in: [.source])
    check(source.details)
  }

  private mutating func checkReferences(of place: Place) {
    if let around = place.within { check(around, in: [.place]) }
    check(place.states.map(\.state), in: [.actor])
    check(place.borders, in: [.place])
    check(place.details)
  }

  private mutating func checkReferences(of happening: Happening) {
    check(happening.who)
    check(happening.places, in: [.place])
    check(happening.about, in: .all)
    check(happening.before + happening.after, in: [.relation, .event])
    check(happening.details)
  }

  private mutating func check(_ participants: [Participation]) {
    for participation in participants {
      check(participation.actor, in: [.actor])
      if let principal = participation.actingFor { check(principal, in: [.actor]) }
    }
  }

  private mutating func check(_ details: Details) {
    for claim in details.claims {
      check(claim.source, in: [.source])
      check(claim.by + claim.via, in: [.actor, .source])
      check(claim.who)
      check(claim.places, in: [.place])
    }
  }
}
