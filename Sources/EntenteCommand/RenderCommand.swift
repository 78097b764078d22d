// SPDX-License-Identifier: MIT

import ArgumentParser
import ChronicleDiagrams
import Chronicles
import EntenteKit
import Graphviz

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
  @OptionGroup(title: "What is shown") var choice: ChoiceOptions

  @Option(help: "What to draw: network.")
  var view: ViewName = .network

  @Option(help: ArgumentHelp("The engine of Graphviz that places it.", valueName: "engine"))
  var layout: String?

  @Option(help: "The colours: light or dark.")
  var theme: ThemeName = .light

  @Option(help: "The form of the chronicle, where its name does not tell.")
  var from: ChronicleForm?

  func run() throws {
    var options = DiagramOptions()
    options.choice = try choice.choice()
    options.theme = theme.theme
    options.engine = layout.map(LayoutEngine.init)
    let request = DrawingRequest(.network(), options: options, format: try output.format())
    let chronicle = try ChronicleInput.chronicle(file, from: from)
    try output.draw(request, chronicle)
  }
}

/// The views, as `--view` names them.
enum ViewName: String, ExpressibleByArgument, CaseIterable {
  case network
}

/// The themes, as `--theme` names them.
enum ThemeName: String, ExpressibleByArgument, CaseIterable {
  case light
  case dark

  var theme: Theme { self == .light ? .light : .dark }
}
