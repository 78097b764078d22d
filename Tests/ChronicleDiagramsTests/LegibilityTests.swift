// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Graphviz
import Testing

/// What is planted in a picture is found, and nothing else.
@Suite struct LegibilityTests {
  @Test func `a picture in which all stands apart is clean`() throws {
    let report = try Self.report { graph in
      graph.nodes = [Self.box("a", 50, 50), Self.box("b", 200, 50), Self.box("c", 350, 50)]
      graph.edges = [
        Self.line("a", "b", [80, 50], [170, 50]), Self.line("b", "c", [230, 50], [320, 50]),
      ]
    }
    #expect(report.isClean)
    #expect(report.edgesThroughNodes == [] && report.edgesThroughLabels == [])
    #expect(report.crossingCount == 0 && report.crossings == [])
    #expect(report.width == 360 && report.height == 40)
    #expect(report.smallestText == 10)
  }

  @Test func `an empty picture is clean`() throws {
    let report = try Self.report { _ in }
    #expect(report.isClean && report.smallestText == nil)
    #expect(report.text.contains("smallest text           none\n"))
  }

  // MARK: - Overlaps

  @Test(arguments: ["box", "ellipse", "diamond", "hexagon"])
  func `nodes on each other are found`(shape: String) throws {
    let report = try Self.report { graph in
      graph.nodes = [
        Self.box("a", 50, 50), Self.box("b", 105, 50), Self.box("c", 105, 89),
        Self.box("d", 300, 50),
      ]
      graph.nodeDefaults.merge(["shape": .text(shape), "label": ""])
    }
    let corners = shape == "box" ? ["a c"] : []
    #expect(report.nodeOverlaps.map(Self.ids) == ["a b"] + corners + ["b c"])
    #expect(!report.isClean && report.labelOverlaps == [])
  }

  @Test func `shapes count, not the boxes around them`() throws {
    let corner = { (shape: DOTValue) in
      try Self.report { graph in
        graph.nodes = [Self.box("a", 50, 50), Self.box("b", 105, 85)]
        graph.nodeDefaults.merge(["shape": shape, "label": ""])
      }.nodeOverlaps.count
    }
    #expect(try corner("box") == 1)
    #expect(try corner("ellipse") == 0)
    #expect(try corner("diamond") == 0)
  }

  @Test func `decoration and what is invisible are no nodes, but their texts are texts`() throws {
    let report = try Self.report { graph in
      graph.nodes = [
        Self.box("band", 50, 50, ["class": "light decoration", "label": "1914"]),
        Self.box("a", 50, 50, ["label": "Germany"]), Self.box("gone", 50, 50, ["style": "invis"]),
        Self.box("bare", 70, 50, ["shape": "none", "label": ""]),
      ]
      graph.edges = [Self.line("a", "a", [0, 50], [100, 50], ["class": "decoration"])]
    }
    #expect(report.nodeOverlaps == [])
    #expect(report.labelOverlaps.map(Self.words) == [["1914", "Germany"]])
    #expect(report.edgesThroughLabels == [])
  }

  @Test func `words of decoration belong to the bar that holds them, and to no other`() throws {
    let words = { (x: Int, attributes: DOTAttributes) in
      try Self.report { graph in
        graph.nodes = [Self.box("bar", 50, 50, ["width": 3, "label": ""]), Self.box("b", 300, 50)]
        graph.nodes.append(Self.box("words", x, 50, ["shape": "none", "label": "1914-1918"]))
        graph.nodes[2].attributes.merge(attributes)
        graph.edges = [Self.line("b", "b", [x, 0], [x, 100])]
      }
    }
    let inside = try words(50, ["class": "decoration"])
    #expect(inside.labelOverlaps == [] && inside.edgesThroughLabels == [])
    #expect(inside.edgesThroughNodes.count == 1)
    #expect(try words(150, ["class": "decoration"]).labelOverlaps.count == 1)
    #expect(try words(50, [:]).labelOverlaps.map(Self.words) == [["1914-1918", nil]])
    #expect(try words(220, ["class": "decoration"]).edgesThroughLabels.count == 1)
  }

  @Test func `labels of edges on each other and on nodes are found`() throws {
    let report = try Self.report { graph in
      graph.nodes = [Self.box("a", 50, 50), Self.box("b", 350, 50), Self.box("c", 200, 120)]
      graph.edges = [
        Self.line(
          "a", "b", [80, 50], [320, 50], ["label": "first", "lp": "200,70", "id": "tie-1"]),
        Self.line("a", "b", [80, 45], [320, 45], ["label": "second", "lp": "210,74"]),
        Self.line("a", "b", [80, 40], [320, 40], ["label": "third", "lp": "200,105"]),
      ]
    }
    #expect(report.labelOverlaps.map(Self.words) == [["first", "second"], ["third", nil]])
    #expect(report.labelOverlaps[0].parts.map(\.id) == ["tie-1", "edge2"])
    #expect(report.labelOverlaps[1].parts.map(\.id) == ["edge3", "node3"])
    #expect(!report.isClean)
    #expect(report.edgesThroughLabels == [])
  }

  @Test func `lines of one label, cells of one table and fields of one record do not overlap`()
    throws
  {
    var graph = DOTGraph()
    let font = HTMLText("Bold", .init(size: 20, isBold: true)) + HTMLText(" and plain")
    let table = HTMLTable(rows: [[.init(font), .init(HTMLText("b"))], [.init(HTMLText("c\nd"))]])
    graph.nodes = [
      .init("a", ["label": #"one\ntwo\lthree\r"#]), .init("b", ["label": .html(HTMLLabel(table))]),
      .init("c", ["shape": "record", "label": "{one|two|{three|four}}"]),
    ]
    graph.edges = [.init("a", "b", ["label": #"one\ntwo"#]), .init("b", "c")]
    let report = LegibilityReport(of: try GraphvizLibrary.drawing(of: graph))
    #expect(report.isClean, "\(report.text)")
  }

  // MARK: - Cut off

  @Test func `a text that is wider than its node is found`() throws {
    let report = try Self.report { graph in
      graph.nodes = [
        Self.box("a", 100, 50, ["label": "a name that is too long by far"]),
        Self.box("b", 300, 50, ["label": "fits", "xlabel": "stands beside it"]),
        Self.box("c", 200, 90, ["label": "", "shape": "none"]),
      ]
    }
    #expect(report.cutOff.map(Self.words) == [["a name that is too long by far"]])
    #expect(!report.isClean)
  }

  @Test func `what reaches out of the page is found`() throws {
    let drawing = try Self.drawing { graph in
      graph.nodes = [Self.box("a", 30, 20), Self.box("b", 130, 20), Self.box("c", 230, 20)]
    }
    let page = Drawing.Rectangle(left: 0, bottom: 0, right: 140, top: 40)
    let report = LegibilityReport(of: drawing, page: page)
    #expect(report.cutOff.map(Self.ids) == ["c", "b", "c"])
    #expect(report.cutOff.map(Self.words) == [["c"], [nil], [nil]])
    #expect(report.width == 140)
  }

  // MARK: - Lines

  @Test func `lines through nodes and through texts of others are found`() throws {
    let report = try Self.report { graph in
      graph.nodes = [
        Self.box("a", 50, 50), Self.box("b", 350, 50), Self.box("c", 200, 50),
        Self.box("d", 130, 50, ["shape": "none", "label": "word"]),
        Self.box("band", 200, 50, ["class": "decoration", "label": ""]),
        // A line along its side only touches it.
        Self.box("e", 200, 110, ["label": ""]),
      ]
      graph.edges = [
        Self.line("a", "b", [80, 50], [320, 50], ["id": "tie"]),
        Self.line("a", "b", [80, 90], [320, 90]),
        Self.line("c", "b", [230, 40], [320, 40], ["label": "own", "lp": "275,40"]),
        Self.line("a", "c", [80, 45], [170, 45], ["style": "invis"]),
      ]
    }
    #expect(report.edgesThroughNodes.map(Self.ids) == ["tie c"])
    #expect(report.edgesThroughLabels.map(Self.words) == [[nil, "word"]])
    #expect(report.isClean)
  }

  @Test func `a bow over a node does not run through it`() throws {
    let over = { (height: Int) in
      try Self.report { graph in
        graph.nodes = [Self.box("a", 50, 50), Self.box("b", 350, 50), Self.box("c", 200, 50)]
        graph.edges = [.init("a", "b", ["pos": "80,50 150,\(height) 250,\(height) 320,50"])]
      }.edgesThroughNodes.count
    }
    #expect(try over(140) == 0)
    #expect(try over(75) == 1)
    #expect(try over(0) == 0)
  }

  @Test func `crossings are counted once each, and lines that meet do not cross`() throws {
    let drawing = try Self.drawing { graph in
      graph.nodes = [Self.box("a", 0, 0), Self.box("b", 400, 300)]
      graph.nodeDefaults["style"] = "invis"
      graph.edges = [
        Self.line("a", "b", [0, 0], [400, 300], ["id": "up"]),
        Self.line("a", "b", [0, 300], [400, 0], ["id": "down"]),
        // From the same point as the first, and to the middle of the second.
        Self.line("a", "b", [0, 0], [100, 225]),
        // An S over the middle, three times across both.
        .init("a", "b", ["pos": "100,0 100,500 300,-200 300,300", "id": "bow"]),
        Self.line("a", "b", [200, 0], [200, 300], ["class": "decoration"]),
      ]
    }
    let report = LegibilityReport(of: drawing)
    let pairs = Dictionary(grouping: report.crossings.map(Self.ids), by: \.self)
    #expect(pairs.mapValues(\.count) == ["up down": 1, "up bow": 3, "down bow": 3])
    #expect(report.crossingCount == 7)
    // Graphviz moves all, so that nothing is left of the origin or below it.
    let (first, last) = (drawing.nodes[0].center, drawing.nodes[1].center)
    let place = try #require(report.crossings.first { Self.ids($0) == "up down" }?.place)
    #expect(abs(place.x - (first.x + last.x) / 2) < 0.1)
    #expect(abs(place.y - (first.y + last.y) / 2) < 0.1)
  }

  @Test func `a whole grid of lines crosses as often as there are squares`() throws {
    let report = try Self.report { graph in
      graph.nodes = [Self.box("a", 0, 0, ["style": "invis"])]
      for index in 1...40 {
        let place = index * 10
        graph.edges.append(Self.line("a", "a", [place, 0], [place, 500]))
        graph.edges.append(Self.line("a", "a", [0, place], [500, place]))
      }
    }
    #expect(report.crossingCount == 1600)
    #expect(report.crossings.count == 1000)
  }

  // MARK: - Building

  /// Returns a node 60 points wide and 40 high whose label is its id.
  static func box(
    _ id: String, _ x: Int, _ y: Int, _ attributes: DOTAttributes = [:]
  ) -> DOTGraph.Node {
    var all: DOTAttributes = ["pos": "\(x),\(y)"]
    all.merge(attributes)
    return .init(id, all)
  }

  static func line(
    _ tail: String, _ head: String, _ start: [Int], _ end: [Int], _ attributes: DOTAttributes = [:]
  ) -> DOTGraph.Edge {
    let points = (0...3).map { part in
      let (first, second) = (3 - part, part)
      let place = zip(start, end).map { Double($0 * first + $1 * second) / 3 }
      return "\(place[0]),\(place[1])"
    }
    var all: DOTAttributes = ["pos": .text(points.joined(separator: " "))]
    all.merge(attributes)
    return .init(tail, head, all)
  }

  static func drawing(_ change: (inout DOTGraph) -> Void) throws -> Drawing {
    var graph = DOTGraph()
    graph.nodeDefaults = [
      "shape": "box", "width": .text("\(60.0 / 72)"), "height": .text("\(40.0 / 72)"),
      "fixedsize": "true", "fontsize": 10, "margin": 0, "fontname": "DejaVu Sans",
    ]
    graph.edgeDefaults = ["dir": "none", "fontsize": 10, "fontname": "DejaVu Sans"]
    change(&graph)
    return try GraphvizLibrary.drawing(of: graph, engine: .given)
  }

  static func report(_ change: (inout DOTGraph) -> Void) throws -> LegibilityReport {
    LegibilityReport(of: try drawing(change))
  }

  private static func ids(_ finding: LegibilityReport.Finding) -> String {
    finding.parts.map { part in
      part.id.hasPrefix("node") ? names[Int(part.id.dropFirst(4)) ?? 0] : part.id
    }.joined(separator: " ")
  }

  private static let names = ["", "a", "b", "c", "d", "e", "f"]

  private static func words(_ finding: LegibilityReport.Finding) -> [String?] {
    finding.parts.map(\.text)
  }
}
