// SPDX-License-Identifier: MIT

import ArgumentParser
import EntenteKit

/// `entente date`: says what dates mean.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Say what a date means: type, level, bounds, flags.",
    discussion: """
      Dates are EDTF, the Extended Date/Time Format, levels 0 to 2. With -, each line of standard \
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
    guard !dates.isEmpty else {
      throw ValidationError("a date is missing, or - for standard input")
    }
    // A year may start with a hyphen, so what is no option arrives here; no date starts with two.
    let options = dates.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
    guard let option = options.first else { return }
    throw ValidationError("Unknown option '\(option)'")
  }

  func run() throws {
    var answers = DateAnswers(form: to)
    var expressions = dates
    // The first one only ends the options.
    if let end = expressions.firstIndex(of: "--") { expressions.remove(at: end) }
    for expression in expressions {
      if expression == "-" {
        try Self.answerLines(&answers)
      } else {
        answers.answer(expression)
      }
      try answers.flush(atLeast: DateAnswers.portion)
    }
    try answers.flush()
    if answers.isWrong { throw CommandFailure.wrongInput }
  }

  /// Answers every line of standard input as it is; who waits for an answer gets it at once.
  private static func answerLines(_ answers: inout DateAnswers) throws {
    var reader = LineReader()
    while let line = try line(of: &reader) {
      answers.answer(line)
      try answers.flush(atLeast: reader.hasLine ? DateAnswers.portion : 0)
    }
  }

  private static func line(of reader: inout LineReader) throws -> String? {
    do throws(EntenteError) {
      return try reader.next().map { String(decoding: $0, as: UTF8.self) }
    } catch {
      throw CommandFailure.told(error)
    }
  }
}
