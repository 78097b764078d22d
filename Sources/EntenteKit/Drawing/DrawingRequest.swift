// SPDX-License-Identifier: MIT

public import ChronicleDiagrams
import ChronicleGraph
public import Chronicles
import Chronology
import Graphviz

/// A picture to be made of a chronicle.
public struct DrawingRequest: Sendable {
  /// Which way to draw it.
  public var view: View
  /// What to show, and how.
  public var options: DiagramOptions
  /// What is made of the chronicle before.
  public var excerpt = ChronicleExcerpt()
  /// The distance of the dates of multiples, such as `5y`, if the view names none.
  public var step: String?
  /// In which form.
  public var format: PictureFormat
  /// Whether SVG stays as Graphviz writes it, without titles and sentences for readers.
  public var isPlain = false
  /// Whether it is told how legible the picture is.
  public var needsReport = false

  /// Creates a request.
  public init(
    _ view: View = .network(), options: DiagramOptions = DiagramOptions(),
    format: PictureFormat = .svg
  ) {
    self.view = view
    self.options = options
    self.format = format
  }

  /// What drawing gave: the bytes of the picture, and what there is to remark.
  public struct Picture: Sendable {
    /// The picture.
    public let bytes: [UInt8]
    /// Remarks, for people.
    public internal(set) var warnings: [String]
    /// How legible the picture is, in lines; nothing if it was not asked for.
    public var report: String?
  }

  /// Draws a chronicle.
  ///
  /// - Throws: An error with the code `invalidRequest` for an actor, a kind, a language or an engine
  ///   that does not exist, and with `drawing` if Graphviz fails.
  public func draw(_ chronicle: Chronicle) throws(EntenteError) -> Picture {
    let subject = try subject(of: chronicle)
    let view = try shownView(of: subject.projection)
    return try drawing(remarks: subject.remarks) { () throws(GraphvizError) in
      try view.diagram(of: subject.projection, options: options)
    }
  }

  /// Draws the network of a chronicle once for each date, every actor at the same place in all.
  ///
  /// - Returns: The dates as they were asked for, each with its picture.
  /// - Throws: As ``draw(_:)``, and an error with the code `invalidRequest` for any other view.
  public func drawSeries(
    _ chronicle: Chronicle
  ) throws(EntenteError) -> [(date: String, picture: Picture)] {
    let subject = try subject(of: chronicle)
    guard case .multiples(let multiples) = try shownView(of: subject.projection) else {
      throw EntenteError(.invalidRequest, "only multiples are drawn one date to a file")
    }
    guard !multiples.isAnimated else {
      throw EntenteError(.invalidRequest, "one date to a file does not move: leave out --animate")
    }
    let view = MultiplesView(of: subject.projection, at: multiples, options: options)
    let diagrams = try told { () throws(GraphvizError) in try view.diagrams() }
    var series: [(date: String, picture: Picture)] = []
    for (window, diagram) in diagrams {
      let picture = try drawing(remarks: []) { () throws(GraphvizError) in diagram }
      series.append((window.text, picture))
    }
    return series
  }

  /// Returns what is drawn of a chronicle, and what was left out before.
  private func subject(
    of chronicle: Chronicle
  ) throws(EntenteError) -> (projection: GraphProjection, remarks: [String]) {
    let excerpt = try excerpt.applied(to: chronicle)
    try RequestCheck(excerpt.chronicle).check(self)
    return (GraphProjection(of: excerpt.chronicle), excerpt.remarks)
  }

  /// Draws what a view gives; says of a failure whose it is.
  func drawing(
    remarks: [String] = [], _ diagram: () throws(GraphvizError) -> Diagram
  ) throws(EntenteError) -> Picture {
    var picture = try told { () throws(GraphvizError) -> Picture in
      try self.picture(of: try diagram())
    }
    picture.warnings = remarks + picture.warnings
    return picture
  }

  private func told<Value>(
    _ task: () throws(GraphvizError) -> Value
  ) throws(EntenteError) -> Value {
    do throws(GraphvizError) {
      return try task()
    } catch {
      let isRequest = error.code == .unknownEngine || error.code == .unknownFormat
      throw EntenteError(isRequest ? .invalidRequest : .drawing, error.message)
    }
  }

  private func picture(of diagram: Diagram) throws(GraphvizError) -> Picture {
    let bytes: [UInt8]
    var warnings = stillRemarks + remarks(on: diagram)
    switch (format, format.output) {
    case (.text, _): bytes = Array(diagram.account.text.utf8)
    case (_, nil): bytes = Array(try diagram.graph.text(trust: .full).utf8)
    case (_, let output?):
      let picture = try GraphvizLibrary.render(
        diagram.graph, engine: diagram.placement.engine, format: output, trust: .full)
      warnings += picture.warnings
      let isReadable = format == .svg && !isPlain
      let drawn = Self.animated(picture.bytes, of: diagram)
      bytes = isReadable ? AccessibleSVG(of: diagram.account).rewriting(drawn) : drawn
    }
    return Picture(
      bytes: bytes, warnings: warnings, report: needsReport ? try report(on: diagram) : nil)
  }

  /// Returns how legible a picture is, in lines.
  private func report(on diagram: Diagram) throws(GraphvizError) -> String {
    guard diagram.animation == nil else {
      return "the pictures take turns at one place: measure them side by side, without --animate\n"
    }
    return try LegibilityReport.measured(diagram).text
  }

  /// Returns what a picture does not show, though one might expect it to; the rest of its remarks
  /// stands in the picture.
  private func remarks(on diagram: Diagram) -> [String] {
    let graph = diagram.graph
    // The text of a graph is for programs, which see that it is empty.
    if format != .dot, diagram.isEmpty {
      return ["nothing in the chronicle fits what was asked for"]
    }
    // A tree map has boxes and no lines.
    let isTreeMap = diagram.placement == .engine(.patchwork)
    return isTreeMap && !graph.edges.isEmpty ? ["the layout patchwork draws no ties"] : []
  }
}
