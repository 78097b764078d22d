// SPDX-License-Identifier: MIT

public import Chronology

/// When the relations and events of a chronicle can have been, by all that is said of their time.
///
/// The bounds follow from `when`; `held-on` narrows them, and `before` and `after` do so as far as
/// they reach, through however many entries. *A before B* means that A is over when B begins; among
/// days both may share one, the last day of A being the first of B.
///
///     let times = ChronicleTimes(of: chronicle)
///     times.bounds(of: treaty).holds(in: window)
///
/// What contradicts itself keeps the bounds of its `when`; ``Validator`` tells of it. Only entries
/// with such constraints are stored, so that the times of others cost nothing.
public struct ChronicleTimes: Sendable {
  /// How far the knowledge of the chronicle reaches.
  public let horizon: Horizon?
  private var narrowed: [Identifier: TimeBounds] = [:]
  /// The circles in which entries come before themselves.
  let circles: [[EntryNetwork.Link]]
  /// What cannot be.
  let contradictions: [TimeContradiction]

  /// Finds the times of a chronicle.
  ///
  /// Complexity: O(relations + events + constraints).
  public init(of chronicle: Chronicle) {
    self.init(of: chronicle, index: nil)
  }

  /// Finds the times of a chronicle whose index is perhaps at hand.
  init(of chronicle: Chronicle, index: ChronicleIndex?) {
    horizon = chronicle.horizon
    let network = EntryNetwork(timesOf: chronicle, index: index)
    let constraints = TimeConstraints(network, of: chronicle, horizon: horizon)
    circles = constraints.circles
    contradictions = constraints.contradictions
    for (entry, bounds) in zip(constraints.entries, constraints.bounds) {
      narrowed[chronicle.identifier(of: entry)] = bounds
    }
  }

  /// Returns when a relation or event of the chronicle can have been.
  ///
  /// Without a date and constraints nothing is known, and everything is possible.
  public func bounds(of happening: Happening) -> TimeBounds {
    if !narrowed.isEmpty, let bounds = narrowed[happening.id.value] { return bounds }
    return happening.when.map { TimeBounds($0, horizon: horizon) } ?? .unknown
  }

  /// Returns when somebody can have taken part in a relation or event of the chronicle.
  ///
  /// A participant's own time lies within that of the whole; where it cannot, ``Validator`` tells of
  /// it, and what the two have in common is left.
  public func bounds(of participation: Participation, in happening: Happening) -> TimeBounds {
    let whole = bounds(of: happening)
    guard let when = participation.when else { return whole }
    let part = TimeBounds(when, horizon: horizon)
    return part.within(whole) ?? part.intersection(whole)
  }
}

extension EntryNetwork {
  /// Creates the network of what comes before what, with all whose time is narrowed.
  init(timesOf chronicle: Chronicle, index: ChronicleIndex?) {
    self.init()
    var index = index
    for position in chronicle.relations.indices
    where chronicle.relations[position].happening.isTimeConstrained {
      addTimes(.init(section: .relation, position: position), of: chronicle, &index)
    }
    for position in chronicle.events.indices
    where chronicle.events[position].happening.isTimeConstrained {
      addTimes(.init(section: .event, position: position), of: chronicle, &index)
    }
  }

  private mutating func addTimes(
    _ entry: ChronicleEntry, of chronicle: Chronicle, _ index: inout ChronicleIndex?
  ) {
    guard let happening = chronicle.happening(of: entry) else { return }
    add(entry)
    guard !happening.before.isEmpty || !happening.after.isEmpty else { return }
    // Most chronicles need no index here.
    let known = index ?? ChronicleIndex(of: chronicle)
    index = known
    for later in happening.before {
      if let target = known.happeningEntry(later.value) { link(entry, to: target, as: later) }
    }
    for earlier in happening.after {
      if let source = known.happeningEntry(earlier.value) { link(source, to: entry, as: earlier) }
    }
  }
}

extension ChronicleIndex {
  /// Returns the place of the relation or event that an id names.
  func happeningEntry(_ id: Identifier) -> ChronicleEntry? {
    guard let entry = self[id], entry.section == .relation || entry.section == .event else {
      return nil
    }
    return entry
  }
}
