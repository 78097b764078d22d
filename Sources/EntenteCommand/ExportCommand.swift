// SPDX-License-Identifier: MIT

import ArgumentParser
import EntenteKit

/// `entente export`: writes a chronicle for another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a chronicle for another program.",
    discussion: "To dot is the same as render --view network --to dot.")

  @Argument(help: ArgumentHelp("The chronicle; - is standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form: dot.")
  var to: ExportForm

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var path = "-"

  @Option(help: "The form of the chronicle, where its name does not tell.")
  var from: ChronicleForm?

  func run() throws {
    try checkExtension()
    let chronicle = try ChronicleInput.chronicle(file, from: from)
    do throws(EntenteError) {
      try OutputFile(path).write(try DrawingRequest(format: .dot).draw(chronicle).bytes)
    } catch {
      throw CommandFailure.told(error)
    }
  }

  /// Refuses to write one form under the name of another, as `render` does.
  private func checkExtension() throws {
    guard let ending = OutputFile(path).fileExtension,
      let format = PictureFormat(fileExtension: ending), format != .dot
    else { return }
    throw CommandFailure.usage(
      "'\(path)' is to be \(format.rawValue), but --to says \(to.rawValue)")
  }
}

/// The forms of other programs, as `--to` names them.
enum ExportForm: String, ExpressibleByArgument, CaseIterable {
  case dot
}
