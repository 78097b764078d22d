// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// Who was allied with an actor on a day, and how sure that is.
struct Allies {
  /// An ally, and the surest answer that any of the alliances gives.
  struct Answer {
    let name: String
    let certainty: Certainty
  }

  private let projection: GraphProjection
  private let index: ChronicleIndex

  init(in projection: GraphProjection) {
    self.projection = projection
    index = ChronicleIndex(of: projection.chronicle)
  }

  /// Returns the possible and the definite allies of an actor, in the order of their names.
  func allies(of actor: Identifier, in window: Window) -> [Answer] {
    var certainties: [Identifier: Certainty] = [:]
    for tie in projection.ties where tie.source == actor || tie.target == actor {
      guard projection.chronicle.kinds.isKind(tie.kind.name, a: "alliance") else { continue }
      let other = tie.source == actor ? tie.target : tie.source
      let certainty = tie.validity.holds(in: window)
      certainties[other] = max(certainty, certainties[other] ?? .impossible)
    }
    return certainties.filter { $0.value > .impossible }
      .map { Answer(name: index.actor($0.key)?.displayName ?? $0.key.text, certainty: $0.value) }
      .sorted { $0.name < $1.name }
  }
}
