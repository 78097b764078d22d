// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// The ties of one pair that look alike: one line in the picture.
struct TieBundle {
  /// Ties of one kind in a bundle.
  struct Strand {
    let kind: Kind
    var ties: [Tie]
  }

  let source: Identifier
  let target: Identifier
  let look: TieLook
  private(set) var strands: [Strand] = []

  /// The number of relations and events behind the line.
  var weight: Int { Set(strands.flatMap(\.ties).map(\.origin.id)).count }

  /// The width of the line in points, growing with the logarithm of the weight.
  var width: Double {
    var width = 1.25
    var bound = 2
    while bound <= weight, width < 6 {
      width += 0.75
      bound *= 2
    }
    return width
  }

  /// What the line stands for: a text for each kind, with count and span.
  var lines: [String] { strands.map(Self.line(of:)) }

  private static func line(of strand: Strand) -> String {
    let number = Set(strand.ties.map(\.origin.id)).count
    let count = number > 1 ? " ×\(number)" : ""
    let dates = strand.ties.compactMap(\.when)
    let time = dates.isEmpty ? "" : DateText.text(covering: dates)
    return words(of: strand) + count + (time.isEmpty ? "" : ", " + time)
  }

  /// Returns the kind in words; a position says for what it stands.
  private static func words(of strand: Strand) -> String {
    guard let tie = strand.ties.first, case .attitude = tie.origin, strand.kind.name == "position"
    else { return strand.kind.words }
    switch tie.sign {
    case .positive: return "supports"
    case .negative: return "opposes"
    case .neutral: return "is neutral"
    }
  }

  // MARK: - Bundling

  private struct Key: Hashable {
    let source: Identifier
    let target: Identifier
    let look: TieLook
  }

  /// Returns the bundles of ties, in the order of their first ties.
  ///
  /// A relation or event that ties a pair in several ways counts once in each line.
  static func bundles(of ties: [TieSelection.ShownTie]) -> [TieBundle] {
    var bundles: [TieBundle] = []
    var places: [Key: Int] = [:]
    for shown in ties {
      let look = TieLook(of: shown)
      let key = Key(source: shown.tie.source, target: shown.tie.target, look: look)
      if let place = places[key] {
        bundles[place].add(shown.tie)
      } else {
        places[key] = bundles.count
        var bundle = TieBundle(source: key.source, target: key.target, look: look)
        bundle.add(shown.tie)
        bundles.append(bundle)
      }
    }
    return bundles
  }

  private init(source: Identifier, target: Identifier, look: TieLook) {
    self.source = source
    self.target = target
    self.look = look
  }

  private mutating func add(_ tie: Tie) {
    if let place = strands.firstIndex(where: { $0.kind.name == tie.kind.name }) {
      strands[place].ties.append(tie)
    } else {
      strands.append(Strand(kind: tie.kind, ties: [tie]))
    }
  }
}
