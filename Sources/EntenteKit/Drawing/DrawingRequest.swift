// SPDX-License-Identifier: MIT

public import ChronicleDiagrams
import ChronicleGraph
public import Chronicles
import Graphviz

/// A picture to be made of a chronicle.
public struct DrawingRequest: Sendable {
  /// Which way to draw it.
  public var view: View
  /// What to show, and how.
  public var options: DiagramOptions
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
    public let warnings: [String]
    /// How legible the picture is, in lines; nothing if it was not asked for.
    public var report: String?
  }

  /// Draws a chronicle.
  ///
  /// - Throws: An error with the code `invalidRequest` for an actor, a kind or an engine that does
  ///   not exist, and with `drawing` if Graphviz fails.
  public func draw(_ chronicle: Chronicle) throws(EntenteError) -> Picture {
    try RequestCheck(chronicle).check(self)
    return try drawing { () throws(GraphvizError) in
      try shownView.diagram(of: GraphProjection(of: chronicle), options: options)
    }
  }

  /// Draws what a view gives; says of a failure whose it is.
  func drawing(
    _ diagram: () throws(GraphvizError) -> Diagram
  ) throws(EntenteError) -> Picture {
    do throws(GraphvizError) {
      return try picture(of: try diagram())
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
    case (_, nil): bytes = Array(try diagram.graph.text().utf8)
    case (_, let output?):
      let picture = try GraphvizLibrary.render(
        diagram.graph, engine: diagram.placement.engine, format: output)
      warnings += picture.warnings
      let isReadable = format == .svg && !isPlain
      let drawn = Self.animated(picture.bytes, of: diagram)
      bytes = isReadable ? AccessibleSVG(of: diagram.account).rewriting(drawn) : drawn
    }
    return Picture(bytes: bytes, warnings: warnings)
  }

  /// Returns what a picture does not show, though one might expect it to.
  private func remarks(on diagram: Diagram) -> [String] {
    let graph = diagram.graph
    if graph.nodes.isEmpty { return ["nothing in the chronicle fits what was asked for"] }
    // A tree map has boxes and no lines.
    let isTreeMap = diagram.placement == .engine(.patchwork)
    return diagram.remarks
      + (isTreeMap && !graph.edges.isEmpty ? ["the layout patchwork draws no ties"] : [])
  }
}

extension Diagram.Placement {
  /// The engine that draws it.
  var engine: LayoutEngine {
    switch self {
    case .engine(let engine): engine
    case .given: LayoutEngine(rawValue: "nop2")
    }
  }
}
