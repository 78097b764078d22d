// SPDX-License-Identifier: MIT

extension UTCOffset {
  /// Reads an offset such as `Z`, `+01`, `+0100`, `+01:00`, `-01:00:30` or `-010030`.
  public init(parsing text: String) throws(TemporalError) {
    guard let offset = Self(ofForm: text.utf8) else {
      throw TemporalError(
        .zone,
        "\(TemporalError.quoted(text)) is not an offset from UTC such as Z, +01, +0100 or -03:30,"
          + " at most 18 hours")
    }
    self = offset
  }

  /// Creates the offset that all of some bytes say, if they have the form of one.
  ///
  /// They are read one by one and put nowhere: this is done for each row of a table.
  init?(ofForm text: some Sequence<UInt8>) {
    var bytes = text.makeIterator()
    let sign = bytes.next()
    guard sign != UInt8(ascii: "Z") else {
      guard bytes.next() == nil else { return nil }
      self = .utc
      return
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let size = Self.size(from: &bytes)
    else { return nil }
    self.init(seconds: sign == UInt8(ascii: "-") ? -size : size)
  }

  /// Returns the seconds of one to three pairs of digits, that colons part everywhere or nowhere.
  private static func size(from bytes: inout some IteratorProtocol<UInt8>) -> Int32? {
    guard let hour = pair(bytes.next(), from: &bytes) else { return nil }
    var size = hour * 3_600
    var unit: Int32 = 60
    var hasColons: Bool?
    while let byte = bytes.next() {
      let isColon = byte == UInt8(ascii: ":")
      guard unit > 0, isColon == hasColons ?? isColon,
        let part = pair(isColon ? bytes.next() : byte, from: &bytes), part < 60
      else { return nil }
      hasColons = isColon
      size += part * unit
      unit /= 60
    }
    return size
  }

  /// Returns the number of two digits, the first of which has been read.
  private static func pair(
    _ first: UInt8?, from bytes: inout some IteratorProtocol<UInt8>
  ) -> Int32? {
    guard let first, case let ten = first &- UInt8(ascii: "0"), ten < 10,
      let second = bytes.next(), case let one = second &- UInt8(ascii: "0"), one < 10
    else { return nil }
    return Int32(ten) * 10 + Int32(one)
  }
}

extension UTCOffset: CustomStringConvertible {
  /// The offset as ISO 8601 writes it: `Z`, `+01:00`, and `-00:44:30` where seconds are needed.
  public var description: String {
    var writer = TemporalTextWriter()
    writer.write(self)
    return writer.text
  }
}
