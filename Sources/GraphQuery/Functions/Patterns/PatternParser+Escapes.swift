// SPDX-License-Identifier: MIT

extension PatternParser {
  /// Reads what follows a `\` outside of a set; nothing if it is the `\E` of no quotation.
  mutating func parseEscape() throws(QueryError) -> PatternNode? {
    let letter = try take("what \\ escapes")
    switch letter {
    case "A": return .assertion(.textStart)
    case "z": return .assertion(.textEnd)
    case "Z": return .assertion(.lastLineEnd)
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.noWordBoundary)
    case "E": return nil
    case "R": return Self.lineEnd
    case "1"..."9", "k": throw failure("back references are not supported")
    default: return .scalar(try escapedSet(letter))
    }
  }

  /// Returns the set that a letter behind a `\` stands for, inside of a set or outside.
  mutating func escapedSet(_ letter: Unicode.Scalar) throws(QueryError) -> ScalarSet {
    if let escapeClass = ScalarSet.escapeClass(letter) { return escapeClass }
    if letter == "p" || letter == "P" { return try propertySet(isNegated: letter == "P") }
    return set(of: try escapedScalar(letter))
  }

  /// Returns the code point that a letter behind a `\` stands for.
  mutating func escapedScalar(_ letter: Unicode.Scalar) throws(QueryError) -> Unicode.Scalar {
    switch letter {
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "f": return "\u{C}"
    case "a": return "\u{7}"
    case "e": return "\u{1B}"
    case "x": return try skip("{") ? hexadecimal(upTo: "}") : hexadecimal(digits: 2)
    case "u": return try hexadecimal(digits: 4)
    case "a"..."z", "A"..."Z", "0"..."9": throw failure("there is no escape \\\(letter)")
    default: return letter
    }
  }

  /// The two code points of Windows, or any one that ends a line.
  private static let lineEnd = PatternNode.choice([
    .sequence([.scalar(ScalarSet("\r")), .scalar(ScalarSet("\n"))]),
    .scalar(ScalarSet { ScalarSet.isLineEnd($0) || (0x0B...0x0C).contains($0.value) }),
  ])

  private mutating func propertySet(isNegated: Bool) throws(QueryError) -> ScalarSet {
    var name = ""
    if skip("{") {
      while true {
        let scalar = try take("the } of a property")
        if scalar == "}" { break }
        name.unicodeScalars.append(scalar)
      }
    } else {
      name.unicodeScalars.append(try take("the name of a property"))
    }
    guard let property = ScalarSet.property(named: name) else {
      throw failure("there is no property \(name.debugDescription)")
    }
    var set = ScalarSet()
    set.subsets = [property]
    set.isNegated = isNegated
    return set
  }

  private mutating func hexadecimal(digits: Int) throws(QueryError) -> Unicode.Scalar {
    var text = ""
    for _ in 0..<digits { text.unicodeScalars.append(try take("a hexadecimal digit")) }
    return try scalar(hexadecimal: text)
  }

  private mutating func hexadecimal(upTo end: Unicode.Scalar) throws(QueryError) -> Unicode.Scalar {
    var text = ""
    while true {
      let scalar = try take("the \(end) of a number")
      guard scalar != end else { return try self.scalar(hexadecimal: text) }
      text.unicodeScalars.append(scalar)
    }
  }

  private func scalar(hexadecimal text: String) throws(QueryError) -> Unicode.Scalar {
    guard let number = UInt32(text, radix: 16), let scalar = Unicode.Scalar(number) else {
      throw failure("\(text.debugDescription) is not the number of a code point")
    }
    return scalar
  }
}
