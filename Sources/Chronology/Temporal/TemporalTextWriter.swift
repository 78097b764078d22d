// SPDX-License-Identifier: MIT

/// Puts together the canonical text of a temporal value.
struct TemporalTextWriter {
  private var bytes: [UInt8] = []

  /// Creates a writer with room for a date and time with a zone.
  init() {
    bytes.reserveCapacity(48)
  }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a text.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a day; a year beyond four digits has a sign, as it is read.
  mutating func write(_ date: CalendarDate) {
    if date.year < 0 {
      bytes.append(UInt8(ascii: "-"))
    } else if date.year > 9_999 {
      bytes.append(UInt8(ascii: "+"))
    }
    if date.year.magnitude > 9_999 {
      write(digitsOf: date.year.magnitude)
    } else {
      write(Int(date.year.magnitude) / 100)
      write(Int(date.year.magnitude) % 100)
    }
    bytes.append(UInt8(ascii: "-"))
    write(date.month)
    bytes.append(UInt8(ascii: "-"))
    write(date.day)
  }

  /// Writes a time, without seconds if they are zero.
  mutating func write(_ time: LocalTime) {
    write(time.hour)
    bytes.append(UInt8(ascii: ":"))
    write(time.minute)
    let rest = time.nanosecondOfDay % LocalTime.nanosecondsPerMinute
    guard rest != 0 else { return }
    bytes.append(UInt8(ascii: ":"))
    write(time.second)
    write(fraction: time.nanosecond)
  }

  /// Writes a day and a time.
  mutating func write(_ value: LocalDateTime) {
    write(value.date)
    bytes.append(UInt8(ascii: "T"))
    write(value.time)
  }

  /// Writes an offset, as `Z` or with a sign and with seconds where they are needed.
  mutating func write(_ offset: UTCOffset) {
    guard offset.seconds != 0 else {
      bytes.append(UInt8(ascii: "Z"))
      return
    }
    let size = Int(offset.seconds.magnitude)
    bytes.append(offset.seconds < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    write(size / 3_600)
    bytes.append(UInt8(ascii: ":"))
    write(size / 60 % 60)
    guard size % 60 != 0 else { return }
    bytes.append(UInt8(ascii: ":"))
    write(size % 60)
  }

  /// Writes a number and the letter of what it counts; nothing for zero.
  mutating func write(_ number: Int64, unit: Unicode.Scalar) {
    guard number != 0 else { return }
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    write(digitsOf: number.magnitude)
    bytes.append(UInt8(ascii: unit))
  }

  /// Writes a number with as many digits as it has.
  mutating func write(digitsOf number: UInt64) {
    var unit: UInt64 = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  /// Writes a number below 100 with two digits.
  private mutating func write(_ number: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Writes a point and up to nine digits, without zeros at the end; nothing for zero.
  mutating func write(fraction nanosecond: Int) {
    guard nanosecond > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var rest = nanosecond
    var unit = 100_000_000
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }
}
