// SPDX-License-Identifier: MIT

import Chronology

extension DateText {
  /// Returns a window of time in words: `6 October 1908`, `October 1908`, `1908`.
  static func words(of window: Window) -> String {
    guard let date = try? ExtendedDate(window.text) else { return window.text }
    let parts = window.text.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    guard isPlain, let day = date.firstDay, (1...12).contains(day.month) else {
      return text(of: date)
    }
    let month = months[day.month - 1]
    switch parts.count {
    case 3: return "\(day.day) \(month) \(day.year)"
    case 2 where parts[1] == "\(day.month < 10 ? "0" : "")\(day.month)":
      return "\(month) \(day.year)"
    default: return text(of: date)
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
