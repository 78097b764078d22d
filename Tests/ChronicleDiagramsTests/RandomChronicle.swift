// SPDX-License-Identifier: MIT

/// A chronicle of so many actors with ties as they are in life: mostly near, a few hubs, offices.
///
/// The same number always gives the same chronicle.
struct RandomChronicle {
  private let count: Int
  private var state: UInt64

  init(actorCount: Int) {
    count = actorCount
    state = UInt64(actorCount) * 7919 + 13
  }

  /// The chronicle as YAML.
  var yaml: String {
    var random = self
    return random.document()
  }

  /// Knuth's linear congruential generator, of which the upper bits are random enough.
  private mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func document() -> String {
    let kinds = (0..<count).map { index in
      index < 2 ? "state" : ["state", "person", "person", "organization"][number(below: 4)]
    }
    var lines = ["chronicle: \(count) actors", "as-of: 1950", "actors:"]
    for (index, kind) in kinds.enumerated() {
      lines.append("  a\(index): { name: \(name(of: kind, index)), kind: \(kind) }")
    }
    lines.append("relations:")
    let states = kinds.indices.filter { kinds[$0] == "state" }
    for index in kinds.indices {
      let start = 1880 + number(below: 60)
      let when = "when: \(start)/\(start + 1 + number(below: 12))"
      let near = (index / 14 * 14 + number(below: 14)) % count
      let other = number(below: 9) == 0 ? states[number(below: max(states.count / 8, 2))] : near
      if kinds[index] == "person" {
        let body = states.min { abs($0 - index) < abs($1 - index) } ?? 0
        lines.append("  - { what: office, who: { holder: a\(index), body: a\(body) }, \(when) }")
      }
      // Everybody has a tie.
      let partner = other == index ? (index + 1) % count : other
      let kind = ["defence-pact", "rivalry", "friendship", "entente", "trade-ties"][
        number(below: 5)]
      lines.append("  - { what: \(kind), who: [a\(index), a\(partner)], \(when) }")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func name(of kind: String, _ index: Int) -> String {
    let lands = ["Alba", "Borea", "Cerulea", "Dalmia", "Estoria", "Fenland", "Gallia", "Hesperia"]
    let names = ["Adler", "Brandt", "Cerny", "Dumas", "Ericson", "Ferrari", "Garcia", "Horvath"]
    switch kind {
    case "state": return "\(lands[number(below: 8)]) \(index)"
    case "person":
      return "\(["Anna", "Boris", "Clara"][number(below: 3)]) \(names[number(below: 8)])"
    default: return "Union of \(names[number(below: 8)]) and \(lands[number(below: 8)])"
    }
  }
}
