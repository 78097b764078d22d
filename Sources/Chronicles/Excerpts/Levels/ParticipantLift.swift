// SPDX-License-Identifier: MIT

import Chronology

/// Lifts participants, and keeps count of who gave way and who stays.
struct ParticipantLift {
  let finder: StandingFinder
  private let kinds: KindTable
  private var wayGiven: Set<Identifier> = []
  private var staying: Set<Identifier> = []
  private let principals: PrincipalTable

  init(in chronicle: Chronicle) {
    finder = StandingFinder(in: chronicle)
    kinds = chronicle.kinds
    principals = PrincipalTable(in: chronicle)
  }

  /// The actors that gave way wherever they stood.
  var leftOut: Set<Identifier> { wayGiven.subtracting(staying) }

  /// Notes that an actor stays.
  mutating func keep(_ reference: Reference) { staying.insert(reference.value) }

  // MARK: - Participants

  /// Returns the participants of a relation or event, lifted; nothing if none gives way.
  mutating func lifted(
    _ happening: Happening, of kind: Kind, isLasting: Bool
  ) -> [Participation]? {
    let isPrivate = kinds.isPrivate(kind)
    let isTimed = happening.who.contains { $0.when != nil }
    let whole = finder.times.bounds(of: happening)
    var isChanged = false
    var lifted: [Participation] = []
    for part in happening.who {
      let time = isTimed ? finder.times.bounds(of: part, in: happening) : whole
      if isPrivate, finder.rank(of: part.actor.value) == .person {
        noteOwn(part.actor.value, at: time)
        lifted.append(part)
        continue
      }
      let others = replacements(of: part, at: time, isLasting: isLasting)
      isChanged = isChanged || others != [part]
      lifted += others
    }
    return isChanged || isPrivate ? merged(lifted, of: kind) : nil
  }

  /// Returns participants as a claim has them, lifted.
  mutating func lifted(
    _ who: [Participation], at time: TimeBounds, of kind: Kind?
  ) -> [Participation] {
    var lifted: [Participation] = []
    for part in who { lifted += replacements(of: part, at: time, isLasting: false) }
    return lifted == who ? who : merged(lifted, of: kind)
  }

  /// Notes that a person gave way in what is its own, if it stood for a state then.
  private mutating func noteOwn(_ person: Identifier, at time: TimeBounds) {
    if finder.standings(of: person, at: time).isEmpty { return }
    wayGiven.insert(person)
  }

  /// Returns those who take the place of a participant; itself if it does not give way.
  private mutating func replacements(
    of part: Participation, at time: TimeBounds, isLasting: Bool
  ) -> [Participation] {
    guard finder.rank(of: part.actor.value) != .state else {
      staying.insert(part.actor.value)
      return [withPrincipal(of: part, at: time)]
    }
    let standings = finder.standings(of: part.actor.value, at: time)
    if let principal = part.actingFor
      ?? (standings.isEmpty ? usualPrincipal(of: part, at: time) : nil)
    {
      wayGiven.insert(part.actor.value)
      return states(for: principal, at: time).map { replacement(of: part, by: $0) }
    }
    guard !standings.isEmpty else {
      staying.insert(part.actor.value)
      return [part]
    }
    wayGiven.insert(part.actor.value)
    return standings.flatMap { standing -> [Participation] in
      let state = Reference(standing.state, at: part.actor.range)
      let spells = isLasting ? standing.spells(in: time) : []
      guard part.when == nil, !spells.isEmpty else { return [replacement(of: part, by: state)] }
      return spells.map { date in
        var spell = replacement(of: part, by: state)
        spell.when = date
        return spell
      }
    }
  }

  /// Returns for whom somebody always acts, if it was there at a time.
  private func usualPrincipal(of part: Participation, at time: TimeBounds) -> Reference? {
    guard let principal = principals[part], finder.exists(principal.value, at: time) else {
      return nil
    }
    return principal
  }

  /// Returns a state that acts for somebody, with that one lifted.
  private mutating func withPrincipal(of part: Participation, at time: TimeBounds) -> Participation
  {
    guard let principal = part.actingFor else { return part }
    var part = part
    let states = states(for: principal, at: time)
    part.actingFor = states.count == 1 && states[0] != part.actor ? states[0] : nil
    return part
  }

  /// Returns the states for which a principal stands, or itself.
  private mutating func states(for principal: Reference, at time: TimeBounds) -> [Reference] {
    lifted([principal], at: time)
  }

  private func replacement(of part: Participation, by state: Reference) -> Participation {
    var lifted = Participation(state, role: part.role)
    lifted.isExpected = part.isExpected
    lifted.date = part.date
    return lifted
  }

  // MARK: - References

  /// Returns references, with those to actors lifted.
  mutating func lifted(_ references: [Reference], at time: TimeBounds) -> [Reference] {
    guard !references.isEmpty else { return references }
    var lifted: [Reference] = []
    for reference in references {
      let standings = finder.standings(of: reference.value, at: time)
      if standings.isEmpty {
        staying.insert(reference.value)
        lifted.append(reference)
      } else {
        wayGiven.insert(reference.value)
        lifted += standings.map { Reference($0.state, at: reference.range) }
      }
    }
    return lifted == references ? references : lifted.withoutRepetitions()
  }

  /// Returns those who speak, lifted: at the time of what they speak of, or else at any time.
  mutating func liftedSpeakers(_ references: [Reference], at time: TimeBounds) -> [Reference] {
    guard !references.isEmpty else { return references }
    var lifted: [Reference] = []
    for reference in references {
      let isAtTime = !finder.standings(of: reference.value, at: time).isEmpty
      lifted += self.lifted([reference], at: isAtTime ? time : .unknown)
    }
    return lifted == references ? references : lifted.withoutRepetitions()
  }

  // MARK: - Merging

  /// Returns participants with those of one actor, role and time as one.
  private func merged(_ who: [Participation], of kind: Kind?) -> [Participation] {
    var places: [PartKey: Int] = [:]
    var merged: [Participation] = []
    let throughout = Set(who.lazy.filter { $0.when == nil }.map { PartKey($0, of: kind) })
    for part in who {
      // Who takes part all the time also does for a part of it.
      if part.when != nil, throughout.contains(PartKey(part, of: kind, untimed: true)) { continue }
      if let place = places[PartKey(part, of: kind)] {
        merged[place].isExpected = merged[place].isExpected && part.isExpected
      } else {
        places[PartKey(part, of: kind)] = merged.count
        merged.append(part)
      }
    }
    return merged
  }
}

/// What makes two participations one.
private struct PartKey: Hashable {
  let actor: Identifier
  let role: String?
  let when: ExtendedDate?
  let principal: Identifier?

  init(_ part: Participation, of kind: Kind?, untimed: Bool = false) {
    actor = part.actor.value
    role = kind?.role(of: part) ?? part.role?.value
    when = untimed ? nil : part.when
    principal = part.actingFor?.value
  }
}

extension StandingFinder.Standing {
  /// Returns the dates of the posts, if they were all held for a part of a time only.
  func spells(in time: TimeBounds) -> [ExtendedDate] {
    var dates: [ExtendedDate] = []
    for post in posts {
      let isPartial =
        time.surelyBegins(before: post.bounds) || time.surelyLasts(beyond: post.bounds)
      guard isPartial, let date = post.date else { return [] }
      if !dates.contains(date) { dates.append(date) }
    }
    return dates
  }
}

extension [Reference] {
  /// Returns the references without those that name what an earlier one names.
  func withoutRepetitions() -> [Reference] {
    var seen: Set<Identifier> = []
    return filter { seen.insert($0.value).inserted }
  }
}
