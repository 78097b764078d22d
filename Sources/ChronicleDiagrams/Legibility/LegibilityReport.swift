// SPDX-License-Identifier: MIT

public import Graphviz

/// How well a picture can be read: what overlaps, what is hidden, what is cut off, and where.
///
/// Decoration is what has the word `decoration` in its `class`: backgrounds, bands and grid lines do
/// not count as nodes or edges, but their texts do; a text of decoration that stands wholly in a node
/// is taken for that node's own. What is invisible does not count.
///
/// ```swift
/// let drawing = try GraphvizLibrary.drawing(of: diagram.graph, engine: .dot)
/// let report = LegibilityReport(of: drawing)
/// if !report.isClean { print(report.text) }
/// ```
public struct LegibilityReport: Hashable, Sendable {
  /// One thing that makes a picture harder to read.
  public struct Finding: Hashable, Sendable {
    /// What it is about: the ids of elements in SVG, with the words of a text.
    public let parts: [Part]
    /// Where it is, in points from the bottom left of the picture.
    public let place: Drawing.Point
  }

  /// An element or a text that a finding is about.
  public struct Part: Hashable, Sendable {
    /// The `id` of the element.
    public let id: String
    /// The words, where it is about a text and not the whole element.
    public let text: String?
  }

  /// So many places of crossings are told; all are counted.
  static let mostCrossings = 1000

  /// The width of the picture in points.
  public let width: Double
  /// The height of the picture in points.
  public let height: Double
  /// The size of the smallest text in points when the picture is as wide as A4, or less.
  public let smallestText: Double?

  /// Texts that lie on other texts, or on nodes that are not theirs.
  public internal(set) var labelOverlaps: [Finding] = []
  /// Nodes that lie on each other.
  public internal(set) var nodeOverlaps: [Finding] = []
  /// Edges that run through nodes which are none of their ends.
  public internal(set) var edgesThroughNodes: [Finding] = []
  /// Edges that run through texts which belong to neither them nor their ends.
  public internal(set) var edgesThroughLabels: [Finding] = []
  /// How often two edges cross.
  public internal(set) var crossingCount = 0
  /// Where edges cross: the first thousand places.
  public internal(set) var crossings: [Finding] = []
  /// What reaches out of the picture, and texts that reach out of their node.
  public internal(set) var cutOff: [Finding] = []
  /// How far an element is from its place in another of several panels, where there are some.
  public var drift: Drift?

  /// Whether no text and no node lies on another, and nothing is cut off.
  public var isClean: Bool { labelOverlaps.isEmpty && nodeOverlaps.isEmpty && cutOff.isEmpty }

  /// Measures a drawing; the page is what is visible of it, or else the whole.
  ///
  /// Half a point of overlap is nothing: that much the places of Graphviz are rounded.
  ///
  /// Complexity: O(n log n) for n parts that are spread about evenly, and the findings.
  public init(of drawing: Drawing, page: Drawing.Rectangle? = nil) {
    let page = page ?? drawing.boundingBox
    width = page.width
    height = page.height
    smallestText = Self.smallestText(of: drawing, width: page.width)
    let scene = LegibilityScene(of: drawing)
    labelOverlaps = scene.textsOnTexts() + scene.textsOnNodes()
    nodeOverlaps = scene.nodesOnNodes()
    cutOff = scene.cutOff(by: page)
    let lines = LegibilityLines(in: scene)
    edgesThroughNodes = lines.throughNodes()
    edgesThroughLabels = lines.throughTexts()
    (crossingCount, crossings) = lines.crossings(limit: Self.mostCrossings)
  }

  /// The width of a sheet of A4 in points, upright.
  private static let sheetWidth = 595.28

  private static func smallestText(of drawing: Drawing, width: Double) -> Double? {
    let scale = min(1, width > 0 ? sheetWidth / width : 1)
    return drawing.texts.filter { !$0.isBlank }.map(\.fontSize).min().map { $0 * scale }
  }
}

extension Drawing.Text {
  /// Whether there is nothing to see.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
