// SPDX-License-Identifier: MIT

import ArgumentParser
import Diagnostics
import EntenteKit

/// How a command ends when something is wrong.
enum CommandFailure {
  /// The input is wrong; what is wrong was told.
  static let wrongInput = ExitCode(1)
  /// The command line is wrong.
  static let wrongUsage = ExitCode(64)
  /// The fault is ours.
  static let innerFault = ExitCode(70)

  /// Tells an error and returns the status to end with; a reader who has gone ends it quietly.
  static func told(_ error: EntenteError) -> ExitCode {
    if error.code == .closedPipe { return .success }
    StandardError.write(.error, error.message)
    switch error.code {
    case .invalidRequest: return wrongUsage
    case .drawing, .innerFault: return innerFault
    default: return wrongInput
    }
  }

  /// Tells a mistake of usage and returns the status to end with.
  static func usage(_ message: String) -> ExitCode {
    StandardError.write(.error, message)
    return wrongUsage
  }
}

/// Text for people who watch.
enum StandardError {
  /// Writes a message; what names in it could do to a terminal is left out.
  static func write(_ severity: Diagnostic.Severity, _ message: String) {
    let lines = message.split(separator: "\n").map { DiagnosticPrinter.printable(String($0)) }
    Terminal.writeError("\(severity.rawValue): \(lines.joined(separator: "\n"))\n")
  }

  /// Writes diagnostics of texts, in colour on a terminal.
  static func write(_ diagnostics: [Diagnostic], of sources: [SourceText]) {
    guard !diagnostics.isEmpty else { return }
    let printer = DiagnosticPrinter(sources: sources, usesColor: Terminal.isErrorInteractive)
    Terminal.writeError(printer.text(of: diagnostics))
  }
}

/// Text that is the result of a command.
enum StandardOutput {
  static func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws {
    do throws(EntenteError) {
      try OutputFile("-").write(bytes)
    } catch {
      throw CommandFailure.told(error)
    }
  }
}
