// SPDX-License-Identifier: MIT

/// Reads durations as ISO 8601 writes them.
struct DurationParser {
  private let text: String
  private let bytes: [UInt8]
  private var position = 0

  /// Whether a minus stands before the whole, which turns the sign of each part.
  private var isNegative = false

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Reads the whole text.
  mutating func duration() throws(TemporalError) -> CalendarDuration {
    isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard skip("P") else { throw failure("it has to begin with P") }
    guard isDateForm else { return try unitForm() }
    let duration = try dateForm()
    return isNegative ? try -duration : duration
  }

  // MARK: - Numbers with units

  private typealias Unit = (letter: Unicode.Scalar, unit: DurationUnit)
  private static let dateUnits: [Unit] = [
    ("Y", .years), ("M", .months), ("W", .weeks), ("D", .days),
  ]
  private static let timeUnits: [Unit] = [("H", .hours), ("M", .minutes), ("S", .seconds)]

  /// Reads parts such as `1Y2M3W4DT5H6M7.5S`.
  private mutating func unitForm() throws(TemporalError) -> CalendarDuration {
    var components = DurationComponents()
    let dates = try units(Self.dateUnits, into: &components)
    guard position < bytes.count else {
      guard dates > 0 else { throw failure("nothing follows the P") }
      return try components.duration
    }
    guard skip("T") else {
      throw failure("numbers with one of Y M W D stand in this order, then T")
    }
    let times = try units(Self.timeUnits, into: &components)
    guard position == bytes.count else {
      throw failure("behind the T stand numbers with one of H M S, in this order")
    }
    guard times > 0 else { throw failure("nothing follows the T") }
    return try components.duration
  }

  /// Reads those of the units that are there, in their order, and returns how many.
  private mutating func units(
    _ units: [Unit], into components: inout DurationComponents
  ) throws(TemporalError) -> Int {
    var count = 0
    for (letter, unit) in units {
      let start = position
      guard let number = try number() else { break }
      guard skip(letter) else {
        position = start
        continue
      }
      try components.add(unit, number)
      count += 1
    }
    return count
  }

  /// Reads a number with a sign and a fraction, both of which may be missing.
  private mutating func number() throws(TemporalError) -> FractionalNumber? {
    let hasMinus = skip("-")
    if !hasMinus { _ = skip("+") }
    let isNegative = hasMinus != isNegative
    guard let whole = try integer() else { return nil }
    var fraction: Int128 = 0
    if skip(".") || skip(",") { fraction = try decimals() }
    return FractionalNumber(
      isNegative ? -whole : whole, fraction: isNegative ? -fraction : fraction)
  }

  private mutating func integer() throws(TemporalError) -> Int128? {
    var number: Int128 = 0
    let start = position
    while let digit = nextDigit() {
      number = number * 10 + digit
      guard number < FractionalNumber.one * 100 else { throw .durationOverflow }
    }
    return position > start ? number : nil
  }

  /// Reads the digits of a fraction, those beyond the eighteenth to no effect.
  private mutating func decimals() throws(TemporalError) -> Int128 {
    var fraction: Int128 = 0
    var unit = FractionalNumber.one
    let start = position
    while let digit = nextDigit() {
      unit /= 10
      fraction += digit * unit
    }
    guard position > start else { throw failure("a point has to be followed by digits") }
    return fraction
  }

  private mutating func nextDigit() -> Int128? {
    guard position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10
    else { return nil }
    position += 1
    return Int128(digit)
  }

  // MARK: - The form of a date and time

  /// Whether a date follows: four digits and a hyphen, or eight digits.
  private var isDateForm: Bool {
    let rest = bytes[position...]
    let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }.count
    return digits == 4 && rest.dropFirst(4).first == UInt8(ascii: "-")
      || digits == 8 && [nil, UInt8(ascii: "T")].contains(rest.dropFirst(8).first)
  }

  /// Reads a form such as `2012-02-02T14:37:21.545` or `20120202T143721.545`.
  private mutating func dateForm() throws(TemporalError) -> CalendarDuration {
    var components = DurationComponents()
    try components.add(.years, fixed(4, limit: 9_999))
    let isExtended = skip("-")
    try components.add(.months, fixed(2, limit: 12))
    guard !isExtended || skip("-") else { throw failure("a hyphen stands before the days") }
    try components.add(.days, fixed(2, limit: 31))
    if skip("T") { try clock(isExtended: isExtended, into: &components) }
    guard position == bytes.count else { throw failure("something stands behind its end") }
    return try components.duration
  }

  private mutating func clock(
    isExtended: Bool, into components: inout DurationComponents
  ) throws(TemporalError) {
    try components.add(.hours, fixed(2, limit: 24))
    for unit in [DurationUnit.minutes, .seconds] where position < bytes.count {
      guard !isExtended || skip(":") else {
        throw failure("a colon stands between the parts of the time")
      }
      try components.add(unit, fixed(2, limit: 60))
    }
    guard skip(".") || skip(",") else { return }
    try components.add(.seconds, FractionalNumber(0, fraction: decimals()))
  }

  private mutating func fixed(
    _ count: Int, limit: Int128
  ) throws(TemporalError) -> FractionalNumber {
    var number: Int128 = 0
    for _ in 0..<count {
      guard let digit = nextDigit() else { throw failure("a part here has \(count) digits") }
      number = number * 10 + digit
    }
    guard number <= limit else { throw failure("a part is at most \(limit), not \(number)") }
    return FractionalNumber(number)
  }

  // MARK: - The rest

  private mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  private func failure(_ expectation: String) -> TemporalError {
    TemporalError(
      .text,
      "\(TemporalError.quoted(text)) is not a duration such as P1Y2M3DT4H5M6.7S: \(expectation)")
  }
}

extension CalendarDuration {
  /// Reads a duration as ISO 8601 writes it: `P1Y2M`, `P2.5W`, `PT-0.5S`, `P2012-02-02T14:37:21`.
  ///
  /// Each part may have a sign and a fraction, with a point or a comma; fractions are carried down.
  public init(parsing text: String) throws(TemporalError) {
    var parser = DurationParser(text)
    self = try parser.duration()
  }
}
