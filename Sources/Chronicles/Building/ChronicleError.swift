// SPDX-License-Identifier: MIT

public import Diagnostics

/// Everything that is wrong with a chronicle or an entry made in Swift.
///
/// The diagnostics are those that reading the same chronicle from a file gives. In place of a file
/// they point at the lines of the program: its ``description`` reads like the output of a compiler.
///
/// ```text
/// Congress/main.swift:31:1: error: there is no 'austra' in this chronicle
///    31 | Relation(id: "holy-alliance", what: "alliance")
///       | ^ did you mean 'austria'?
/// ```
public struct ChronicleError: Error, Sendable {
  /// What is wrong, in the order in which the entries were written; warnings are among it.
  public let diagnostics: [Diagnostic]
  /// What the diagnostics point at: for each wrong entry its line in the program, and its beginning.
  public let sources: [SourceText]
  /// What could be made of an entry all the same, so that building can go on.
  let remainder: (any ChronicleElement)?

  init(
    _ diagnostics: [Diagnostic], in sources: [SourceText],
    remainder: (any ChronicleElement)? = nil
  ) {
    self.diagnostics = diagnostics
    self.sources = sources
    self.remainder = remainder
  }
}

extension ChronicleError: CustomStringConvertible {
  /// How many diagnostics a description tells: a table of a million rows may be wrong in each.
  private static let mostDescribed = 100

  /// The first hundred diagnostics as a text for people, each with its line.
  public var description: String {
    let shown = DiagnosticPrinter(sources: sources).text(of: diagnostics.prefix(Self.mostDescribed))
    let rest = diagnostics.count - Self.mostDescribed
    return rest > 0 ? shown + "and \(rest) more\n" : shown
  }
}
