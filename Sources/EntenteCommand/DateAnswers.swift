// SPDX-License-Identifier: MIT

import Chronology

/// The answers of `entente date`, gathered and written in parts.
struct DateAnswers {
  /// The bytes that are worth a write while more is at hand: millions of dates need no more memory.
  static let portion = 1 << 16

  /// Whether an expression was no date.
  private(set) var isWrong = false
  private let form: DateCommand.Form
  private var text = ""
  private var isFirst = true

  init(form: DateCommand.Form) {
    self.form = form
  }

  /// Adds the answer to an expression.
  mutating func answer(_ expression: String) {
    if form == .text, !isFirst { text += "\n" }
    isFirst = false
    do throws(ExtendedDateError) {
      let date = try ExtendedDate(expression)
      text += form == .text ? date.report : date.jsonLine
    } catch {
      isWrong = true
      text += form == .text ? error.report(for: expression) : error.jsonLine(for: expression)
    }
    text += "\n"
  }

  /// Writes what is gathered if it has so many bytes.
  mutating func flush(atLeast size: Int = 0) throws {
    guard text.utf8.count >= size, !text.isEmpty else { return }
    try StandardOutput.write(text)
    text = ""
  }
}
