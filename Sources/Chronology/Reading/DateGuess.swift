// SPDX-License-Identifier: MIT

/// Guesses the EDTF expression that people mean by a date in words or in the order of their country.
///
/// It knows English words for months, seasons and doubts, `20.3.2015`, `5/2009` and `2009/5/7`. What
/// could be read in two ways, such as `5/7/2009`, is not guessed.
struct DateGuess {
  private static let longest = 40
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let seasons = ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24]

  /// How the date is meant.
  private enum Manner { case plain, about, since, until }

  private var manner = Manner.plain
  private var year: String?
  private var month: Int?
  private var day: Int?
  /// Numbers of one or two digits, in the order written.
  private var small: [Int] = []
  private var isYearFirst = false

  /// Returns the expression that a text means; nothing if that cannot be told.
  static func expression(for text: String) -> String? {
    guard text.utf8.count <= longest, isForeign(text) else { return nil }
    var guess = DateGuess()
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard guess.take(String(word)) else { return nil }
    }
    return guess.settle(slashed: text.contains("/")) ? guess.expression : nil
  }

  /// Returns whether a text has a word, or a point or slash between numbers, and nothing of EDTF
  /// that only stands in the wrong place.
  private static func isForeign(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }), !text.contains(where: "?~%()^[]{}".contains) else {
      return false
    }
    let hasWord = text.split { !$0.isLetter }.contains { $0.count > 2 }
    return hasWord || text.contains(".") || text.contains("/") && !text.contains("-")
  }

  /// Takes a word or a number; fails if it is neither of a date.
  private mutating func take(_ word: String) -> Bool {
    if word.allSatisfy({ $0.isASCII && $0.isNumber }) { return takeNumber(word) }
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      if let number = Int(word.dropLast(2)) { return takeNumber(String(number)) }
    }
    switch word {
    case "of", "the", "in", "on": return true
    case "about", "around", "circa", "ca", "c": return take(.about)
    case "since", "after", "from": return take(.since)
    case "until", "till", "before", "by": return take(.until)
    default: break
    }
    guard month == nil else { return false }
    month = Self.seasons[word]
    if month == nil, word.count >= 3,
      let place = Self.months.firstIndex(where: { $0.hasPrefix(word) })
    {
      month = place + 1
    }
    return month != nil
  }

  private mutating func take(_ manner: Manner) -> Bool {
    defer { self.manner = manner }
    return self.manner == .plain && year == nil && small.isEmpty
  }

  private mutating func takeNumber(_ digits: String) -> Bool {
    switch digits.count {
    case 4 where year == nil:
      year = digits
      isYearFirst = small.isEmpty && month == nil
      return true
    case 1, 2:
      small += [Int(digits)].compactMap(\.self)
      return small.count <= 2
    default: return false
    }
  }

  /// Makes day and month of the numbers; fails where it is not clear which is which.
  private mutating func settle(slashed: Bool) -> Bool {
    // A year alone is not what a foreign order of a date says.
    guard year != nil, manner != .plain || month != nil || !small.isEmpty else { return false }
    switch (small.count, month) {
    case (0, _): return true
    case (1, nil): month = small[0]
    case (1, _): day = small[0]
    case (2, nil) where isYearFirst: (month, day) = (small[0], small[1])
    case (2, nil) where !slashed: (day, month) = (small[0], small[1])
    default: return false
    }
    return true
  }

  private var expression: String? {
    guard let year else { return nil }
    let parts = [month, day].compactMap(\.self).map { CalendarDate.twoDigits($0) }
    let date = ([year] + parts).joined(separator: "-")
    let whole =
      switch manner {
      case .plain: date
      case .about: date + "~"
      case .since: date + "/.."
      case .until: "/" + date
      }
    // What is no date is no advice.
    var parser = ExtendedDateParser(Array(whole.utf8))
    guard (try? parser.parse()) != nil else { return nil }
    return whole
  }
}

extension ExtendedDateError {
  /// Returns the error with the expression that was meant, if one can be guessed.
  func guessing(at text: String) -> ExtendedDateError {
    guard code == .syntax, let meant = DateGuess.expression(for: text),
      meant != text.filter({ !$0.isWhitespace })
    else { return self }
    return ExtendedDateError(.syntax, "write \(meant)", at: offset)
  }
}
