// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

extension ProjectionBuilder {
  /// Adds a relationship for every reference between entries.
  mutating func addReferences() {
    for source in chronicle.sources { addReferences(of: source) }
    for place in chronicle.places { addReferences(of: place) }
    for relation in chronicle.relations { addReferences(of: relation.happening, "PARTY") }
    for event in chronicle.events {
      addReferences(of: event.happening, "TOOK_PART")
      let id = event.id.value
      for whole in event.partOf { link(id, "PART_OF", whole.value) }
      for relation in event.begins { link(id, "BEGINS", relation.value) }
      for relation in event.changes { link(id, "CHANGES", relation.value) }
      for relation in event.ends { link(id, "ENDS", relation.value) }
    }
  }

  private mutating func addReferences(of source: Source) {
    if case .actor(let actor) = source.publisher {
      link(source.id.value, "PUBLISHED_BY", actor.value)
    }
    for origin in source.derivedFrom { link(source.id.value, "DERIVED_FROM", origin.value) }
  }

  private mutating func addReferences(of place: Place) {
    let id = place.id.value
    if let around = place.within { link(id, "WITHIN", around.value) }
    for sovereignty in place.states {
      var properties = PropertyList()
      properties.add("when", sovereignty.when)
      let validity = sovereignty.when.map { TimeBounds($0, horizon: horizon) } ?? .always
      link(id, "IN_STATE", sovereignty.state.value, properties, validity: validity)
    }
    for neighbour in place.borders { link(id, "BORDERS", neighbour.value) }
  }

  private mutating func addReferences(of happening: Happening, _ type: String) {
    let id = happening.id.value
    for participation in happening.who { add(participation, of: happening, type) }
    for place in happening.places { link(id, "AT", place.value) }
    addOrder(of: happening)
    for subject in happening.about {
      var properties = PropertyList()
      properties.add("attitude", happening.attitude?.rawValue)
      link(id, "ABOUT", subject.value, properties)
    }
  }

  /// Adds what comes before what: both keys are one type, from the earlier to the later.
  private mutating func addOrder(of happening: Happening) {
    let id = happening.id.value
    for later in happening.before { link(id, "BEFORE", later.value) }
    for earlier in happening.after { link(earlier.value, "BEFORE", id) }
  }

  private mutating func add(
    _ participation: Participation, of happening: Happening, _ type: String
  ) {
    let id = happening.id.value
    let role = chronicle.kinds[happening.kind.value]?.role(of: participation)
    let when = times.bounds(of: participation, in: happening)
    link(
      participation.actor.value, type, id, properties(of: participation, role: role),
      validity: when)
    guard let principal = participation.actingFor else { return }
    var properties = PropertyList()
    properties.add("event", id.text)
    link(participation.actor.value, "ACTS_FOR", principal.value, properties, validity: when)
  }

  /// Returns the properties of a participation; the side is that of a role such as `side-a`.
  func properties(of participation: Participation, role: String?) -> PropertyList {
    var properties = PropertyList()
    properties.add("role", role)
    if let role, role.hasPrefix("side-") { properties.add("side", String(role.dropFirst(5))) }
    if participation.isExpected { properties.add("status", "expected") }
    properties.add("as", participation.capacity)
    properties.add("when", participation.when)
    return properties
  }
}
