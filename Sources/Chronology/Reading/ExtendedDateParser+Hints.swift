// SPDX-License-Identifier: MIT

/// What to write instead of what people write out of habit, or wrote by the draft of 2012.
extension ExtendedDateParser {
  private static let eraHint = "1 BCE is the year 0000, 44 BCE is -0043"
  private static let maskHint = "a digit that is not given is X, in upper case"

  /// The advice for what stands at the position; nothing if none is known.
  var hint: String? {
    guard let byte = peek else { return nil }
    if byte >= 0x80 { return dashHint }
    if isLetter(byte) { return letterHint(Unicode.Scalar(byte)) }
    return signHint(Unicode.Scalar(byte))
  }

  private func signHint(_ sign: Unicode.Scalar) -> String? {
    switch sign {
    case " " where isNextLetter("b"): return Self.eraHint
    case " ", "\t", "\r", "\n":
      return byte(after: 3) == UInt8(ascii: ":")
        ? "write T between the day and the time" : "spaces are not part of a date: leave them out"
    case ".":
      return byte(after: 1) == UInt8(ascii: ".")
        ? Self.dotsStandAlone : "a date is written with hyphens: YYYY-MM-DD"
    case "/":
      return bytes.count { $0 == UInt8(ascii: "/") } > 1
        ? "a date is written with hyphens: YYYY-MM-DD" : nil
    case "(", ")", "^":
      return "this is of the draft of 2012: write the mark after the last component it is for"
    default: return nil
    }
  }

  private func letterHint(_ letter: Unicode.Scalar) -> String? {
    if isStartOfDate { return wordHint ?? firstLetterHint(letter) }
    switch letter {
    case "x", "u": return Self.maskHint
    case "t" where isAfterDigit: return "write T in upper case, and the time as hh:mm:ss"
    case "z" where isAfterDigit: return "write Z in upper case"
    case "e" where isAfterDigit: return "write E in upper case"
    case "s" where isAfterDigit: return "write S in upper case"
    case "b", "B": return Self.eraHint
    case "w", "W": return "weeks are not part of EDTF: write the month and the day"
    default: return nil
    }
  }

  /// Words that people begin a date with, and what to write instead.
  private static let phrases = [
    (
      ["spring", "summer", "autumn", "fall", "winter"],
      "write 1914-21 for spring, to -24 for winter"
    ),
    (["before", "until", "till", "by "], "write /1914 for what ended in 1914"),
    (["since", "after", "from"], "write 1914/.. for what goes on since 1914"),
    (["about", "around", "circa"], "write 1904~ for about 1904"),
    (
      ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
      "write the month in digits: 1914-06"
    ),
  ]

  /// The advice for the letter with which a date begins.
  private func firstLetterHint(_ letter: Unicode.Scalar) -> String? {
    switch letter {
    case "x", "u": Self.maskHint
    case "y": "write Y in upper case"
    case "p", "P": "durations are not part of EDTF: write both ends"
    case "r", "R": "repeated intervals are not part of EDTF"
    case "c", "C": "write 1904~ for about 1904"
    default: nil
    }
  }

  /// The advice for a word in place of a date.
  private var wordHint: String? {
    if isNext(word: "unknown") { return "an unknown end is left empty: 1904/ or /1904" }
    for word in ["open", "now", "today", "present", "ongoing"] where isNext(word: word) {
      return "an open end is written with two dots: 1904/.."
    }
    for (words, advice) in Self.phrases where words.contains(where: { isNext(word: $0) }) {
      return advice
    }
    return nil
  }

  /// The advice for a dash that only looks like the hyphen: U+2010 to U+2015, U+2212.
  private var dashHint: String? {
    let tail = [byte(after: 0), byte(after: 1), byte(after: 2)].map { $0 ?? 0 }
    let isDash = tail[0] == 0xE2 && tail[1] == 0x80 && (0x90...0x95).contains(tail[2])
    guard isDash || tail == [0xE2, 0x88, 0x92] else { return nil }
    return "write the hyphen - within a date, a slash between the ends of an interval"
  }

  /// The byte some places further on; nothing if the text ends before.
  func byte(after count: Int) -> UInt8? {
    position + count < bytes.count ? bytes[position + count] : nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private var isAfterDigit: Bool {
    position > 0 && Self.digits.contains(bytes[position - 1])
  }

  /// Whether a date, an end of an interval or a member of a set should begin here.
  private var isStartOfDate: Bool {
    guard position > 0 else { return true }
    let previous = Unicode.Scalar(bytes[position - 1])
    return previous == "/" || isInSet && "[{,.".unicodeScalars.contains(previous)
  }

  private func isNextLetter(_ letter: Character) -> Bool {
    byte(after: 1).map { Character(Unicode.Scalar($0 | 0x20)) } == letter
  }

  private func isNext(word: String) -> Bool {
    let end = position + word.utf8.count
    guard end <= bytes.count else { return false }
    return bytes[position..<end].elementsEqual(word.utf8) { $0 | 0x20 == $1 }
  }
}
