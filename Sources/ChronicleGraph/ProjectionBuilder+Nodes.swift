// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import PropertyGraph

extension ProjectionBuilder {
  /// Adds the nodes of all entries.
  mutating func addNodes() {
    for source in chronicle.sources { addNode(of: source) }
    for place in chronicle.places { addNode(of: place) }
    for topic in chronicle.topics {
      addNode(topic.id.value, labels: ["Topic"], Self.properties(of: topic.id, topic.details))
    }
    for actor in chronicle.actors { addNode(of: actor) }
    for relation in chronicle.relations { addNode(of: relation.happening, as: "Relation") }
    for event in chronicle.events { addNode(of: event.happening, as: "Event") }
  }

  private static func properties(
    of id: Reference, _ details: Details, name key: String = "name"
  ) -> PropertyList {
    var properties = PropertyList()
    properties.add("id", id.value.text)
    properties.add(details, name: key)
    return properties
  }

  private mutating func addNode(of source: Source) {
    var properties = Self.properties(of: source.id, source.details, name: "title")
    properties.add("author", source.authors)
    if case .name(let publisher) = source.publisher { properties.add("publisher", publisher) }
    properties.add("published", source.published)
    properties.add("retrieved", source.retrieved)
    properties.add("archive", source.archive)
    properties.add("reliability", source.reliability?.rawValue)
    properties.add("file", source.document?.file.value)
    properties.add("sha256", source.document?.digest?.value)
    addNode(source.id.value, labels: ["Source"], properties)
  }

  private mutating func addNode(of place: Place) {
    var properties = Self.properties(of: place.id, place.details)
    properties.add("latitude", place.coordinates.map { .float($0.latitude) })
    properties.add("longitude", place.coordinates.map { .float($0.longitude) })
    addNode(place.id.value, labels: ["Place"], properties)
  }

  private mutating func addNode(of actor: Actor) {
    var properties = Self.properties(of: actor.id, actor.details)
    properties.add("exists", actor.exists)
    let validity = actor.exists.map { TimeBounds($0, horizon: horizon) } ?? .always
    addNode(
      actor.id.value, labels: labels("Actor", actor.kind?.value), properties, validity: validity)
  }

  private mutating func addNode(of happening: Happening, as label: String) {
    var properties = Self.properties(of: happening.id, happening.details, name: "title")
    properties.addTime(happening.when, times.bounds(of: happening), horizon: horizon)
    properties.add("held_on", happening.heldOn?.value)
    properties.add("status", happening.status.rawValue)
    properties.add("attitude", happening.attitude?.rawValue)
    properties.add("says", happening.says)
    if let kind = chronicle.kinds[happening.kind.value] {
      properties.add("sign", .integer(Int64(sign(of: happening, kind).rawValue)))
      properties.add("score", kind.score.map { .float($0) })
      properties.add("code", kind.code)
    }
    addNode(
      happening.id.value, labels: labels(label, happening.kind.value), properties,
      validity: times.bounds(of: happening))
  }

  private func sign(of happening: Happening, _ kind: Kind) -> Sign {
    happening.attitude?.sign ?? kind.sign
  }

  /// Returns the label of a family and those of a kind and the kinds above it, widest first.
  private func labels(_ family: String, _ kind: String?) -> [String] {
    guard let kind else { return [family] }
    return [family] + chronicle.kinds.lineage(of: kind).reversed().map(\.label)
  }
}
