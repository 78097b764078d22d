// SPDX-License-Identifier: MIT

import ArgumentParser
import Chronicles
import Diagnostics
import EntenteKit

/// `entente check`: says everything that is wrong with chronicles.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with a chronicle.",
    discussion: """
      Mistakes are told as path:line:column, with the line and a hint. The status is 1 if there is \
      an error. With copies of the sources at hand, their digests and the ranges of the claims are \
      checked, too.
      """)

  @Argument(help: ArgumentHelp("The chronicles; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The folder of the sources' documents; without it, that of each file.", valueName: "dir"))
  var documents: String?

  @Option(help: "The form of the files, where their names do not tell.")
  var from: ChronicleForm?

  @Flag(help: "Take warnings for errors.")
  var strict = false

  func run() throws {
    var isWrong = false
    for file in files {
      isWrong = try !check(InputFile(file)) || isWrong
    }
    if isWrong { throw CommandFailure.wrongInput }
  }

  /// Checks one file and returns whether it is well.
  private func check(_ file: InputFile) throws -> Bool {
    do throws(EntenteError) {
      let folder = DocumentFolder(path: documents ?? file.folder, isRequired: documents != nil)
      let workspace = try Workspace(opening: file, format: from?.format, documents: folder)
      let isWell = !workspace.diagnostics.contains { isGrave($0) }
      try write(report(on: workspace, isWell: isWell))
      return isWell
    } catch {
      let code = CommandFailure.told(error)
      guard error.code != .closedPipe else { throw code }
      return false
    }
  }

  private func isGrave(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error || strict && diagnostic.severity == .warning
  }

  private func report(on workspace: Workspace, isWell: Bool) -> String {
    let printer = DiagnosticPrinter(
      sources: workspace.sources, usesColor: Terminal.isOutputInteractive)
    return printer.text(of: workspace.diagnostics) + summary(of: workspace, isWell: isWell)
  }

  private func summary(of workspace: Workspace, isWell: Bool) -> String {
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = workspace.diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : Self.count(count, severity.rawValue)
    }
    let state = counts.isEmpty ? "well" : counts.joined(separator: ", ")
    let content = isWell ? workspace.chronicle.map { ": " + Self.content(of: $0) } ?? "" : ""
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

  private func write(_ text: String) throws(EntenteError) {
    try OutputFile("-").write(Array(text.utf8))
  }
}
