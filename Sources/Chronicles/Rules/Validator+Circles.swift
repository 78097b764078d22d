// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks that nothing lies within itself, is part of itself, or is derived from itself.
  mutating func checkCircles() {
    reportCircles(in: placeNetwork, "lies within itself", "within")
    reportCircles(in: eventNetwork, "is part of itself", "part of")
    reportCircles(in: sourceNetwork, "is derived from itself", "derived from")
  }

  private var placeNetwork: EntryNetwork {
    network(.place) { position in chronicle.places[position].within.map { [$0] } ?? [] }
  }

  private var eventNetwork: EntryNetwork {
    network(.event) { chronicle.events[$0].partOf }
  }

  private var sourceNetwork: EntryNetwork {
    network(.source) { chronicle.sources[$0].derivedFrom }
  }

  private func network(
    _ section: ChronicleEntry.Section, references: (Int) -> [Reference]
  ) -> EntryNetwork {
    var network = EntryNetwork()
    for position in 0..<chronicle.count(of: section) {
      for reference in references(position) {
        guard let target = index[reference.value], target.section == section else { continue }
        let source = ChronicleEntry(section: section, position: position)
        network.link(source, to: target, as: reference)
      }
    }
    return network
  }

  private mutating func reportCircles(
    in network: EntryNetwork, _ matter: String, _ link: String
  ) {
    guard !network.links.isEmpty else { return }
    let search = DepthFirstSearch(network)
    for circle in search.circles {
      reportCircle(
        circle.map { place in
          let link = search.network.links[place]
          return (search.network.entries[Int(link.source)], link.reference)
        }, matter, link)
    }
  }

  /// Tells of a circle at the first of its references, with notes at the others.
  ///
  /// - Parameters:
  ///   - circle: The entries, each with the reference that leads to the next, or from it.
  ///   - matter: What is said of an entry in a circle: "is part of itself".
  ///   - link: What a reference says: "part of".
  private mutating func reportCircle(
    _ circle: [(entry: ChronicleEntry, reference: Reference)], _ matter: String, _ link: String
  ) {
    let first = circle.indices.min { circle[$0].reference.isWritten(before: circle[$1].reference) }
    guard let first else { return }
    let turned = circle[first...] + circle[..<first]
    let names = turned.map { "'\(chronicle.identifier(of: $0.entry))'" }
    let way = names.dropFirst().prefix(5).joined(separator: ", ")
    let more = names.count > 6 ? " and \(names.count - 6) more" : ""
    diagnostics.append(
      .error(
        "\(names[0]) \(matter)" + (way.isEmpty ? "" : ", by way of \(way)\(more)"),
        at: turned.first?.reference.range, hint: "leave one of these out",
        notes: zip(names, turned).dropFirst().prefix(Self.mostPlaces).flatMap { name, step in
          Self.note("\(name) is \(link) '\(step.reference.value)'", at: step.reference.range)
        }))
  }

  private static let mostPlaces = 50
}

extension Reference {
  /// Returns whether it stands before another in the text.
  func isWritten(before other: Reference) -> Bool {
    guard let place = range, let otherPlace = other.range else { return range != nil }
    return place < otherPlace
  }
}
