// SPDX-License-Identifier: MIT

extension UTCOffset {
  /// Reads an offset such as `Z`, `+01`, `+0100`, `+01:00`, `-01:00:30` or `-010030`.
  public init(parsing text: String) throws(TemporalError) {
    guard let seconds = Self.seconds(of: Array(text.utf8)), let offset = Self(seconds: seconds)
    else {
      throw TemporalError(
        .zone, "\"\(text)\" is not an offset from UTC such as Z, +01, +0100 or -03:30")
    }
    self = offset
  }

  /// Returns the seconds that a text says, which may be out of range; nothing if it has no form.
  private static func seconds(of text: [UInt8]) -> Int32? {
    guard text != [UInt8(ascii: "Z")] else { return 0 }
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let parts = pairs(of: text.dropFirst()), (1...3).contains(parts.count),
      parts.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let unit: [Int32] = [3_600, 60, 1]
    let sum = zip(parts, unit).reduce(0) { $0 + $1.0 * $1.1 }
    return sign == UInt8(ascii: "-") ? -sum : sum
  }

  /// Returns numbers of two digits each, that colons stand between everywhere or nowhere.
  private static func pairs(of text: ArraySlice<UInt8>) -> [Int32]? {
    let colon = UInt8(ascii: ":")
    guard !text.contains(colon) else {
      let parts = text.split(separator: colon, omittingEmptySubsequences: false)
      let numbers = parts.compactMap(number(ofPair:))
      return numbers.count == parts.count ? numbers : nil
    }
    guard text.count.isMultiple(of: 2) else { return nil }
    let starts = stride(from: text.startIndex, to: text.endIndex, by: 2)
    let numbers = starts.compactMap { number(ofPair: text[$0..<$0 + 2]) }
    return numbers.count == text.count / 2 ? numbers : nil
  }

  private static func number(ofPair text: ArraySlice<UInt8>) -> Int32? {
    let digits = text.map { Int32($0) - Int32(UInt8(ascii: "0")) }
    guard digits.count == 2, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    return digits[0] * 10 + digits[1]
  }
}

extension UTCOffset: CustomStringConvertible {
  /// The offset as ISO 8601 writes it: `Z`, `+01:00`, and `-00:44:30` where seconds are needed.
  public var description: String {
    guard seconds != 0 else { return "Z" }
    let size = Int(seconds.magnitude)
    var text = seconds < 0 ? "-" : "+"
    text += CalendarDate.twoDigits(size / 3_600)
    text += ":"
    text += CalendarDate.twoDigits(size / 60 % 60)
    guard size % 60 != 0 else { return text }
    text += ":"
    text += CalendarDate.twoDigits(size % 60)
    return text
  }
}
