// SPDX-License-Identifier: MIT

internal import Chronology

extension ValueOrdering {
  /// Compares times of day by the moment, then by the offset.
  init(time left: OffsetTime, _ right: OffsetTime) {
    self = Self(left.nanosecondUTC, right.nanosecondUTC).then(Self(left.offset, right.offset))
  }

  /// Compares dates and times by the moment, then by the offset, then by the zone, none first.
  init(dateTime left: ZonedDateTime, _ right: ZonedDateTime) {
    self = Self(left.nanosecondUTC, right.nanosecondUTC)
      .then(Self(left.offset, right.offset))
      .then(Self(text: left.zone?.text ?? "", right.zone?.text ?? ""))
  }

  /// Compares lengths of time by the mean length, then by the parts from the greatest.
  init(duration left: CalendarDuration, _ right: CalendarDuration) {
    self = Self(left.meanNanoseconds, right.meanNanoseconds)
      .then(Self(left.months, right.months))
      .then(Self(left.days, right.days))
  }

  /// Compares dates as sources give them by the first day that they can mean, none first, then by
  /// the text.
  init(extendedDate left: ExtendedDate, _ right: ExtendedDate) {
    self = Self(left.firstDay?.dayNumber ?? .min, right.firstDay?.dayNumber ?? .min)
      .then(Self(text: left.text, right.text))
  }
}

extension OffsetTime {
  var nanosecondUTC: Int64 {
    time.nanosecondOfDay - Int64(offset.seconds) * 1_000_000_000
  }
}

extension ZonedDateTime {
  var nanosecondUTC: Int128 {
    Int128(local.dayNumber) * Int128(TimePoint.nanosecondsPerDay)
      + Int128(local.time.nanosecondOfDay) - Int128(offset.seconds) * 1_000_000_000
  }
}

extension CalendarDuration {
  /// The nanoseconds, a month being a twelfth of the mean year of the Gregorian calendar.
  var meanNanoseconds: Int128 {
    let seconds = Int128(months) * 2_629_746 + Int128(days) * 86_400 + Int128(seconds)
    return seconds * 1_000_000_000 + Int128(nanoseconds)
  }
}
