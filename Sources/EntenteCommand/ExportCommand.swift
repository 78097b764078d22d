// SPDX-License-Identifier: MIT

import ArgumentParser
import Diagnostics
import EntenteKit
import Graphviz

/// `entente export`: writes a chronicle, or a graph in DOT, for another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a chronicle, or a graph in DOT, for another program.",
    discussion: """
      A chronicle goes to dot: the same as render --view network --to dot. A graph in DOT goes to \
      every form: dot has the places that the engine gave, canon is the graph alone in one \
      canonical form, xdot and json tell the drawing, svg, png and pdf show it.
      """)

  @Argument(
    help: ArgumentHelp("The chronicle or graph; - is standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form: dot; of a graph also canon, xdot, json, svg, png or pdf.")
  var to: ExportForm

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var path = "-"

  @Option(help: "The form of the input, where its name does not tell: yaml, json or dot.")
  var from: InputForm?

  @Option(
    help: ArgumentHelp(
      """
      Graphs: the engine of Graphviz that places nodes. Without it: the attribute layout, or dot.
      """, valueName: "engine"))
  var layout: String?

  @OptionGroup(title: "Graphs in DOT") var graph: GraphOptions

  func run() throws {
    try checkExtension()
    switch try CommandInput(file, from: from) {
    case .chronicle(let file, let form): try export(file, form)
    case .graph(let file): try export(graphOf: file)
    }
  }

  private func export(_ file: InputFile, _ form: ChronicleForm?) throws {
    let layout = layout == nil ? [] : ["--layout"]
    try CommandInput.refuse(layout + graph.given, beside: "a chronicle that is exported")
    guard to == .dot else {
      throw CommandFailure.usage(
        "a chronicle goes to dot only; render draws it, and --to \(to.rawValue) is for graphs in DOT"
      )
    }
    let chronicle = try ChronicleInput.chronicle(file, from: form)
    try write { () throws(EntenteError) in try DrawingRequest(format: .dot).draw(chronicle) }
  }

  private func export(graphOf file: InputFile) throws {
    var request = GraphRequest(to.form)
    request.engine = layout.map(LayoutEngine.init)
    try refuseWithoutDrawing()
    try graph.apply(to: &request)
    let input = try GraphInput.graph(graph.graph, of: file, for: request)
    let final = request
    let picture = try write { () throws(EntenteError) in try final.run(input) }
    TrustAdvice.tell(picture.warnings, of: input, request)
  }

  /// Refuses, for a form that nothing is drawn for, options that concern drawing.
  private func refuseWithoutDrawing() throws {
    guard to == .canon else { return }
    let layout = layout == nil ? [] : ["--layout"]
    let drawing = layout + graph.given.filter { $0 != "--graph" }
    try CommandInput.refuse(drawing, beside: "--to canon, for which nothing is drawn")
  }

  @discardableResult
  private func write(
    _ picture: () throws(EntenteError) -> DrawingRequest.Picture
  ) throws -> DrawingRequest.Picture {
    do throws(EntenteError) {
      let picture = try picture()
      for warning in picture.warnings { StandardError.write(.warning, warning) }
      try OutputFile(path).write(picture.bytes)
      return picture
    } catch {
      throw CommandFailure.told(error)
    }
  }

  /// Refuses to write one form under the name of another, as `render` does.
  private func checkExtension() throws {
    guard let ending = OutputFile(path).fileExtension,
      let named = GraphForm.allCases.first(where: { $0.fileExtensions.contains(ending) }),
      !to.form.fileExtensions.contains(ending)
    else { return }
    throw CommandFailure.usage(
      "'\(path)' is to be \(named.rawValue), but --to says \(to.rawValue)")
  }
}

/// The forms of other programs, as `--to` names them.
enum ExportForm: String, ExpressibleByArgument, CaseIterable {
  case dot
  case canon
  case xdot
  case json
  case svg
  case png
  case pdf

  var form: GraphForm {
    switch self {
    case .dot: .dot
    case .canon: .canon
    case .xdot: .xdot
    case .json: .json
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    }
  }
}
