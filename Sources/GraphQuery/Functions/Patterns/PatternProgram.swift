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

  /// The most steps that a pattern may need; counted repetitions are written out.
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
    // Parts that need no step are counted too: repeated, they take time.
    visits += 1
    guard steps.count < Self.limit, visits < 4 * Self.limit else {
      throw PatternParser.failure("it is too large: repetitions are written out")
    }
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
      for _ in 0..<least { try add(node) }
      if let greatest {
        try addOptional(node, count: greatest - least)
      } else {
        try addLoop(node)
      }
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

  private mutating func addOptional(_ node: PatternNode, count: Int) throws(QueryError) {
    var branches: [Int] = []
    for _ in 0..<count {
      branches.append(steps.count)
      steps.append(.match)
      try add(node)
    }
    for branch in branches { steps[branch] = .branch(branch + 1, steps.count) }
  }

  private mutating func addLoop(_ node: PatternNode) throws(QueryError) {
    let branch = steps.count
    steps.append(.match)
    try add(node)
    steps.append(.jump(branch))
    steps[branch] = .branch(branch + 1, steps.count)
  }
}
