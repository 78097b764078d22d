// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// The actors who have a line in a storyline, and the events at which lines meet.
///
/// An event is a meeting if its kind ties two or more actors who have lines. Who acts for another, and
/// has too few meetings of their own, is an envoy and has no line: that of the other one goes there.
struct StorylineSelection {
  /// The numbers that keep a picture readable.
  struct Limits {
    /// The number of meetings below which nobody has a line.
    var leastMeetings = 2
    /// The number of lines, those with most meetings, where nobody was chosen by name.
    var mostLines = 30
  }

  /// The actors with a line, in the order of the chronicle.
  private(set) var actors: [Actor] = []
  /// The meetings, in order of time.
  private(set) var meetings: [Meeting] = []
  /// Actors who meet others, but have no line.
  private(set) var leftOut: [Actor] = []
  /// How many events are not shown because fewer than two of the lines take part.
  private(set) var lonelyCount = 0
  /// How many events are not shown because nothing is known of their time.
  private(set) var undatedCount = 0

  private let candidates: [Actor]
  private let casts: [MeetingCast]
  private let chosen: Set<Identifier>
  private let limits: Limits
  private let minimumSources: Int
  private var voices: CorroborationFinder

  /// Chooses lines and meetings.
  ///
  /// Complexity: O(entries + participants²) and, for each round in which somebody loses the line,
  /// O(participants).
  init(
    of projection: GraphProjection, _ choice: Choice, minimumSources: Int = 0,
    limits: Limits = Limits()
  ) {
    self.minimumSources = minimumSources
    voices = CorroborationFinder(of: projection.chronicle)
    self.limits = limits
    chosen = Set(choice.actors)
    let eligible = StorylineSelection.eligible(of: projection, choice)
    var everybody = choice
    everybody.actors = []
    everybody.kinds = choice.kinds(of: [.event, .relation], in: projection.chronicle.kinds)
    let events = HappeningSelection(of: projection, everybody).events
    casts = events.map(MeetingCast.init)
    let envoys = MeetingCast.envoys(in: casts, for: eligible, butFor: limits.leastMeetings)
      .subtracting(chosen)
    candidates = projection.chronicle.actors.filter {
      eligible.contains($0.id.value) && !envoys.contains($0.id.value)
    }
    select()
  }

  /// Returns the actors who may have a line: the chosen ones and those near them, or else all.
  private static func eligible(
    of projection: GraphProjection, _ choice: Choice
  ) -> Set<Identifier> {
    var near = choice
    near.kinds = choice.kinds(of: [.actor], in: projection.chronicle.kinds)
    return Set(TieSelection(of: projection, near).allPresent)
  }

  // MARK: - Lines

  private mutating func select() {
    let all = Set(candidates.map(\.id.value))
    var lines = busiest(of: all, least: chosen.isEmpty ? limits.leastMeetings : 1)
    if lines.isEmpty { lines = busiest(of: all, least: 1) }
    actors = candidates.filter { lines.contains($0.id.value) }
    let meeting = busiest(of: all, least: 1, most: .max)
    leftOut = candidates.filter { meeting.contains($0.id.value) && !lines.contains($0.id.value) }
    addMeetings()
  }

  /// Returns those with most meetings, each of whom has so many with others of them.
  ///
  /// Who goes takes meetings away from others, who may then have too few.
  private func busiest(
    of all: Set<Identifier>, least: Int, most: Int? = nil
  ) -> Set<Identifier> {
    let most = most ?? (chosen.isEmpty ? limits.mostLines : .max)
    var lines = all
    while true {
      let counts = meetingCounts(of: lines)
      let kept = candidates.map(\.id.value).filter { counts[$0, default: 0] >= least }
      // The sort is stable: of equals, the first in the chronicle stay.
      let ranked = kept.sorted { counts[$0, default: 0] > counts[$1, default: 0] }
      let next = Set(ranked.prefix(most))
      if next.count == lines.count { return next }
      lines = next
    }
  }

  private func meetingCounts(of lines: Set<Identifier>) -> [Identifier: Int] {
    var counts: [Identifier: Int] = [:]
    for cast in casts where cast.event.isDated {
      let present = Set(cast.present(of: lines))
      guard present.count > 1 else { continue }
      for actor in present { counts[actor, default: 0] += 1 }
    }
    return counts
  }

  // MARK: - Meetings

  private mutating func isFaint(_ event: ShownHappening) -> Bool {
    guard minimumSources > 0 else { return false }
    let claims = event.happening.details.claims
    return voices.corroboration(of: .asserts, by: claims).witnesses.count < minimumSources
  }

  private mutating func addMeetings() {
    let ids = actors.map(\.id.value)
    let places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    let lines = Set(ids)
    for cast in casts {
      let present = Set(cast.present(of: lines)).compactMap { places[$0] }.sorted()
      guard present.count > 1 else {
        lonelyCount += 1
        continue
      }
      guard cast.event.isDated else {
        undatedCount += 1
        continue
      }
      let acting = Set(cast.acting(of: lines).compactMap { places[$0] })
      meetings.append(
        Meeting(
          event: cast.event, lines: present, targets: Set(present).subtracting(acting),
          isFaint: isFaint(cast.event)))
    }
    meetings.sort { $0.event.isOrdered(before: $1.event) }
  }
}
