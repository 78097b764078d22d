// SPDX-License-Identifier: MIT

import Chronology

/// Narrows the bounds of entries by `held-on`, and by what comes before what.
///
/// *A before B* says that the end of A lies no later than the start of B, with a day of slack among
/// days. So the earliest end of A is a floor of the start of B, and the latest start of B a ceiling
/// of the end of A; within one entry the floor of the start raises that of the end, and the ceiling
/// of the end lowers that of the start.
///
/// One pass for the floors and one for the ceilings reach the fixpoint. Floors follow from floors
/// alone, and only along the links: taken in topological order, each entry is raised after all that
/// come before it, by floors that no later step changes. For ceilings the same holds in reverse. And
/// as all constraints are of the form *x ≤ y + constant*, the floors are themselves a solution if
/// there is any; so a contradiction shows in the first pass as a floor above a ceiling, and once the
/// links that cause one are left out the second pass cannot fail.
struct TimeConstraints {
  /// The circles in which entries come before themselves, as references.
  private(set) var circles: [[EntryNetwork.Link]] = []
  /// What cannot be.
  private(set) var contradictions: [TimeContradiction] = []
  /// The network; its numbers are those of the bounds.
  private var search: DepthFirstSearch
  /// The bounds of the entries of the network, narrowed.
  private(set) var bounds: [TimeBounds]
  /// The dates of the entries as written, which tell how sharp their order is.
  private var dates: [ExtendedDate?] = []
  /// The entry whose end is the floor of each start, if one is.
  private var causes: [Int32?]
  private var isLeftOut: [Bool]

  /// The entries that the bounds are of.
  var entries: [ChronicleEntry] { search.network.entries }

  /// Narrows the bounds of the entries of a network.
  ///
  /// Complexity: O(entries + links).
  init(_ network: EntryNetwork, of chronicle: Chronicle, horizon: Horizon?) {
    search = DepthFirstSearch(network)
    causes = [Int32?](repeating: nil, count: network.entries.count)
    isLeftOut = search.leadsOn.map { !$0 }
    bounds = []
    for entry in network.entries {
      let happening = chronicle.happening(of: entry)
      dates.append(happening?.when ?? happening?.heldOn?.value)
      bounds.append(ownBounds(of: entry, happening, horizon))
    }
    circles = search.circles.map { circle in circle.map { search.network.links[$0] } }
    for number in search.order { raiseFloors(after: number) }
    for number in search.order.reversed() { lowerCeilings(of: number) }
  }

  /// Returns the bounds that follow from an entry alone.
  private mutating func ownBounds(
    of entry: ChronicleEntry, _ happening: Happening?, _ horizon: Horizon?
  ) -> TimeBounds {
    guard let happening else { return .unknown }
    let whole = happening.when.map { TimeBounds($0, horizon: horizon) } ?? .unknown
    guard let day = happening.heldOn else { return whole }
    let held = TimeBounds(heldOn: day.value, horizon: horizon)
    let slack = OrderSlack(happening.when ?? day.value, day.value)
    if let bounds = whole.tightened(by: held, slack: slack) { return bounds }
    contradictions.append(
      TimeContradiction(
        entry: entry, cause: .heldOn, isDoubtful: whole.isDoubtful || held.isDoubtful))
    return whole
  }

  private mutating func raiseFloors(after number: Int32) {
    for place in search.links(of: number) where !isLeftOut[place] {
      let later = Int(search.network.links[place].target)
      let slack = OrderSlack(dates[Int(number)], dates[later])
      let raised = bounds[later].following(
        bounds[Int(number)], slack: slack, isTimed: dates[later]?.kind == .datetime)
      guard let raised else {
        isLeftOut[place] = true
        report(search.network.links[place])
        continue
      }
      if raised.earliestStart != bounds[later].earliestStart { causes[later] = number }
      bounds[later] = raised
    }
  }

  private mutating func lowerCeilings(of number: Int32) {
    for place in search.links(of: number) where !isLeftOut[place] {
      let later = Int(search.network.links[place].target)
      let slack = OrderSlack(dates[Int(number)], dates[later])
      let lowered = bounds[Int(number)].preceding(
        bounds[later], slack: slack, isTimed: dates[Int(number)]?.kind == .datetime)
      guard let lowered else { continue }
      bounds[Int(number)] = lowered
    }
  }

  /// Tells of a link that no time can satisfy, with the entries that push its target so late.
  private mutating func report(_ link: EntryNetwork.Link) {
    var pushing: [ChronicleEntry] = []
    var next: Int32? = link.source
    while let number = next, pushing.count < Self.mostCauses {
      pushing.append(entries[Int(number)])
      next = causes[Int(number)]
    }
    contradictions.append(
      TimeContradiction(
        entry: entries[Int(link.target)], cause: .order(pushing, link.reference),
        isDoubtful: bounds[Int(link.target)].isDoubtful || bounds[Int(link.source)].isDoubtful))
  }

  /// A chain that is longer is told by its nearest entries: nobody reads a thousand.
  private static let mostCauses = 20
}
