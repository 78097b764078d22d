// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension ExtendedDateFunctions {
  /// Returns a date as a source gives it, or what is the same as a day, a moment or a text.
  static func date(
    _ arguments: FunctionArguments, _ place: Int
  ) throws(QueryError) -> ExtendedDate {
    switch arguments[place] {
    case .extendedDate(let date): return date
    case .string(let text): return try date(text)
    case .date(let day): return try date(CalendarDate(dayNumber: day).description)
    case .dateTime(let moment): return try date(text(of: moment))
    default: throw arguments.mismatch(place, "an EDTF date, a string, a date or a datetime")
    }
  }

  /// Returns when something holds: a date, or a node or relationship.
  static func bounds(
    _ arguments: FunctionArguments, _ place: Int, _ execution: Execution
  ) throws(QueryError) -> TimeBounds {
    switch arguments[place] {
    case .node(let node): return execution.graph.validity(of: node)
    case .relationship(let relationship): return execution.graph.validity(of: relationship)
    default:
      return TimeBounds(try date(arguments, place), horizon: execution.clock.horizon)
    }
  }

  /// Returns the window of time that an argument names.
  static func window(
    _ arguments: FunctionArguments, _ place: Int
  ) throws(QueryError) -> Window {
    let date = try date(arguments, place)
    do throws(ExtendedDateError) {
      return try Window(date)
    } catch {
      throw failure(date.text, error)
    }
  }

  private static func date(_ text: String) throws(QueryError) -> ExtendedDate {
    do throws(ExtendedDateError) {
      return try ExtendedDate(text)
    } catch {
      throw failure(text, error)
    }
  }

  private static func failure(_ text: String, _ error: ExtendedDateError) -> QueryError {
    let shown = String(text.unicodeScalars.prefix(60)).debugDescription
    return QueryError(.argument, "\(shown): \(error)", detail: .invalidArgumentValue)
  }

  /// Returns the text of a moment in EDTF, which counts whole seconds of UTC.
  private static func text(of moment: ZonedDateTime) -> String {
    let utc = moment.utc
    let second = utc.time.nanosecondOfDay / 1_000_000_000
    let parts = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(utc.date)T" + parts.joined(separator: ":") + "Z"
  }
}
