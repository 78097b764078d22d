// SPDX-License-Identifier: MIT

/// What the process is connected to.
public enum Terminal {
  /// Whether standard error is read by a person, so that colour helps.
  public static var isErrorInteractive: Bool { SystemCalls.isErrorTerminal }

  /// Whether standard output is read by a person.
  public static var isOutputInteractive: Bool { SystemCalls.isOutputTerminal }

  /// Writes text to standard error; if nobody reads it, there is nobody to tell.
  public static func writeError(_ text: String) {
    try? SystemCalls.Descriptor.standardError.write(Array(text.utf8))
  }

  /// Makes writing to a closed pipe an error with the code `closedPipe`.
  ///
  /// Otherwise the system would end the process.
  public static func ignoreClosedPipes() { SystemCalls.ignoreClosedPipes() }
}
