// SPDX-License-Identifier: MIT

import ArgumentParser
import Chronicles
import EntenteKit

/// `entente show`: says what is in a chronicle.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Say what is in a chronicle: counts, span, kinds, sources, evidence.",
    discussion: "The chronicle must be without errors; they are told first.")

  /// The forms of the answer.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: ArgumentHelp("The chronicle; - is standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form of the answer: text or json.")
  var to: Form = .text

  @Option(help: "The form of the chronicle, where its name does not tell.")
  var from: ChronicleForm?

  func run() throws {
    let summary = ChronicleSummary(of: try ChronicleInput.chronicle(file, from: from))
    try StandardOutput.write(to == .text ? summary.text : summary.json)
  }
}
