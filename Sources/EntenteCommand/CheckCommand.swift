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
      an error. With copies of the sources at hand, their digests are checked, and the quotes and \
      ranges of the claims, too.
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

  @Flag(help: "Tell what is unsourced, hangs on one voice or is in doubt, and who disagrees.")
  var evidence = false

  @Option(help: "Write for people, for programs or for GitHub Actions: text, json or github.")
  var format: CheckFormat = .text

  func run() throws {
    var isWrong = false
    var checked: [CheckedFile] = []
    for file in files {
      let result = check(InputFile(file))
      isWrong = isWrong || !result.isWell
      // Only the object of JSON needs all files at once.
      if format == .json { checked.append(result) } else { try tell(result) }
    }
    if format == .json { try StandardOutput.write(CheckJSON.text(of: checked)) }
    if isWrong { throw CommandFailure.wrongInput }
  }

  private func check(_ file: InputFile) -> CheckedFile {
    let result = Result { () throws(EntenteError) in
      let folder = DocumentFolder(path: documents ?? file.folder, isRequired: documents != nil)
      return try Workspace(opening: file, format: from?.format, documents: folder)
    }
    let workspace = try? result.get()
    return CheckedFile(
      path: file.path, result: result,
      isWell: workspace.map { !$0.diagnostics.contains { isGrave($0) } } ?? false,
      evidence: evidence ? workspace?.chronicle.map { EvidenceReport(of: $0) } : nil)
  }

  private func isGrave(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error || strict && diagnostic.severity == .warning
  }

  private func tell(_ file: CheckedFile) throws {
    guard format == .text else {
      return try StandardOutput.write(CheckAnnotations.text(of: file))
    }
    switch file.result {
    case .success(let workspace):
      let text = CheckText(usesColor: Terminal.isOutputInteractive)
      try StandardOutput.write(text.text(of: file, workspace))
    case .failure(let error): _ = CommandFailure.told(error)
    }
  }
}
