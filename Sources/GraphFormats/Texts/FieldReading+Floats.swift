// SPDX-License-Identifier: MIT

extension FieldReading {
  /// The powers of ten that a floating-point number has exactly.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Returns a decimal number.
  ///
  /// If digits and power of ten are both exact as floating-point numbers, one multiplication or
  /// division rounds rightly (Clinger, "How to Read Floating Point Numbers Accurately", 1990); the
  /// few others are left to the standard library. A number beyond all floating-point numbers is
  /// none.
  static func float(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isExact: Bool) -> Double? {
    guard let parts = DecimalParts(bytes, start, end, isExact: isExact) else {
      return isExact ? nil : specialFloat(bytes, start, end)
    }
    if parts.isWhole, isExact, parts.digits > 1 << 53 { return nil }
    guard parts.isComplete, parts.digits <= 1 << 53, abs(parts.power) <= 22 else {
      return slowFloat(bytes, start, end)
    }
    let digits = Double(parts.digits)
    let value =
      parts.power < 0 ? digits / powers[-parts.power] : digits * powers[parts.power]
    return parts.isNegative ? -value : value
  }

  private static func slowFloat(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Double? {
    guard let value = Double(text(bytes, start, end)), value.isFinite else { return nil }
    return value
  }

  private static func specialFloat(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Double? {
    guard end - start <= 9 else { return nil }
    switch text(bytes, start, end).lowercased() {
    case "nan": return .nan
    case "infinity", "+infinity", "inf", "+inf": return .infinity
    case "-infinity", "-inf": return -.infinity
    default: return nil
    }
  }

  private static func text(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String {
    var text: [UInt8] = []
    for place in start..<end { text.append(bytes[place]) }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The digits of a decimal number and the power of ten that they are times.
private struct DecimalParts {
  var isNegative = false
  var digits: UInt64 = 0
  var power = 0
  /// Whether there is neither a point nor an exponent.
  var isWhole = true
  /// Whether all digits had room.
  var isComplete = true

  init?(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isExact: Bool) {
    var place = start
    guard place < end else { return nil }
    isNegative = bytes[place] == UInt8(ascii: "-")
    if isNegative || (bytes[place] == UInt8(ascii: "+") && !isExact) { place &+= 1 }
    let firstDigit = place
    place = readDigits(bytes, place, end)
    let wholeDigits = place - firstDigit
    if isExact {
      guard wholeDigits == 1 || wholeDigits > 1 && bytes[firstDigit] != UInt8(ascii: "0") else {
        return nil
      }
    }
    if place < end, bytes[place] == UInt8(ascii: ".") {
      let point = place
      isWhole = false
      place = readDigits(bytes, place + 1, end)
      power = point + 1 - place
      if isExact, power == 0 { return nil }
    }
    guard place - firstDigit > (isWhole ? 0 : 1) else { return nil }
    if place < end, bytes[place] | 0x20 == UInt8(ascii: "e") {
      if isExact, isWhole, !isSign(place + 1, bytes, end) { return nil }
      isWhole = false
      guard let exponent = FieldReading.integer(bytes, place + 1, end, isExact: false),
        exponent.magnitude < 100_000
      else { return nil }
      power += Int(exponent)
      place = end
    }
    guard place == end else { return nil }
  }

  private func isSign(_ place: Int, _ bytes: Span<UInt8>, _ end: Int) -> Bool {
    place < end && (bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-"))
  }

  private mutating func readDigits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end {
      let digit = UInt64(bytes[place]) &- 48
      guard digit <= 9 else { break }
      if digits < 100_000_000_000_000_000 {
        digits = digits &* 10 &+ digit
      } else {
        isComplete = false
      }
      place &+= 1
    }
    return place
  }
}
