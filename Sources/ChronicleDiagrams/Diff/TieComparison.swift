// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// What became of one tie: it is there before, after, or both.
struct TieChange {
  let old: TieSelection.ShownTie?
  let new: TieSelection.ShownTie?

  /// What became of it; nothing if it stayed as it was.
  var change: ChronicleDiff.Change? {
    switch (old, new) {
    case (nil, _): .begun
    case (_, nil): .ended
    case (let old?, let new?): Self.differences(old.tie, new.tie).isEmpty ? nil : .changed
    }
  }

  /// The tie as it is now, or as it was last.
  var latest: Tie? { new?.tie ?? old?.tie }

  /// Whether it is only possible that it is, or was, there.
  var isPossible: Bool { (new ?? old)?.certainty == .possible }

  /// What differs, each as old and new in words.
  var differences: [(old: String, new: String)] {
    guard let old, let new else { return [] }
    return Self.differences(old.tie, new.tie)
  }

  private static func differences(_ old: Tie, _ new: Tie) -> [(old: String, new: String)] {
    let pairs = [
      (old.kind.words, new.kind.words), (old.sign.words, new.sign.words),
      (old.status.rawValue, new.status.rawValue), (old.evidence.rawValue, new.evidence.rawValue),
      (time(of: old), time(of: new)),
    ]
    return pairs.filter { $0.0 != $0.1 }.map { (old: $0.0, new: $0.1) }
  }

  private static func time(of tie: Tie) -> String {
    tie.when.map { DateText.text(of: $0) } ?? "undated"
  }
}

/// All that ties two actors, before and after: one line of the picture.
struct PairChange {
  /// What became of a pair on the whole.
  enum State: Hashable, CaseIterable {
    case begun, changed, ended, held
  }

  /// The actor with the smaller id.
  let first: Identifier
  let second: Identifier
  fileprivate(set) var ties: [TieChange] = []

  /// What became of it on the whole.
  var state: State {
    if ties.allSatisfy({ $0.change == nil }) { return .held }
    if ties.allSatisfy({ $0.old == nil }) { return .begun }
    if ties.allSatisfy({ $0.new == nil }) { return .ended }
    return .changed
  }

  /// The ties that tell how the pair stands now, or stood last: of those, the hostile ones count.
  private var telling: [Tie] {
    let now = ties.compactMap { $0.new?.tie }
    return now.isEmpty ? ties.compactMap(\.latest) : now
  }

  /// Whether the pair is friendly or hostile on the whole.
  var sign: Sign {
    let signs = Set(telling.map(\.sign))
    return signs.contains(.negative) ? .negative : signs.contains(.positive) ? .positive : .neutral
  }

  /// Whether all that ties the pair has one direction, and then whether it starts at the first.
  var direction: (isDirected: Bool, isFromFirst: Bool) {
    let sources = Set(telling.map(\.source))
    guard telling.allSatisfy(\.isDirected), sources.count == 1 else { return (false, true) }
    return (true, sources.contains(first))
  }
}

/// Compares what ties the actors of two selections, pair by pair.
struct TieComparison {
  private struct Key: Hashable {
    let origin: Identifier
    let source: Identifier
    let target: Identifier
    let isDirected: Bool

    init(_ tie: Tie) {
      origin = tie.origin.id
      source = tie.source
      target = tie.target
      isDirected = tie.isDirected
    }
  }

  private struct Pair: Hashable {
    let first: Identifier
    let second: Identifier
  }

  /// The pairs, in the order of their first ties; those that are there after come first.
  private(set) var pairs: [PairChange] = []
  private var places: [Pair: Int] = [:]

  init(from before: [TieSelection.ShownTie], to after: [TieSelection.ShownTie]) {
    let old = Dictionary(before.map { (Key($0.tie), $0) }) { first, _ in first }
    var seen: Set<Key> = []
    for shown in after where seen.insert(Key(shown.tie)).inserted {
      add(TieChange(old: old[Key(shown.tie)], new: shown), of: shown.tie)
    }
    for shown in before where seen.insert(Key(shown.tie)).inserted {
      add(TieChange(old: shown, new: nil), of: shown.tie)
    }
  }

  private mutating func add(_ change: TieChange, of tie: Tie) {
    let pair = Pair(first: min(tie.source, tie.target), second: max(tie.source, tie.target))
    if let place = places[pair] {
      pairs[place].ties.append(change)
    } else {
      places[pair] = pairs.count
      pairs.append(PairChange(first: pair.first, second: pair.second, ties: [change]))
    }
  }
}
