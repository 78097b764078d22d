// SPDX-License-Identifier: MIT

extension CalendarDuration: CustomStringConvertible {
  /// The duration as ISO 8601 writes it, such as `P2Y3M4DT5H6M7.5S`.
  ///
  /// Parts that are zero are left out, and each negative part has its own sign. Months are carried
  /// into years and seconds into minutes and hours, but hours never into days.
  public var description: String {
    guard self != .zero else { return "PT0S" }
    var writer = TemporalTextWriter()
    writer.write("P")
    writer.write(months / 12, unit: "Y")
    writer.write(months % 12, unit: "M")
    writer.write(days, unit: "D")
    writeClock(to: &writer)
    return writer.text
  }

  private func writeClock(to writer: inout TemporalTextWriter) {
    var (whole, fraction) = (seconds, Int(nanoseconds))
    guard whole != 0 || fraction != 0 else { return }
    if whole < 0, fraction > 0 { (whole, fraction) = (whole + 1, 1_000_000_000 - fraction) }
    writer.write("T")
    writer.write(whole / 3_600, unit: "H")
    writer.write(whole / 60 % 60, unit: "M")
    guard fraction != 0 else {
      writer.write(whole % 60, unit: "S")
      return
    }
    if seconds < 0 { writer.write("-") }
    writer.write(digitsOf: (whole % 60).magnitude)
    writer.write(fraction: fraction)
    writer.write("S")
  }
}
