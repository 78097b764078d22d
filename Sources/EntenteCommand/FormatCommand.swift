// SPDX-License-Identifier: MIT

import ArgumentParser
import Documents
import EntenteKit

/// `entente fmt`: puts chronicles and graphs in DOT into canonical form.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Put chronicles and graphs in DOT into canonical form, in place.",
    discussion: """
      Order of keys, indentation, quotes and line breaks become canonical; the meaning and all \
      comments stay. Statements of graphs keep their order. A file is replaced whole or not at all. What has no place in the canonical form \
      is named, and the file left as it is.
      """)

  @Argument(
    help: ArgumentHelp(
      "The chronicles or graphs; - is standard input, and goes to standard output.",
      valueName: "file"))
  var files: [String]

  @Flag(
    help: "Write nothing; name the files that would change, and end with status 1 if any would.")
  var check = false

  @Option(help: "The form of the files, where their names do not tell: yaml, json, jsonl or dot.")
  var from: FormattedForm?

  func run() throws {
    var isWrong = false
    for file in files {
      isWrong = try !format(InputFile(file)) || isWrong
    }
    if isWrong { throw CommandFailure.wrongInput }
  }

  /// Formats one file and returns whether it is well.
  private func format(_ file: InputFile) throws -> Bool {
    do throws(EntenteError) {
      let result = try request(of: file)
      StandardError.write(result.diagnostics, of: [result.source])
      guard let bytes = result.bytes else { return false }
      guard !check else { return try told(result, of: file) }
      if file.isStandardInput || !result.isCanonical { try OutputFile(file.path).write(bytes) }
      return true
    } catch {
      let code = CommandFailure.told(error)
      guard code == CommandFailure.wrongInput else { throw code }
      return false
    }
  }

  private func request(of file: InputFile) throws(EntenteError) -> FormattedFile {
    guard from == nil else { return try formatted(file, isDOT: from == .dot) }
    let (file, isDOT) = try DOTRecognition.recognized(file)
    return try formatted(file, isDOT: isDOT)
  }

  private func formatted(_ file: InputFile, isDOT: Bool) throws(EntenteError) -> FormattedFile {
    isDOT
      ? try GraphFormattingRequest(file).run()
      : try FormattingRequest(file, format: from?.format).run()
  }

  /// Names a file that would change, and returns whether it would not.
  private func told(_ result: FormattedFile, of file: InputFile) throws(EntenteError) -> Bool {
    if !result.isCanonical { try OutputFile("-").write(Array("\(file.name)\n".utf8)) }
    return result.isCanonical
  }
}

/// The forms that can be formatted, as `--from` names them.
enum FormattedForm: String, ExpressibleByArgument, CaseIterable {
  case yaml
  case json
  case jsonl
  case dot

  /// The form of chronicle; nothing for a graph.
  var format: DocumentFormat? { DocumentFormat(rawValue: rawValue) }
}
