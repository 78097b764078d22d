// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import PropertyGraph

extension ProjectionBuilder {
  /// Adds the claims of all entries, each as a node that is about its entry.
  mutating func addClaims() {
    for source in chronicle.sources { addClaims(source.details, about: source.id) }
    for place in chronicle.places { addClaims(place.details, about: place.id) }
    for topic in chronicle.topics { addClaims(topic.details, about: topic.id) }
    for actor in chronicle.actors { addClaims(actor.details, about: actor.id) }
    for relation in chronicle.relations { addClaims(relation.details, about: relation.id) }
    for event in chronicle.events { addClaims(event.details, about: event.id) }
  }

  private mutating func addClaims(_ details: Details, about entry: Reference) {
    for claim in details.claims {
      let node = addNode(labels: ["Claim"], properties(of: claim))
      link(node, "ABOUT", entry.value)
      link(node, "FROM", claim.source.value)
      for speaker in claim.by { link(node, "BY", speaker.value) }
      for relay in claim.via { link(node, "VIA", relay.value) }
      for participation in claim.who {
        let role = participation.role?.value
        link(node, "WHO", participation.actor.value, properties(of: participation, role: role))
      }
      for place in claim.places { link(node, "WHERE", place.value) }
    }
  }

  private func properties(of claim: Claim) -> PropertyList {
    var properties = PropertyList()
    properties.add("stance", claim.stance.rawValue)
    switch claim.locator {
    case .words(let words): properties.add("at", words)
    case .characters(let range):
      let bounds = [range.value.lowerBound, range.value.upperBound]
      properties.add("at", PropertyValue.list(bounds.map { .integer(Int64($0)) }))
    case nil: break
    }
    properties.add("quote", claim.quote?.value.exact)
    properties.add("quote_prefix", claim.quote?.value.prefix)
    properties.add("quote_suffix", claim.quote?.value.suffix)
    properties.add("credibility", claim.credibility.map { .integer(Int64($0)) })
    properties.add("when", claim.when)
    properties.add("note", claim.note)
    return properties
  }

  /// Adds the derived ties: those of relations, under the type of their kind.
  mutating func add(_ ties: [Tie]) {
    for tie in ties {
      guard case .relation(let relation) = tie.origin else { continue }
      var properties = PropertyList()
      properties.add("relation", relation.text)
      properties.add("kinds", chronicle.kinds.lineage(of: tie.kind.name).map(\.name))
      properties.add("sign", .integer(Int64(tie.sign.rawValue)))
      properties.add("status", tie.status.rawValue)
      properties.add("evidence", tie.evidence.rawValue)
      // The most that any question about time can be answered with.
      let isSure = tie.when != nil && !tie.validity.isDoubtful
      properties.add("certainty", (isSure ? Certainty.definite : .possible).name)
      properties.addTime(tie.when, tie.validity, horizon: horizon)
      link(
        tie.source, tie.kind.relationshipType, tie.target, properties, validity: tie.validity)
    }
  }
}
