// SPDX-License-Identifier: MIT

/// A regular expression: the right side of `=~`, which has to match the whole text.
///
/// The time is at most the length of the text times that of the pattern, whatever they are: no
/// pattern can make a query hang. The syntax is that of `java.util.regex`, as other implementations
/// have it, without what goes beyond regular languages: back references, looking ahead and behind,
/// atomic groups and possessive quantifiers are refused.
///
/// There are `.`, `[…]` with ranges, `^` and sets within; `\d \w \s \h \R` and their opposites,
/// `\p{L}` and `\P{…}` with general categories and common properties; `\t \n \r \f \a \e \0 \xhh
/// \uhhhh \x{h…h}`, `\Q…\E`; groups, with or without names; `|`; `* + ? {n} {n,} {n,m}`, greedy or not;
/// `^ $ \A \Z \z \b \B`; the flags `i`, `s`, `m`, `x` and `u` as `(?i)` or `(?i:…)`. Case is that of all
/// of Unicode.
package struct TextPattern: Sendable {
  private let program: PatternProgram

  /// Reads a pattern.
  ///
  /// - Throws: A ``QueryError`` with the code `argument` that tells what is wrong with it.
  package init(_ pattern: String) throws(QueryError) {
    var parser = PatternParser(pattern)
    program = try PatternProgram(try parser.parse())
  }

  /// Returns whether the whole of a text is as the pattern says.
  package func matches(_ text: String, _ monitor: QueryMonitor? = nil) throws(QueryError) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var states = PatternStates(program)
    states.add(0, at: 0, in: scalars)
    for (place, scalar) in scalars.enumerated() {
      if place % 1_024 == 1_023 { try monitor?.check() }
      states.advance(over: scalar, to: place + 1, in: scalars)
      if states.isEmpty { return false }
    }
    return states.isMatch
  }
}

/// The states that an automaton may be in at once.
private struct PatternStates {
  private let program: PatternProgram
  /// The states that wait for a code point.
  private var waiting: [Int32] = []
  private var previous: [Int32] = []
  /// The round in which each state was last entered.
  private var rounds: [Int]
  private var round = 1
  private var stack: [Int] = []
  private(set) var isMatch = false

  init(_ program: PatternProgram) {
    self.program = program
    rounds = Array(repeating: 0, count: program.steps.count)
  }

  var isEmpty: Bool { waiting.isEmpty && !isMatch }

  /// Takes a code point: only states that wait for it go on.
  mutating func advance(over scalar: Unicode.Scalar, to place: Int, in text: [Unicode.Scalar]) {
    swap(&waiting, &previous)
    waiting.removeAll(keepingCapacity: true)
    round += 1
    isMatch = false
    let isASCII = scalar.isASCII
    for state in previous {
      guard case .scalar(let set) = program.steps[Int(state)] else { continue }
      let isTaken =
        isASCII
        ? program.asciiSets[set].contains(scalar.value) : program.sets[set].contains(scalar)
      if isTaken { add(Int(state) + 1, at: place, in: text) }
    }
  }

  /// Enters a state, and all that can be reached from it without a code point.
  mutating func add(_ state: Int, at place: Int, in text: [Unicode.Scalar]) {
    stack.append(state)
    while let state = stack.popLast() {
      guard rounds[state] != round else { continue }
      rounds[state] = round
      switch program.steps[state] {
      case .scalar: waiting.append(Int32(truncatingIfNeeded: state))
      case .match: isMatch = true
      case .jump(let target): stack.append(target)
      case .branch(let first, let second):
        stack.append(second)
        stack.append(first)
      case .assertion(let assertion):
        if assertion.holds(at: place, in: text) { stack.append(state + 1) }
      }
    }
  }
}
