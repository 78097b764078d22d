// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// What pictures tell of ties beyond the ties themselves: titles, days, claims, and how many say so.
struct TieFacts {
  private let happenings: [Identifier: Happening]
  private let voices: [Identifier: Int]
  private let minimumSources: Int

  /// Gathers what is known of what is behind some ties, of which those with fewer independent voices
  /// are to be dimmed.
  init(of chronicle: Chronicle, behind ties: [Tie], minimumSources: Int) {
    let origins = Set(ties.map(\.origin.id))
    let all = chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)
    happenings = Dictionary(
      all.filter { origins.contains($0.id.value) }.map { ($0.id.value, $0) },
      uniquingKeysWith: { first, _ in first })
    self.minimumSources = minimumSources
    var finder = CorroborationFinder(of: chronicle)
    var voices: [Identifier: Int] = [:]
    for (id, happening) in happenings {
      let claims = happening.details.claims
      voices[id] = finder.corroboration(of: .asserts, by: claims).witnesses.count
    }
    self.voices = voices
  }

  /// Returns whether fewer independent voices assert a tie than were asked for.
  func isFaint(_ tie: Tie) -> Bool { voiceCount(tie.origin.id) < minimumSources }

  /// Returns how many independent voices assert a relation or an event.
  func voiceCount(_ id: Identifier) -> Int { voices[id] ?? 0 }

  /// Returns the day on which a tie is known to have held, if no more is known.
  func heldOn(_ tie: Tie) -> ExtendedDate? { happenings[tie.origin.id]?.heldOn?.value }

  /// Returns the title of a relation or an event.
  func title(_ id: Identifier) -> String? { happenings[id]?.details.name?.text }

  /// Returns the tags of a relation or an event.
  func tags(_ id: Identifier) -> [String] { happenings[id]?.details.tags ?? [] }

  /// Returns the claims behind a relation or an event.
  func claims(_ id: Identifier) -> [Claim] { happenings[id]?.details.claims ?? [] }
}
