// SPDX-License-Identifier: MIT

import Diagnostics

extension [Reference] {
  mutating func mark(_ range: SourceRange) {
    for index in indices { self[index].range = range }
  }
}

extension [Participation] {
  mutating func mark(_ range: SourceRange) {
    for index in indices {
      self[index].actor.range = range
      self[index].role?.range = range
      if self[index].actingFor != nil { self[index].actingFor?.range = range }
      if self[index].date != nil { self[index].date?.range = range }
    }
  }
}

extension Details {
  /// Puts a mark on what the claims refer to.
  mutating func mark(_ range: SourceRange) {
    for index in claims.indices {
      claims[index].source.range = range
      if !claims[index].by.isEmpty { claims[index].by.mark(range) }
      if !claims[index].via.isEmpty { claims[index].via.mark(range) }
      if !claims[index].who.isEmpty { claims[index].who.mark(range) }
      if !claims[index].places.isEmpty { claims[index].places.mark(range) }
    }
  }
}

extension Source {
  /// Puts a mark on the id and on what it refers to.
  mutating func mark(_ range: SourceRange) {
    id.range = range
    if case .actor(let actor) = publisher {
      publisher = .actor(Reference(actor.value, at: range))
    }
    publication?.range = range
    derivedFrom.mark(range)
    details.mark(range)
  }
}

extension Place {
  /// Puts a mark on the id and on what it refers to.
  mutating func mark(_ range: SourceRange) {
    id.range = range
    within?.range = range
    for index in states.indices { states[index].state.range = range }
    borders.mark(range)
    details.mark(range)
  }
}

extension Topic {
  /// Puts a mark on the id and on what it refers to.
  mutating func mark(_ range: SourceRange) {
    id.range = range
    details.mark(range)
  }
}

extension Actor {
  /// Puts a mark on the id, the kind and what it refers to.
  mutating func mark(_ range: SourceRange) {
    id.range = range
    kind?.range = range
    life?.range = range
    details.mark(range)
  }
}

extension Happening {
  /// Puts a mark on the id, the kind and what it refers to.
  mutating func mark(_ range: SourceRange) {
    id.range = range
    kind.range = range
    date?.range = range
    who.mark(range)
    places.mark(range)
    if heldOn != nil { heldOn?.range = range }
    if !about.isEmpty { about.mark(range) }
    if !before.isEmpty { before.mark(range) }
    if !after.isEmpty { after.mark(range) }
    details.mark(range)
  }
}

extension Event {
  /// Puts a mark on the id, the kind and what it refers to.
  mutating func mark(_ range: SourceRange) {
    happening.mark(range)
    if !begins.isEmpty { begins.mark(range) }
    if !changes.isEmpty { changes.mark(range) }
    if !ends.isEmpty { ends.mark(range) }
    if !partOf.isEmpty { partOf.mark(range) }
  }
}

extension KindDeclaration {
  /// Returns the declaration with a mark on all its words.
  func marked(_ range: SourceRange) -> KindDeclaration {
    var marked = self
    marked.name.range = range
    marked.parent.range = range
    marked.pairing?.range = range
    guard let roles else { return marked }
    marked.roles = Roles(
      required: roles.required.map { Located($0.value, at: range) },
      optional: roles.optional.map { Located($0.value, at: range) })
    return marked
  }
}
