// SPDX-License-Identifier: MIT

import Chronology

/// Lifts the actors of a chronicle to the states that they stand for.
struct StateLift {
  private let kinds: KindTable
  private var lifting: ParticipantLift
  /// Relations and events that are no longer such.
  private var vanished: Set<Identifier> = []

  /// Returns a chronicle with lifted actors.
  static func lifted(_ chronicle: Chronicle) -> Chronicle {
    var lift = StateLift(kinds: chronicle.kinds, lifting: ParticipantLift(in: chronicle))
    lift.keepFixed(of: chronicle)
    var lifted = chronicle
    lift.liftDetails(of: &lifted)
    for index in lifted.relations.indices {
      lift.lift(&lifted.relations[index].happening, isLasting: true)
    }
    for index in lifted.events.indices {
      lift.lift(&lifted.events[index].happening, isLasting: false)
    }
    lift.settlePrivate(of: &lifted)
    return lifted.without(lift.vanished.union(lift.lifting.leftOut))
  }

  private init(kinds: KindTable, lifting: ParticipantLift) {
    self.kinds = kinds
    self.lifting = lifting
  }

  /// Keeps those that are named where nobody gives way.
  private mutating func keepFixed(of chronicle: Chronicle) {
    for source in chronicle.sources {
      if case .actor(let publisher) = source.publisher { lifting.keep(publisher) }
    }
    for place in chronicle.places {
      for sovereignty in place.states { lifting.keep(sovereignty.state) }
    }
  }

  // MARK: - Relations and events

  private mutating func lift(_ happening: inout Happening, isLasting: Bool) {
    guard let kind = kinds[happening.kind.value] else { return }
    let who = lifting.lifted(happening, of: kind, isLasting: isLasting)
    let time = lifting.finder.times.bounds(of: happening)
    set(&happening, \.about, lifting.lifted(happening.about, at: time))
    lift(&happening.details, at: time, of: kind)
    guard let who, !kinds.isPrivate(kind) else { return }
    happening.who = kind.family == .event ? alone(who, of: kind) : who
    if !kind.isComplete(with: who) { vanished.insert(happening.id.value) }
  }

  /// Returns one participant, where all are the same state and one is enough.
  private func alone(_ who: [Participation], of kind: Kind) -> [Participation] {
    guard who.count > 1, kind.requiredRoles.count == 1, let first = who.first,
      who.allSatisfy({ $0.actor == first.actor && $0.when == first.when }),
      let main = who.first(where: { kind.role(of: $0) == kind.requiredRoles[0] })
    else { return who }
    return [main]
  }

  /// Decides on offices and the like, once it is known which persons are left out.
  private mutating func settlePrivate(of lifted: inout Chronicle) {
    let gone = ReferenceSweep(gone: lifting.leftOut)
    for index in lifted.relations.indices {
      let happening = lifted.relations[index].happening
      guard let kind = kinds[happening.kind.value], kinds.isPrivate(kind),
        let who = lifting.lifted(happening, of: kind, isLasting: true)
      else { continue }
      let kept = gone.kept(who)
      guard kept != happening.who else { continue }
      lifted.relations[index].happening.who = kept
      // Two offices of one state may be one too many, if its bodies can no longer be told apart.
      if kind.isExclusive || !kind.isComplete(with: kept) { vanished.insert(happening.id.value) }
    }
  }

  // MARK: - Claims

  private mutating func liftDetails(of lifted: inout Chronicle) {
    lift(&lifted.details)
    for index in lifted.sources.indices { lift(&lifted.sources[index].details) }
    for index in lifted.places.indices { lift(&lifted.places[index].details) }
    for index in lifted.topics.indices { lift(&lifted.topics[index].details) }
    for index in lifted.actors.indices { lift(&lifted.actors[index].details) }
  }

  private mutating func lift(
    _ details: inout Details, at time: TimeBounds = .unknown, of kind: Kind? = nil
  ) {
    for index in details.claims.indices {
      let claim = details.claims[index]
      set(&details.claims[index], \.by, lifting.liftedSpeakers(claim.by, at: time))
      set(&details.claims[index], \.via, lifting.liftedSpeakers(claim.via, at: time))
      guard !claim.who.isEmpty else { continue }
      let own = claim.when.map { TimeBounds($0, horizon: lifting.finder.times.horizon) } ?? time
      details.claims[index].who = lifting.lifted(claim.who, at: own, of: kind)
    }
  }

  /// Sets a value if it is another: what is stored anew is copied with all that it lies in.
  private func set<Root, Value: Equatable>(
    _ root: inout Root, _ path: WritableKeyPath<Root, Value>, _ value: Value
  ) {
    if root[keyPath: path] != value { root[keyPath: path] = value }
  }
}

extension KindTable {
  /// Returns whether a relation is a person's own and never that of its state.
  func isPrivate(_ kind: Kind) -> Bool {
    kind.family == .relation
      && lineage(of: kind.name).contains { Self.privateKinds.contains($0.name) }
  }

  private static let privateKinds: Set = [
    "office", "leadership", "membership", "succession", "kinship",
  ]
}
