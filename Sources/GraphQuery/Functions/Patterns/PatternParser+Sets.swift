// SPDX-License-Identifier: MIT

extension PatternParser {
  /// Reads what stands between `[` and `]`.
  mutating func parseSet(depth: Int = 0) throws(QueryError) -> ScalarSet {
    guard depth < Self.deepestNesting else { throw failure("sets nest too deep") }
    var set = ScalarSet()
    set.ignoresCase = flags.ignoresCase
    set.isNegated = skip("^")
    var isFirst = true
    while true {
      let scalar = try take("the ] of a set")
      switch scalar {
      case "]" where !isFirst: return set
      case "[": set.subsets.append(try parseSet(depth: depth + 1))
      case "&" where next == "&": throw failure("intersections of sets are not supported")
      case "\\": try addEscape(to: &set)
      default: try addRange(from: scalar, to: &set)
      }
      isFirst = false
    }
  }

  private mutating func addEscape(to set: inout ScalarSet) throws(QueryError) {
    let letter = try take("what \\ escapes")
    if let escapeClass = ScalarSet.escapeClass(letter) {
      set.subsets.append(escapeClass)
    } else if letter == "p" || letter == "P" {
      set.subsets.append(try escapedSet(letter))
    } else {
      try addRange(from: try escapedScalar(letter), to: &set)
    }
  }

  private mutating func addRange(
    from first: Unicode.Scalar, to set: inout ScalarSet
  ) throws(QueryError) {
    // A - before the end of the set, or before a set, is a code point like others.
    guard next == "-", place + 1 < pattern.count, pattern[place + 1] != "]",
      pattern[place + 1] != "["
    else {
      set.ranges.append(first.value...first.value)
      return
    }
    place += 1
    var last = try take("the end of a range")
    if last == "\\" { last = try escapedScalar(try take("what \\ escapes")) }
    guard first <= last else {
      throw failure("the range \(first)-\(last) ends before it begins")
    }
    set.ranges.append(first.value...last.value)
  }
}
