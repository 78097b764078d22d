// SPDX-License-Identifier: MIT

/// Walks a network in depth first, and finds an order of its entries and the circles in it.
///
/// An entry is finished when all that it leads to is. Finished entries in reverse are in topological
/// order, but for the links that lead back to an entry on the way to the present one; each of those
/// closes a circle (T. H. Cormen et al., Introduction to Algorithms, chapter 20). The way is a list,
/// so that a long chain does no harm.
struct DepthFirstSearch {
  /// The network, its links sorted.
  private(set) var network: EntryNetwork
  /// The numbers of the entries, each before all that it leads to without going round.
  private(set) var order: [Int32] = []
  /// Circles, each as the places of its links: no two share an entry, and one is told of each knot.
  private(set) var circles: [[Int]] = []
  /// The links that lead on in the order: all but those that close a circle.
  private(set) var leadsOn: [Bool]
  private let starts: [Int]
  private var states: [State]
  /// The entries that a circle was looked for in: so the search for circles is linear, too.
  private var isTold: [Bool]
  private var way: [Step] = []

  private enum State { case new, onWay, finished }

  private struct Step {
    let number: Int32
    var nextLink: Int
  }

  /// Searches a network.
  ///
  /// Complexity: O(entries + links).
  init(_ network: EntryNetwork) {
    self.network = network
    starts = self.network.sortLinks()
    leadsOn = [Bool](repeating: true, count: network.links.count)
    states = [State](repeating: .new, count: network.entries.count)
    isTold = [Bool](repeating: false, count: network.entries.count)
    for number in network.entries.indices where states[number] == .new {
      search(from: Int32(number))
    }
    order.reverse()
  }

  /// Returns the places of the links of an entry.
  func links(of number: Int32) -> Range<Int> { starts[Int(number)]..<starts[Int(number) + 1] }

  private mutating func search(from number: Int32) {
    enter(number)
    while let last = way.indices.last {
      let step = way[last]
      guard step.nextLink < starts[Int(step.number) + 1] else {
        states[Int(step.number)] = .finished
        order.append(step.number)
        way.removeLast()
        continue
      }
      way[last].nextLink += 1
      follow(step.nextLink)
    }
  }

  private mutating func enter(_ number: Int32) {
    states[Int(number)] = .onWay
    way.append(Step(number: number, nextLink: starts[Int(number)]))
  }

  private mutating func follow(_ link: Int) {
    let target = network.links[link].target
    switch states[Int(target)] {
    case .new: enter(target)
    case .finished: break
    case .onWay:
      leadsOn[link] = false
      closeCircle(at: target)
    }
  }

  /// Notes the circle from an entry on the way to the end of the way, unless part of it was told.
  private mutating func closeCircle(at first: Int32) {
    var links: [Int] = []
    for step in way.reversed() {
      guard !isTold[Int(step.number)] else { return }
      isTold[Int(step.number)] = true
      links.append(step.nextLink - 1)
      guard step.number != first else { break }
    }
    circles.append(links.reversed())
  }
}
