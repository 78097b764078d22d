// SPDX-License-Identifier: MIT

/// Reads regular expressions.
struct PatternParser {
  /// What letters in `(?…)` change for the rest of a group.
  struct Flags {
    var ignoresCase = false
    var dotTakesLineEnds = false
    var isMultiline = false
    var allowsComments = false
  }

  /// How deep groups may nest: they are read by recursion.
  static let deepestNesting = 200

  /// The most times that a counted repetition may ask for.
  static let greatestCount = 1_000

  let pattern: [Unicode.Scalar]
  var place = 0
  var flags = Flags()
  private var depth = 0

  init(_ pattern: String) {
    self.pattern = Self.unquoted(Array(pattern.unicodeScalars))
  }

  /// Reads the whole pattern.
  mutating func parse() throws(QueryError) -> PatternNode {
    let node = try parseChoice()
    guard place == pattern.count else { throw failure("there is a ) without a (") }
    return node
  }

  /// The code point that comes next.
  var next: Unicode.Scalar? { place < pattern.count ? pattern[place] : nil }

  /// Steps over a code point if it comes next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  /// Steps over the next code point and returns it.
  mutating func take(_ expected: String) throws(QueryError) -> Unicode.Scalar {
    guard let scalar = next else { throw failure("\(expected) is missing at its end") }
    place += 1
    return scalar
  }

  /// Tells what is wrong at the place that was reached.
  func failure(_ reason: String) -> QueryError {
    Self.failure("\(reason) (at character \(place))")
  }

  /// Tells what is wrong.
  static func failure(_ reason: String) -> QueryError {
    QueryError(
      .argument, "the regular expression cannot be used: \(reason)",
      detail: .invalidArgumentValue)
  }
}

extension PatternParser {
  private mutating func parseChoice() throws(QueryError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else { throw failure("groups nest too deep") }
    let outerFlags = flags
    defer { flags = outerFlags }
    var choices = [try parseSequence()]
    while skip("|") { choices.append(try parseSequence()) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func parseSequence() throws(QueryError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      if flags.allowsComments, skipComment() { continue }
      guard let node = try parseAtom() else { continue }
      nodes.append(try parseQuantifiers(of: node))
    }
    return .sequence(nodes)
  }

  private mutating func skipComment() -> Bool {
    guard let scalar = next, ScalarSet.isSpace(scalar) || scalar == "#" else { return false }
    place += 1
    guard scalar == "#" else { return true }
    while let scalar = next, !ScalarSet.isLineEnd(scalar) { place += 1 }
    return true
  }

  /// Reads what a quantifier can stand behind; nothing if it only changes flags.
  private mutating func parseAtom() throws(QueryError) -> PatternNode? {
    let scalar = try take("something")
    switch scalar {
    case "(": return try parseGroup()
    case "[": return .scalar(try parseSet())
    case ".": return .scalar(flags.dotTakesLineEnds ? .any : .withinLine)
    case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
    case "$": return .assertion(flags.isMultiline ? .lineEnd : .lastLineEnd)
    case "\\": return try parseEscape()
    case "*", "+", "?": throw failure("\(scalar) stands behind nothing")
    case "{": throw failure("{ stands behind nothing; write \\{")
    default: return .scalar(set(of: scalar))
    }
  }

  /// Returns the set of one code point, in any case if the flags say so.
  func set(of scalar: Unicode.Scalar) -> ScalarSet {
    var set = ScalarSet(scalar)
    set.ignoresCase = flags.ignoresCase
    return set
  }

  private mutating func parseGroup() throws(QueryError) -> PatternNode? {
    let outerFlags = flags
    if skip("?"), try !parseGroupStart() { return nil }
    let node = try parseChoice()
    flags = outerFlags
    guard skip(")") else { throw failure("a ) is missing") }
    return node
  }
}
