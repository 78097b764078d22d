// SPDX-License-Identifier: MIT

import ArgumentParser
import Chronicles
import Diagnostics
import EntenteKit
import Graphviz

/// The forms of pictures, as `--to` names them.
enum PictureName: String, ExpressibleByArgument, CaseIterable {
  case svg
  case png
  case pdf
  case dot
  case text

  var format: PictureFormat {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    case .dot: .dot
    case .text: .text
    }
  }
}

/// Where a picture goes, and in which form.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The file to write; - is standard output. With {date} in it, one for each date of multiples.",
      valueName: "file"))
  var path = "-"

  @Option(help: "The form: svg, png, pdf, dot, or text: the picture in sentences.")
  var to: PictureName?

  /// Returns the form: what the extension says, or else `--to`, or else SVG.
  func format() throws -> PictureFormat {
    guard let ending = OutputFile(path).fileExtension else { return to?.format ?? .svg }
    guard let format = PictureFormat(fileExtension: ending) else {
      if let to { return to.format }
      let known = PictureFormat.allCases.map { ".\($0.fileExtension)" }.joined(separator: ", ")
      throw CommandFailure.usage(
        "'\(path)' ends in no form of picture: end it in \(known), or say --to")
    }
    if let to, to.format != format {
      throw CommandFailure.usage(
        "'\(path)' is to be \(format.rawValue), but --to says \(to.rawValue)")
    }
    return format
  }

  @Flag(
    help: """
      Tell on standard error how legible the picture is: overlaps, crossings, what is cut off.
      """)
  var report = false

  /// What the name of a file has where the date of its picture is to stand.
  private static let datePlace = "{date}"

  /// Draws a chronicle and writes the picture; nothing is written unless all of it was drawn.
  func draw(_ request: DrawingRequest, _ chronicle: Chronicle) throws {
    var request = request
    request.needsReport = report
    do throws(EntenteError) {
      guard path.contains(Self.datePlace) else {
        return try write(try request.draw(chronicle), to: path)
      }
      for (date, picture) in try request.drawSeries(chronicle) {
        // A date holds no more than digits, letters and signs, of which only this one is special.
        let name = date.replacing("/", with: "_")
        try write(picture, to: path.replacing(Self.datePlace, with: name))
      }
    } catch {
      throw CommandFailure.told(error)
    }
  }

  /// Draws a graph and writes the picture, if all of it was drawn.
  func draw(_ request: GraphRequest, _ graph: DOTGraph) throws {
    var request = request
    request.needsReport = report
    do throws(EntenteError) {
      let picture = try request.run(graph)
      try write(picture, to: path)
      TrustAdvice.tell(picture.warnings, of: graph, request)
    } catch {
      throw CommandFailure.told(error)
    }
  }

  private func write(
    _ picture: DrawingRequest.Picture, to path: String
  ) throws(EntenteError) {
    for warning in picture.warnings { StandardError.write(.warning, warning) }
    try OutputFile(path).write(picture.bytes)
    if let report = picture.report { Terminal.writeError(report) }
  }
}
