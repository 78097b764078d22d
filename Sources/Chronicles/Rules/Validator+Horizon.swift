// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Warns once if something has an open end and nothing says how far the knowledge reaches.
  mutating func checkHorizon() {
    guard chronicle.horizon == nil else { return }
    let open = datedEntries.first { $0.when?.endBoundary == .open }
    guard let open else { return }
    diagnostics.append(
      .warning(
        "'\(open.id.value)' has an open end, but nothing says how far the knowledge reaches",
        at: open.id.range,
        hint: "add as-of: DATE, or the date of publication of a source; until then open is unknown")
    )
  }

  /// The dates that are compared with a window, each with the entry that has it.
  private var datedEntries: [(id: Reference, when: ExtendedDate?)] {
    let states = chronicle.places.flatMap { place in place.states.map { (place.id, $0.when) } }
    let actors = chronicle.actors.map { ($0.id, $0.exists) }
    let happenings = chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)
    return states + actors
      + happenings.flatMap { happening in
        [(happening.id, happening.when)] + happening.who.map { (happening.id, $0.when) }
      }
  }
}
