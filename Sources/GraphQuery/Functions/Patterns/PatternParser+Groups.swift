// SPDX-License-Identifier: MIT

extension PatternParser {
  /// Reads what follows `(?`; returns whether there is a group, and not flags alone.
  mutating func parseGroupStart() throws(QueryError) -> Bool {
    switch next {
    case ":":
      place += 1
      return true
    case "<": return try parseGroupName()
    case "=", "!": throw failure("looking ahead is not supported")
    case ">": throw failure("atomic groups are not supported")
    default: return try parseFlags()
    }
  }

  private mutating func parseGroupName() throws(QueryError) -> Bool {
    place += 1
    guard next != "=", next != "!" else { throw failure("looking behind is not supported") }
    while try take("the name of a group") != ">" {}
    return true
  }

  /// Reads flags; those of `(?i:…)` hold in the group, those of `(?i)` to the end of the outer one.
  private mutating func parseFlags() throws(QueryError) -> Bool {
    var isOn = true
    while true {
      let letter = try take("the end of the flags")
      switch letter {
      case "-": isOn = false
      case "i": flags.ignoresCase = isOn
      case "s": flags.dotTakesLineEnds = isOn
      case "m": flags.isMultiline = isOn
      case "x": flags.allowsComments = isOn
      case "u", "U": break
      case ")": return false
      case ":": return true
      default: throw failure("there is no flag \(letter)")
      }
    }
  }
}
