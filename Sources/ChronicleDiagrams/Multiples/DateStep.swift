// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
public import Chronology

/// Why there are no dates at even distances.
public struct DateStepError: Error, Hashable, Sendable {
  /// What is wrong, for people.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}

/// A distance between dates: so many years, months or days.
public struct DateStep: Hashable, Sendable {
  /// The most dates that a step may give.
  public static let mostDates = 200

  private enum Unit: Hashable {
    case year, month, day
  }

  private let count: Int64
  private let unit: Unit

  /// Reads a step: `5y`, `6m`, `10d`.
  ///
  /// - Throws: A ``DateStepError`` for what is no such step.
  public init(_ text: String) throws(DateStepError) {
    let units: [Character: Unit] = ["y": .year, "m": .month, "d": .day]
    let digits = text.dropLast()
    guard let last = text.last, let unit = units[last], !digits.isEmpty,
      digits.allSatisfy({ ("0"..."9").contains($0) })
    else {
      throw DateStepError(
        "'\(text)' is no step between dates: write years as 5y, months as 6m, days as 10d")
    }
    guard let count = Int64(digits), (1...1_000_000).contains(count) else {
      throw DateStepError("a step between dates is from 1 to 1000000, not \(digits)")
    }
    self.count = count
    self.unit = unit
  }

  /// Returns the dates from the beginning of a stretch of days to its end.
  ///
  /// With steps of years each date is a whole year, with months a whole month, with days a day.
  ///
  /// - Throws: A ``DateStepError`` if there are more than ``mostDates``.
  public func windows(
    from first: CalendarDate, to last: CalendarDate
  ) throws(DateStepError) -> [Window] {
    let (start, end) = (position(of: first), position(of: last))
    let number = end < start ? 0 : (end - start) / count + 1
    guard number <= Self.mostDates else {
      throw DateStepError(
        "from \(first) to \(last) this step gives \(number) dates; at most \(Self.mostDates) are "
          + "drawn: take a longer one")
    }
    var windows: [Window] = []
    for index in 0..<number { windows.append(try window(at: start + index * count)) }
    return windows
  }

  // MARK: - Counting

  /// Returns the number of years, months or days before a day, from a fixed one on.
  private func position(of day: CalendarDate) -> Int64 {
    switch unit {
    case .year: day.year
    case .month: day.year * 12 + Int64(day.month) - 1
    case .day: day.dayNumber
    }
  }

  private func window(at position: Int64) throws(DateStepError) -> Window {
    let text = text(at: position)
    do throws(ExtendedDateError) {
      return try Window(try ExtendedDate(text))
    } catch {
      throw DateStepError("there is no date '\(text)': such years can only be stepped by years")
    }
  }

  private func text(at position: Int64) -> String {
    switch unit {
    case .year: return Self.text(ofYear: position)
    case .month:
      let month = ((position % 12) + 12) % 12
      let year = (position - month) / 12
      return Self.text(ofYear: year) + (month < 9 ? "-0" : "-") + String(month + 1)
    case .day: return CalendarDate(dayNumber: position).description
    }
  }

  private static func text(ofYear year: Int64) -> String {
    let digits = String(year.magnitude)
    guard digits.count <= 4 else { return "Y\(year)" }
    return (year < 0 ? "-" : "") + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension MultiplesOptions {
  /// Returns dates at even distances, from the first day of what is chosen to the last.
  ///
  /// What has no end goes on to the end of the knowledge.
  ///
  /// - Parameters:
  ///   - step: The distance: `5y`, `6m`, `10d`.
  ///   - projection: The chronicle.
  ///   - choice: What of the chronicle counts; its own time does not.
  /// - Returns: The dates, in order.
  /// - Throws: A ``DateStepError`` for what is no step, for a chronicle without dates, and for too
  ///   many dates.
  public static func dates(
    every step: String, of projection: GraphProjection, _ choice: Choice = Choice()
  ) throws(DateStepError) -> [Window] {
    let step = try DateStep(step)
    guard let (first, last) = span(of: projection, choice) else {
      throw DateStepError("nothing that is chosen has a date, so that there are none to draw")
    }
    return try step.windows(from: first, to: last)
  }

  private static func span(
    of projection: GraphProjection, _ choice: Choice
  ) -> (CalendarDate, CalendarDate)? {
    var choice = choice
    choice.moment = nil
    let selection = HappeningSelection(of: projection, choice)
    let dates = (selection.relations + selection.events).compactMap(\.happening.when)
    let horizon = projection.chronicle.horizon.map { CalendarDate(dayNumber: $0.end.day - 1) }
    let isOpen = dates.contains { $0.lastDay == nil }
    let ends =
      dates.compactMap { $0.lastDay ?? $0.firstDay }
      + (isOpen ? [horizon] : [])
      .compactMap(\.self)
    guard let first = dates.compactMap({ $0.firstDay ?? $0.lastDay }).min(), let last = ends.max()
    else { return nil }
    return (first, last)
  }
}
