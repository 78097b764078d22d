// SPDX-License-Identifier: MIT

/// A regular expression as steps of an automaton, as Ken Thompson makes them ("Regular Expression
/// Search Algorithm", Communications of the ACM 11 (6), 1968).
struct PatternProgram: Sendable {
  /// What the automaton does in a state.
  enum Step: Sendable {
    case scalar(Int)
    case assertion(PatternAssertion)
    case jump(Int)
    case branch(Int, Int)
    case match
  }

  /// The most parts that a pattern may have; counted repetitions are written out.
  static let limit = 20_000

  private(set) var steps: [Step] = []
  private(set) var sets: [ScalarSet] = []
  private(set) var asciiSets: [ASCIISet] = []
  private var visits = 0

  /// Makes the steps of a pattern.
  init(_ node: PatternNode) throws(QueryError) {
    try add(node)
    steps.append(.match)
  }

  private mutating func add(_ node: PatternNode) throws(QueryError) {
    try visit(1)
    switch node {
    case .scalar(let set):
      steps.append(.scalar(sets.count))
      sets.append(set)
      asciiSets.append(ASCIISet(set))
    case .sequence(let nodes):
      for node in nodes { try add(node) }
    case .choice(let nodes): try addChoice(nodes)
    case .assertion(let assertion): steps.append(.assertion(assertion))
    case .repetition(let node, let least, let greatest):
      try addRepetition(node, least, greatest)
    }
  }

  /// Counts parts and copies, also those that need no step: repeated, they take time.
  private mutating func visit(_ count: Int) throws(QueryError) {
    visits += count
    guard visits <= Self.limit else {
      throw PatternParser.failure("it is too large: repetitions are written out")
    }
  }

  private mutating func addChoice(_ nodes: [PatternNode]) throws(QueryError) {
    var jumps: [Int] = []
    for (place, node) in nodes.enumerated() {
      guard place + 1 < nodes.count else {
        try add(node)
        break
      }
      let branch = steps.count
      steps.append(.match)
      try add(node)
      jumps.append(steps.count)
      steps.append(.match)
      steps[branch] = .branch(branch + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func addRepetition(
    _ node: PatternNode, _ least: Int, _ greatest: Int?
  ) throws(QueryError) {
    var part: Range<Int>?
    for _ in 0..<least { try add(node, orCopy: &part) }
    var branches: [Int] = []
    for _ in 0..<(greatest.map { $0 - least } ?? 1) {
      branches.append(steps.count)
      steps.append(.match)
      try add(node, orCopy: &part)
    }
    if greatest == nil, let branch = branches.first { steps.append(.jump(branch)) }
    for branch in branches { steps[branch] = .branch(branch + 1, steps.count) }
  }

  /// Adds the steps of a part, or again those that have been added for it.
  private mutating func add(
    _ node: PatternNode, orCopy part: inout Range<Int>?
  ) throws(QueryError) {
    guard let known = part else {
      let start = steps.count
      try add(node)
      part = start..<steps.count
      return
    }
    try visit(known.count + 1)
    let distance = steps.count - known.lowerBound
    for place in known { steps.append(steps[place].moved(by: distance)) }
  }
}

extension PatternProgram.Step {
  /// Returns the step for a copy of a part, which leads only to steps of the copy and behind it.
  fileprivate func moved(by distance: Int) -> Self {
    switch self {
    case .jump(let target): .jump(target + distance)
    case .branch(let first, let second): .branch(first + distance, second + distance)
    case .scalar, .assertion, .match: self
    }
  }
}
