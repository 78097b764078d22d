// SPDX-License-Identifier: MIT

import ArgumentParser
import ChronicleDiagrams
import Chronicles
import EntenteKit

/// `entente render`: draws a chronicle.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a chronicle.",
    discussion: """
      The form of the picture follows the extension of the output, or else --to. Dates are EDTF: \
      1904, 1904-06-15, 1904-06/1905.
      """)

  @Argument(help: ArgumentHelp("The chronicle; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "What is drawn") var view: ViewOptions
  @OptionGroup(title: "What is shown") var choice: ChoiceOptions
  @OptionGroup(title: "How it looks") var look: LookOptions

  @Option(help: "The form of the chronicle, where its name does not tell.")
  var from: ChronicleForm?

  func run() throws {
    var request = DrawingRequest(format: try output.format())
    request.options.choice = try choice.choice()
    try view.apply(to: &request)
    try look.apply(to: &request)
    request.excerpt.knownBy = try choice.knownByWindow()
    let chronicle = try ChronicleInput.chronicle(file, from: from)
    request.options.theme = try ThemeInput.theme(look.theme, for: chronicle.kinds)
    try output.draw(request, chronicle)
  }
}
