// SPDX-License-Identifier: MIT

/// Which places lie within which.
struct PlaceNesting {
  private let around: [Identifier: Identifier]

  init(of places: [Place]) {
    let pairs = places.compactMap { place in place.within.map { (place.id.value, $0.value) } }
    around = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The most answers that are compared, each with each other.
  private static let mostAnswers = 100

  /// Returns whether every two of some answers fit each other.
  func agree(_ answers: [Set<Identifier>]) -> Bool {
    let answers = answers.prefix(Self.mostAnswers).map { places in
      (places: places, surroundings: places.union(places.flatMap { surroundings(of: $0) }))
    }
    return answers.indices.allSatisfy { first in
      answers[(first + 1)...].allSatisfy { second in
        covers(answers[first].places, second.places, second.surroundings)
          && covers(second.places, answers[first].places, answers[first].surroundings)
      }
    }
  }

  /// Returns whether each of some places is, holds or lies within one of others.
  private func covers(
    _ places: Set<Identifier>, _ others: Set<Identifier>, _ surroundings: Set<Identifier>
  ) -> Bool {
    places.allSatisfy { place in
      surroundings.contains(place) || !others.isDisjoint(with: self.surroundings(of: place))
    }
  }

  /// Returns the places around a place; a circle ends where it began.
  private func surroundings(of place: Identifier) -> [Identifier] {
    var found: [Identifier] = []
    var seen: Set = [place]
    var next = around[place]
    while let place = next, seen.insert(place).inserted {
      found.append(place)
      next = around[place]
    }
    return found
  }
}
