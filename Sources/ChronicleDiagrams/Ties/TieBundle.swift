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
    /// The days on which undated ones are known to have held.
    var heldOn: [ExtendedDate] = []
  }

  let source: Identifier
  let target: Identifier
  let look: TieLook
  private(set) var strands: [Strand] = []

  /// The number of relations and events behind the line.
  var weight: Int { Set(strands.flatMap(\.ties).map(\.origin.id)).count }

  /// The width of the line in points, growing with the logarithm of the weight.
  var width: Double { Self.width(of: weight) }

  /// Returns the width of a line that stands for so many.
  static func width(of number: Int) -> Double {
    var width = 1.25
    var bound = 2
    while bound <= number, width < 6 {
      width += 0.75
      bound *= 2
    }
    return width
  }

  /// The ids of the relations and events behind the line, each once, in order.
  var origins: [Identifier] {
    var seen: Set<Identifier> = []
    return strands.flatMap(\.ties).map(\.origin.id).filter { seen.insert($0).inserted }
  }

  /// What the line stands for: a text for each kind, with count and span.
  var lines: [String] { strands.map(Self.line(of:)) }

  private static func line(of strand: Strand) -> String {
    let number = Set(strand.ties.map(\.origin.id)).count
    let count = number > 1 ? " ×\(number)" : ""
    let time = time(of: strand, number)
    return words(of: strand) + count + (time.isEmpty ? "" : ", " + time)
  }

  /// The most spells that are told one by one.
  private static let mostSpells = 3

  /// Returns when the ties of a strand hold: the span, or each spell of one that holds several times.
  private static func time(of strand: Strand, _ number: Int) -> String {
    var dates: [ExtendedDate] = []
    for date in strand.ties.compactMap(\.when) where !dates.contains(date) { dates.append(date) }
    if dates.isEmpty, !strand.heldOn.isEmpty {
      return DateText.held(on: strand.heldOn)
    }
    guard dates.count > number, dates.count <= mostSpells else {
      return dates.isEmpty ? "" : DateText.text(covering: dates)
    }
    return dates.map(DateText.text(of:)).joined(separator: ", ")
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
  /// A relation or event that ties a pair in several ways counts once in each line. What else is known
  /// of ties, if given, tells days and dims what few sources say.
  static func bundles(
    of ties: [TieSelection.ShownTie], _ facts: TieFacts? = nil
  ) -> [TieBundle] {
    var bundles: [TieBundle] = []
    var places: [Key: Int] = [:]
    for shown in ties {
      var look = TieLook(of: shown)
      look.isFaint = facts?.isFaint(shown.tie) ?? false
      let key = Key(source: shown.tie.source, target: shown.tie.target, look: look)
      if let place = places[key] {
        bundles[place].add(shown.tie, facts)
      } else {
        places[key] = bundles.count
        var bundle = TieBundle(source: key.source, target: key.target, look: look)
        bundle.add(shown.tie, facts)
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

  private mutating func add(_ tie: Tie, _ facts: TieFacts?) {
    let place = strands.firstIndex { $0.kind.name == tie.kind.name } ?? strands.endIndex
    if place == strands.endIndex { strands.append(Strand(kind: tie.kind, ties: [])) }
    strands[place].ties.append(tie)
    if tie.when == nil, let day = facts?.heldOn(tie) { strands[place].heldOn.append(day) }
  }
}
