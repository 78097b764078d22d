// SPDX-License-Identifier: MIT

public import Chronology

/// One value of a property, or of a cell of a result.
///
/// A value is at most 16 bytes: texts and dates with marks are boxed. Values appear only at the
/// edges; inside, properties are typed columns, and equal texts of a column share one box, so that
/// reading allocates nothing.
///
/// ```swift
/// let articles: PropertyValue = 5
/// let names: PropertyValue = ["Dual Alliance", "Zweibund"]
/// ```
public enum PropertyValue: Sendable {
  /// No value; a property that is null is absent.
  case null

  /// True or false.
  case boolean(Bool)

  /// A whole number.
  case integer(Int64)

  /// A floating-point number (IEEE 754 binary64).
  case float(Double)

  /// A text.
  indirect case string(String)

  /// A day, counted from 1970-01-01.
  case date(dayNumber: Int64)

  /// A time of day.
  case localTime(LocalTime)

  /// A time of day at a distance from UTC.
  indirect case time(OffsetTime)

  /// A day and a time of day.
  indirect case localDateTime(LocalDateTime)

  /// A day and a time of day at a distance from UTC or in a time zone.
  indirect case dateTime(ZonedDateTime)

  /// A length of time.
  indirect case duration(CalendarDuration)

  /// A date as a source gives it: partial, uncertain, open (EDTF, ISO 8601-2:2019).
  indirect case extendedDate(ExtendedDate)

  /// Values in order.
  case list([PropertyValue])

  /// Values by name.
  case map(PropertyMap)

  /// A node of the graph; results have it, properties cannot.
  case node(NodeID)

  /// A relationship of the graph; results have it, properties cannot.
  case relationship(RelationshipID)

  /// A path through the graph; results have it, properties cannot.
  indirect case path(GraphPath)

  /// Returns the value of a day of the calendar.
  public static func date(_ date: CalendarDate) -> Self { .date(dayNumber: date.dayNumber) }
}

extension PropertyValue {
  /// Whether there is no value.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The truth value, if it is one.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The whole number, if it is one.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The floating-point number, if it is one.
  public var float: Double? {
    if case .float(let value) = self { value } else { nil }
  }

  /// The text, if it is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The day of the calendar, if it is one.
  public var date: CalendarDate? {
    if case .date(let day) = self { CalendarDate(dayNumber: day) } else { nil }
  }

  /// The date as a source gives it, if it is one.
  public var extendedDate: ExtendedDate? {
    if case .extendedDate(let value) = self { value } else { nil }
  }

  /// The values in order, if it is a list.
  public var list: [PropertyValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  /// The values by name, if it is a map.
  public var map: PropertyMap? {
    if case .map(let values) = self { values } else { nil }
  }
}
