// SPDX-License-Identifier: MIT

public import ChronicleDiagrams
import ChronicleGraph
public import Chronicles
import Graphviz

/// A picture to be made of a chronicle.
public struct DrawingRequest: Sendable {
  /// What to show.
  public var options: NetworkOptions
  /// Which engine of Graphviz places it.
  public var engine: String
  /// In which form.
  public var format: PictureFormat

  /// Creates a request for a network.
  public init(
    options: NetworkOptions = NetworkOptions(), engine: String = "dot",
    format: PictureFormat = .svg
  ) {
    self.options = options
    self.engine = engine
    self.format = format
  }

  /// What drawing gave: the bytes of the picture, and what Graphviz had to remark.
  public struct Picture: Sendable {
    /// The picture.
    public let bytes: [UInt8]
    /// Remarks, for people.
    public let warnings: [String]
  }

  /// Draws a chronicle.
  ///
  /// - Throws: An error with the code `invalidRequest` for an actor, a kind or an engine that does
  ///   not exist, and with `drawing` if Graphviz fails.
  public func draw(_ chronicle: Chronicle) throws(EntenteError) -> Picture {
    try RequestCheck(chronicle).check(self)
    let graph = NetworkView(of: GraphProjection(of: chronicle), options: options).diagram()
    do throws(GraphvizError) {
      guard let output = format.output else {
        return Picture(bytes: Array(try graph.text().utf8), warnings: [])
      }
      let picture = try GraphvizLibrary.render(
        graph, engine: LayoutEngine(rawValue: engine), format: output)
      return Picture(bytes: picture.bytes, warnings: remarks(on: graph) + picture.warnings)
    } catch {
      let isRequest = error.code == .unknownEngine || error.code == .unknownFormat
      throw EntenteError(isRequest ? .invalidRequest : .drawing, error.message)
    }
  }

  /// Returns what a picture does not show, though one might expect it to.
  private func remarks(on graph: DOTGraph) -> [String] {
    if graph.nodes.isEmpty { return ["nothing in the chronicle fits what was asked for"] }
    // A tree map has boxes and no lines.
    let isTreeMap = engine == LayoutEngine.patchwork.rawValue
    return isTreeMap && !graph.edges.isEmpty ? ["the layout patchwork draws no ties"] : []
  }
}
