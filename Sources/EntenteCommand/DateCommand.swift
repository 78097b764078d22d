// SPDX-License-Identifier: MIT

import ArgumentParser
import Chronology
import Diagnostics
import EntenteKit

/// `entente date`: says what dates mean.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Say what a date means: type, level, bounds, flags.",
    discussion: """
      Dates are EDTF, the Extended Date/Time Format, levels 0 and 1. With -, each line of standard \
      input is a date, and each gets an answer. The status is 1 if one of them is no date.
      """)

  /// The forms of an answer.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @Option(help: "The form of the answers: text or jsonl.")
  var to: Form = .text

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("The dates; - reads one a line.", valueName: "date"))
  var dates: [String] = []

  func validate() throws {
    guard !dates.isEmpty else { throw ValidationError("a date is missing, or - for standard input") }
  }

  func run() throws {
    let expressions = try dates.flatMap { $0 == "-" ? try Self.lines() : [$0] }
    var isWrong = false
    var output = ""
    for (number, expression) in expressions.enumerated() {
      if to == .text, number > 0 { output += "\n" }
      output += answer(to: expression, &isWrong)
      // Written in parts, so that a million dates need no memory for all the answers.
      if output.utf8.count > 1 << 16 {
        try StandardOutput.write(output)
        output = ""
      }
    }
    try StandardOutput.write(output)
    if isWrong { throw CommandFailure.wrongInput }
  }

  private func answer(to expression: String, _ isWrong: inout Bool) -> String {
    do throws(ExtendedDateError) {
      let date = try ExtendedDate(expression)
      return (to == .text ? date.report : date.jsonLine) + "\n"
    } catch {
      isWrong = true
      return (to == .text ? error.report(for: expression) : error.jsonLine(for: expression)) + "\n"
    }
  }

  /// Returns the lines of standard input as they are; the end of the last is not a line.
  private static func lines() throws -> [String] {
    do throws(EntenteError) {
      let source = try InputFile("-").text()
      var lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines.map { String(decoding: $0, as: UTF8.self) }
    } catch {
      throw CommandFailure.told(error)
    }
  }
}
