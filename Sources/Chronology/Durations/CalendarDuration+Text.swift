// SPDX-License-Identifier: MIT

extension CalendarDuration: CustomStringConvertible {
  /// The duration as ISO 8601 writes it, such as `P2Y3M4DT5H6M7.5S`.
  ///
  /// Parts that are zero are left out, and each negative part has its own sign. Months are carried
  /// into years and seconds into minutes and hours, but hours never into days.
  public var description: String {
    guard self != .zero else { return "PT0S" }
    var text = "P"
    Self.append(months / 12, "Y", to: &text)
    Self.append(months % 12, "M", to: &text)
    Self.append(days, "D", to: &text)
    appendClock(to: &text)
    return text
  }

  private static func append(_ number: Int64, _ letter: String, to text: inout String) {
    guard number != 0 else { return }
    text += String(number)
    text += letter
  }

  private func appendClock(to text: inout String) {
    var (whole, fraction) = (seconds, Int64(nanoseconds))
    guard whole != 0 || fraction != 0 else { return }
    if whole < 0, fraction > 0 { (whole, fraction) = (whole + 1, fraction - 1_000_000_000) }
    text += "T"
    Self.append(whole / 3_600, "H", to: &text)
    Self.append(whole / 60 % 60, "M", to: &text)
    guard fraction != 0 else {
      Self.append(whole % 60, "S", to: &text)
      return
    }
    text += whole < 0 || fraction < 0 ? "-" : ""
    text += String((whole % 60).magnitude)
    text += "."
    text += Self.fractionText(fraction.magnitude)
    text += "S"
  }

  /// Returns nine digits without the zeros at their end.
  private static func fractionText(_ nanoseconds: UInt64) -> String {
    let digits = String(nanoseconds)
    let text = String(repeating: "0", count: 9 - digits.utf8.count) + digits
    guard let last = text.lastIndex(where: { $0 != "0" }) else { return "0" }
    return String(text[...last])
  }
}
