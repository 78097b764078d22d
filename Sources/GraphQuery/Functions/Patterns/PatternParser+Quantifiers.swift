// SPDX-License-Identifier: MIT

extension PatternParser {
  /// Reads how often a part may come, if that is said.
  mutating func parseQuantifiers(of node: PatternNode) throws(QueryError) -> PatternNode {
    guard let (least, greatest) = try parseCounts() else { return node }
    if next == "+" { throw failure("possessive quantifiers are not supported") }
    // Whether the longest is tried first makes no difference where all of a text has to match.
    _ = skip("?")
    if let next, "*+?{".unicodeScalars.contains(next) {
      throw failure("\(next) stands behind a quantifier")
    }
    return .repetition(node, least: least, greatest: greatest)
  }

  private mutating func parseCounts() throws(QueryError) -> (Int, Int?)? {
    if skip("*") { return (0, nil) }
    if skip("+") { return (1, nil) }
    if skip("?") { return (0, 1) }
    guard skip("{") else { return nil }
    let least = try parseNumber()
    var greatest: Int? = least
    if skip(",") { greatest = next == "}" ? nil : try parseNumber() }
    guard skip("}") else { throw failure("a } is missing") }
    if let greatest, greatest < least {
      throw failure("a part cannot come \(least) times or more, but \(greatest) at most")
    }
    return (least, greatest)
  }

  private mutating func parseNumber() throws(QueryError) -> Int {
    var number: Int?
    while let scalar = next, ScalarSet.isDigit(scalar) {
      place += 1
      let value = (number ?? 0) * 10 + Int(scalar.value - 0x30)
      guard value <= Self.greatestCount else {
        throw failure("a part cannot be counted beyond \(Self.greatestCount)")
      }
      number = value
    }
    guard let number else { throw failure("a number is missing") }
    return number
  }
}
