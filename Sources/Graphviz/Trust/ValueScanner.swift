// SPDX-License-Identifier: MIT

/// Reads the parts of a value, from its start.
struct ValueScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { place == bytes.count }

  /// The next byte.
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Passes over the next byte if it is this one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  /// Passes over bytes as long as they are of a kind, and returns them.
  mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = place
    while let byte = next, isWanted(byte) { place += 1 }
    return bytes[start..<place]
  }

  /// Passes over blanks.
  mutating func skipBlanks() { _ = take { $0 == 0x20 || (0x09...0x0D).contains($0) } }

  /// Returns the decimal number that stands next, without what Graphviz might read otherwise: no
  /// hexadecimal numbers, no infinity.
  mutating func takeNumber() -> Double? {
    let sign: Double = take("-") ? -1 : 1
    if sign > 0 { _ = take("+") }
    let whole = take(while: Self.isDigit)
    let decimals = take(".") ? take(while: Self.isDigit) : []
    guard !whole.isEmpty || !decimals.isEmpty, !isHexadecimal(after: whole) else { return nil }
    let digits = (whole + decimals).reduce(0) { $0 * 10 + Double($1 - UInt8(ascii: "0")) }
    return sign * digits * Self.power(of: takeExponent() - decimals.count)
  }

  /// Reads `e` with a whole number, if they stand next.
  private mutating func takeExponent() -> Int {
    let start = place
    guard take("e") || take("E") else { return 0 }
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    let digits = take(while: Self.isDigit)
    guard !digits.isEmpty else {
      place = start
      return 0
    }
    let number = digits.reduce(0) { min($0 * 10 + Int($1 - UInt8(ascii: "0")), 10_000) }
    return isNegative ? -number : number
  }

  private func isHexadecimal(after whole: ArraySlice<UInt8>) -> Bool {
    whole.last == UInt8(ascii: "0") && (next == UInt8(ascii: "x") || next == UInt8(ascii: "X"))
  }

  private static func power(of exponent: Int) -> Double {
    var power = 1.0
    // Beyond 400 a number of any digits that a range allows is nothing or endless.
    for _ in 0..<min(exponent.magnitude, 400) { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }

  // MARK: - Kinds of bytes

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_")
  }
}
