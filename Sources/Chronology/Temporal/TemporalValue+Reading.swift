// SPDX-License-Identifier: MIT

extension CalendarDate {
  /// Reads a date in one of the basic and extended forms of ISO 8601, such as `2015-07-21`,
  /// `20150721`, `2015-W30-2`, `2015-202`, `2015-07` or `+12015-07-21`.
  ///
  /// - Throws: An error if the text is no such form, or there is no such day.
  public init(parsing text: String) throws(TemporalError) {
    self = try TemporalReader.read(text, as: "date") { reader throws(TemporalError) in
      try reader.readDate()
      try reader.checkEnd()
      return try CalendarDate(components: reader.components)
    }
  }
}

extension LocalTime {
  /// Reads a time of day such as `21:40:32.142`, `214032,142`, `21:40` or `21`.
  ///
  /// - Throws: An error if the text is no such form, or there is no such time.
  public init(parsing text: String) throws(TemporalError) {
    self = try TemporalReader.read(text, as: "localtime") { reader throws(TemporalError) in
      try reader.readTime()
      try reader.checkEnd()
      return try LocalTime(components: reader.components)
    }
  }
}

extension OffsetTime {
  /// Reads a time of day such as `21:40:32.142+01:00`, `2140Z` or `21:40`, which is in UTC.
  ///
  /// - Throws: An error if the text is no such form, or there is no such time.
  public init(parsing text: String) throws(TemporalError) {
    self = try TemporalReader.read(text, as: "time") { reader throws(TemporalError) in
      try reader.readTime()
      try reader.readOffset()
      try reader.checkEnd()
      return try OffsetTime(components: reader.components)
    }
  }
}

extension LocalDateTime {
  /// Reads a date and a time with a `T` between them; a date alone means midnight.
  ///
  /// - Throws: An error if the text is no such form, or there is no such day or time.
  public init(parsing text: String) throws(TemporalError) {
    self = try TemporalReader.read(text, as: "localdatetime") { reader throws(TemporalError) in
      try reader.readDate()
      if reader.skip("T") { try reader.readTime() }
      try reader.checkEnd()
      return try LocalDateTime(components: reader.components)
    }
  }
}

extension ZonedDateTime {
  /// Reads a date and a time with an offset, a zone in brackets, both or none, which means UTC.
  ///
  ///     try ZonedDateTime(parsing: "2015-07-21T21:40:32.142+02:00[Europe/Stockholm]")
  ///
  /// - Throws: An error if the text is no such form, there is no such day, time or zone, or clocks
  ///   in the zone are not at the offset then.
  public init(parsing text: String) throws(TemporalError) {
    self = try TemporalReader.read(text, as: "datetime") { reader throws(TemporalError) in
      try reader.readDate()
      if reader.skip("T") { try reader.readTime() }
      try reader.readOffset()
      try reader.readZoneName()
      try reader.checkEnd()
      let local = try LocalDateTime(components: reader.components.withoutZone)
      let zone = reader.components.zone ?? .utc
      let value = try ZonedDateTime(local, in: zone, preferring: reader.writtenOffset)
      if let written = reader.writtenOffset, value.offset != written {
        throw .text("the offset in \(zone) is \(value.offset), not \(written)")
      }
      return try value.checkedYear()
    }
  }
}

extension TemporalComponents {
  var withoutZone: TemporalComponents {
    var components = self
    components.zone = nil
    return components
  }
}

extension TemporalReader {
  /// Reads a text and puts it before the reason if it cannot be read.
  static func read<Value>(
    _ text: String, as type: String,
    _ body: (inout TemporalReader) throws(TemporalError) -> Value
  ) throws(TemporalError) -> Value {
    var reader = TemporalReader(text)
    do {
      return try body(&reader)
    } catch {
      let code: TemporalError.Code = error.code == .component ? .text : error.code
      throw TemporalError(
        code, "\(TemporalError.quoted(text)) is not a \(type): \(error.message)")
    }
  }
}
