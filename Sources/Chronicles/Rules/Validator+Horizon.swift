// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Warns once if something has an open end and nothing says how far the knowledge reaches.
  mutating func checkHorizon() {
    guard chronicle.horizon == nil else { return }
    guard let open = openEntry else { return }
    diagnostics.append(
      .warning(
        "'\(open.value)' has an open end, but nothing says how far the knowledge reaches",
        at: open.range,
        hint: "add as-of: DATE, or the date of publication of a source; until then open is unknown")
    )
  }

  /// The first entry with an open end among the dates that are compared with a window.
  private var openEntry: Reference? {
    let place = chronicle.places.first { $0.states.contains { Self.isOpen($0.when) } }
    if let place { return place.id }
    if let actor = chronicle.actors.first(where: { Self.isOpen($0.exists) }) { return actor.id }
    if let relation = chronicle.relations.first(where: { Self.isOpen($0.happening) }) {
      return relation.id
    }
    return chronicle.events.first { Self.isOpen($0.happening) }?.id
  }

  private static func isOpen(_ happening: Happening) -> Bool {
    isOpen(happening.when) || happening.who.contains { isOpen($0.when) }
  }

  private static func isOpen(_ when: ExtendedDate?) -> Bool { when?.endBoundary == .open }
}
