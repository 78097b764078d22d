// SPDX-License-Identifier: MIT

import ArgumentParser
import ChronicleDiagrams
import Chronicles
import EntenteKit
import Graphviz

/// `entente render`: draws a chronicle, or a graph in DOT.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a chronicle, or a graph in DOT.",
    discussion: """
      The form of the picture follows the extension of the output, or else --to. Dates are EDTF: \
      1904, 1904-06-15, 1904-06/1905. A file whose name ends in .dot or .gv is a graph in the \
      language of Graphviz; it is drawn as Graphviz draws it, in a process of its own. For xdot and JSON see \
      entente export.
      """)

  @Argument(
    help: ArgumentHelp("The chronicle or graph; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "What is drawn") var view: ViewOptions
  @OptionGroup(title: "What is shown") var choice: ChoiceOptions
  @OptionGroup(title: "How it looks") var look: LookOptions
  @OptionGroup(title: "Graphs in DOT") var graph: GraphOptions

  @Option(help: "The form of the input, where its name does not tell: yaml, json or dot.")
  var from: InputForm?

  func run() throws {
    // Refused before anything is read: what is typed is checked first.
    let format = try output.format()
    switch try CommandInput(file, from: from) {
    case .chronicle(let file, let form): try draw(file, form, as: format)
    case .graph(let file): try draw(graphOf: file, as: format)
    }
  }

  private func draw(_ file: InputFile, _ form: ChronicleForm?, as format: PictureFormat) throws {
    try CommandInput.refuse(graph.given, beside: "a chronicle")
    var request = DrawingRequest(format: format)
    request.options.choice = try choice.choice()
    try view.apply(to: &request)
    try look.apply(to: &request)
    request.excerpt.knownBy = try choice.knownByWindow()
    let chronicle = try ChronicleInput.chronicle(file, from: form)
    request.options.theme = try ThemeInput.theme(look.themeName, for: chronicle.kinds)
    try output.draw(request, chronicle)
  }

  private func draw(graphOf file: InputFile, as format: PictureFormat) throws {
    try CommandInput.refuse(view.given + choice.given + look.given, beside: "a graph in DOT")
    guard let form = GraphForm(rawValue: format.rawValue) else {
      throw CommandFailure.usage(
        "a graph in DOT has no sentences: --to \(format.rawValue) is for chronicles")
    }
    var request = GraphRequest(form)
    request.engine = view.engine
    try graph.apply(to: &request)
    try output.draw(request, try GraphInput.graph(graph.graph, of: file, for: request))
  }
}
