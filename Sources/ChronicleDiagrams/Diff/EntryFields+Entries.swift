// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

extension EntryFields {
  /// Creates what the head of a chronicle says.
  init(headOf chronicle: Chronicle) {
    add("chronicle", chronicle.title)
    add("as-of", chronicle.asOf?.value)
    add(chronicle.details, name: "title")
  }

  /// Creates what the declaration of a kind says.
  init(of kind: KindDeclaration) {
    add("parent", kind.parent.value)
    add(
      "roles",
      kind.roles.map { ($0.required + $0.optional.map { Located("\($0.value)?") }) }
        .map { $0.map(\.value).joined(separator: ", ") })
    add("pairs", kind.pairing?.value.rawValue)
    add("symmetric", kind.isSymmetric.map(String.init))
    add("sign", kind.sign.map { String($0.rawValue) })
    add("exclusive", kind.isExclusive.map(String.init))
    add("score", kind.score.map { String($0) })
    add("code", kind.code)
    add(kind.details, name: "name")
  }

  /// Creates what a source says.
  init(of source: Source) {
    add("title", source.details.name)
    add("author", source.authors)
    switch source.publisher {
    case .actor(let actor): add("publisher", actor.value.text)
    case .name(let name): add("publisher", name)
    case nil: break
    }
    add("published", source.published)
    add("retrieved", source.retrieved)
    add("archive", source.archive)
    add("derived-from", source.derivedFrom)
    add("reliability", source.reliability?.rawValue)
    add("file", source.document?.file.value)
    add("sha256", source.document?.digest?.value)
    add(unnamed(source.details), name: "title")
  }

  /// Creates what a place says.
  init(of place: Place) {
    add("name", place.details.name)
    add("within", place.within?.value.text)
    add(
      "state",
      place.states.map { state in
        state.state.value.text + (state.when.map { " in \($0.text)" } ?? "")
      })
    add("borders", place.borders)
    add("coordinates", place.coordinates.map { "\($0.latitude), \($0.longitude)" })
    add(unnamed(place.details), name: "name")
  }

  /// Creates what a topic says.
  init(of topic: Topic) {
    add(topic.details, name: "name")
  }

  /// Creates what an actor says.
  init(of actor: Actor) {
    add("name", actor.details.name)
    add("kind", actor.kind?.value)
    add("exists", actor.exists)
    add(unnamed(actor.details), name: "name")
  }

  /// Creates what a relation says.
  init(of relation: Relation) {
    self.init(of: relation.happening)
  }

  /// Creates what an event says.
  init(of event: Event) {
    self.init(of: event.happening)
    add("part-of", event.partOf)
    add("begins", event.begins)
    add("changes", event.changes)
    add("ends", event.ends)
  }

  private init(of happening: Happening) {
    add("what", happening.kind.value)
    add("title", happening.details.name)
    add("who", ParticipationText.text(of: happening.who))
    add("when", happening.when)
    add("held-on", happening.heldOn?.value)
    add("before", happening.before)
    add("after", happening.after)
    add("where", happening.places)
    if happening.status != .actual { add("status", happening.status.rawValue) }
    add("about", happening.about)
    add("attitude", happening.attitude?.rawValue)
    add("says", happening.says)
    add(unnamed(happening.details), name: "title")
  }

  /// Returns details without the name, which was told before.
  private func unnamed(_ details: Details) -> Details {
    var details = details
    details.name = nil
    return details
  }
}
