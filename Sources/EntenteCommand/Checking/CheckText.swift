// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import EntenteKit

/// Writes what is wrong with a chronicle for people.
struct CheckText {
  let usesColor: Bool

  /// Returns the diagnostics with their lines, a summary, and the evidence if it was asked for.
  func text(of file: CheckedFile, _ workspace: Workspace) -> String {
    let printer = DiagnosticPrinter(sources: workspace.sources, usesColor: usesColor)
    let evidence = file.evidence.map { "\n" + EvidenceText(of: $0).text } ?? ""
    return printer.text(of: workspace.diagnostics) + summary(of: file, workspace) + evidence
  }

  private func summary(of file: CheckedFile, _ workspace: Workspace) -> String {
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = file.count(of: severity)
      return count == 0 ? nil : Self.count(count, severity.rawValue)
    }
    let state = counts.isEmpty ? "well" : counts.joined(separator: ", ")
    let content =
      file.isWell ? workspace.chronicle.map { ": " + Self.content(of: $0) } ?? "" : ""
    let name = DiagnosticPrinter.printable(workspace.source.name)
    return "\(name): \(state)\(content)\n"
  }

  private static func content(of chronicle: Chronicle) -> String {
    [
      count(chronicle.actors.count, "actor"), count(chronicle.relations.count, "relation"),
      count(chronicle.events.count, "event"), count(chronicle.sources.count, "source"),
      count(chronicle.claimCount, "claim"),
    ].joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
