// SPDX-License-Identifier: MIT

extension ExtendedDateParser {
  /// Returns the error for whatever stands at the position instead of what is expected.
  func unexpected(_ expectation: String) -> ExtendedDateError {
    if let hint { return syntaxError(hint) }
    guard let byte = peek, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "-") else {
      return syntaxError(expectation)
    }
    return syntaxError("\(nextCharacter) does not belong here: \(expectation)")
  }

  /// Returns the error for a component that has too few digits.
  func incomplete(_ name: WrittenComponent.Name, from start: Int) -> ExtendedDateError {
    let digits = text(start..<position)
    if name == .year {
      let isNegative = start > 0 && bytes[start - 1] == UInt8(ascii: "-")
      return unexpected(Self.yearExpectation(digits, isNegative: isNegative))
    }
    let noun = name == .month ? "month" : "day"
    let advice = digits.isEmpty || "0X".contains(digits) ? "" : ": write 0\(digits)"
    return unexpected("a \(noun) has two digits" + advice)
  }

  /// Returns the error for what follows a date and is neither a slash nor the end.
  func trailing(after written: WrittenDate) -> ExtendedDateError {
    if isNext("S") { return misplacedSignificantDigits() }
    if isInSet { return unexpected("a date of a set is followed by a comma, '..' or a bracket") }
    guard written.last.markAfter == nil else {
      return unexpected("after the mark at the end of a date nothing follows")
    }
    if isNext("s"), written.month == nil, !isDigit(byte(after: 1)) {
      return syntaxError("write \(text(written.position..<position - 1))X for the decade")
    }
    switch written.last.name {
    case .year:
      return unexpected("a month follows with a hyphen (1904-05); a year of more digits needs Y")
    case .month where isFourDigits(from: position - 2):
      return syntaxError(
        "an interval is written with a slash (1904/1910), a day with hyphens (1904-05-12)",
        at: position - 3)
    case .month: return unexpected("a day follows with a hyphen: 1904-05-12")
    case .day where isDigit(peek): return syntaxError("a day has two digits")
    case .day: return unexpected("after a day comes nothing, a mark, or T and a time")
    }
  }

  /// Returns a stretch of the text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The next character in quotes, or its number if it cannot be shown.
  private var nextCharacter: String {
    let scalars = text(position..<min(position + 4, bytes.count)).unicodeScalars
    guard let scalar = scalars.first else { return "the end" }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .nonspacingMark, .enclosingMark:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    default: return "'\(scalar)'"
    }
  }

  private static func yearExpectation(_ digits: String, isNegative: Bool) -> String {
    let expectation = "a year has four digits and comes first"
    guard !digits.isEmpty, !digits.contains("X") else { return expectation }
    let year = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    if isNegative, let number = Int(digits) {
      // Year 0000 is 1 BCE.
      return "a year has four digits: write -\(year), which is \(number + 1) BCE"
    }
    let advice = "a year has four digits: write \(year) for the year"
    switch digits.utf8.count {
    case 3: return advice + ", \(digits)X for the decade"
    case 2: return advice + ", \(digits)XX for the century"
    default: return advice
    }
  }

  private func isDigit(_ byte: UInt8?) -> Bool { byte.map(Self.digits.contains) ?? false }

  private func isFourDigits(from start: Int) -> Bool {
    bytes.count >= start + 4 && bytes[start..<start + 4].allSatisfy(Self.digits.contains)
  }
}
