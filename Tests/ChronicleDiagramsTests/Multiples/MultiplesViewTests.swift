// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleGraph
import Chronicles
import Chronology
import Graphviz
import Testing

@Suite struct MultiplesViewTests {
  private static func diagram(
    _ projection: GraphProjection, _ dates: [Window],
    _ configure: (inout DiagramOptions) -> Void = { _ in }
  ) throws -> Diagram {
    var options = DiagramOptions()
    configure(&options)
    return try MultiplesView(of: projection, at: .init(dates: dates), options: options).diagram()
  }

  private static func powers(_ dates: String...) throws -> Diagram {
    let windows = try dates.map { try Window(ExtendedDate($0)) }
    return try diagram(DatedSample.projection(DatedSample.powers), windows)
  }

  // MARK: - Places

  @Test(arguments: [nil, LayoutEngine.circo])
  func `every actor is at the same place in every picture`(engine: LayoutEngine?) throws {
    let dates = try DatedSample.windows("1872", "1879", "1882", "1894", "1904", "1907", "1914")
    let diagram = try Self.diagram(DatedSample.road(), dates) {
      $0.choice.kinds = ["alliance"]
      $0.engine = engine
    }
    let drawing = try GraphvizLibrary.drawing(of: diagram.graph, engine: .given)
    let tolerance = 0.01 + drawing.boundingBox.height / 5000
    var places: [String: Drawing.Point] = [:]
    var count = 0
    for number in 1...dates.count {
      let title = try #require(drawing.nodes.first { $0.id == "p\(number)" }).rectangle
      for node in drawing.nodes where node.id.hasPrefix("p\(number)/") {
        let place = Drawing.Point(
          x: node.center.x - title.left, y: node.center.y - title.top)
        let name = String(node.id.drop { $0 != "/" })
        let first = places[name, default: place]
        places[name] = first
        // Graphviz writes five digits of a number.
        #expect(
          abs(place.x - first.x) < tolerance && abs(place.y - first.y) < tolerance, "\(node.id)")
        count += 1
      }
    }
    #expect(places.count == 15)
    #expect(count == 7 * 15 - 1, "Bulgaria is not there in 1872")
  }

  @Test func `nothing overlaps, and nothing lies beyond the page`() throws {
    let dates = try DatedSample.windows("1879", "1894", "1907", "1914")
    let graph = try Self.diagram(DatedSample.road(), dates) {
      $0.choice.kinds = ["alliance"]
      $0.showsEvidence = true
    }.graph
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: .given)
    let labels = drawing.edgeLabels
    let boxes = drawing.nodes.filter { $0.id.contains("/") && !$0.id.hasPrefix("label ") }
      .map { ($0.id, $0.rectangle) }
    #expect(boxes.count > 50 && labels.count > 5)
    for (index, (name, rectangle)) in (boxes + labels).enumerated() {
      let hits = (boxes + labels)[(index + 1)...].filter {
        $0.1.overlaps(rectangle, byMoreThan: 0.5)
      }
      #expect(hits.map(\.0) == [], "\(name)")
      #expect(rectangle.left >= 0 && rectangle.right <= drawing.boundingBox.right)
      #expect(rectangle.bottom >= 0 && rectangle.top <= drawing.boundingBox.top)
    }
  }

  @Test func `the picture is as wide as was asked for`() throws {
    let dates = try DatedSample.windows("1879", "1894", "1907", "1914")
    let graph = try Self.diagram(DatedSample.road(), dates) {
      $0.choice.kinds = ["alliance"]
      $0.width = 700
    }.graph
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: .given)
    #expect(abs(drawing.boundingBox.width - 700) < 15)
  }

  // MARK: - What became of it

  @Test func `what began is thick, what ended pale and dotted, the rest plain`() throws {
    let graph = try Self.powers("1902-06", "1905", "1912").graph
    let pact = try ["p1", "p2", "p3"].map { try #require(graph.edge("\($0)/tie-1")) }
    #expect(pact.map { $0.attributes["penwidth"] } == [.number(1.2), .number(1.2), .number(1.2)])
    #expect(graph.edge("p1/tie-3") == nil)
    let war = try ["p2", "p3"].map { try #require(graph.edge("\($0)/tie-3")) }
    #expect(war[0].attributes["penwidth"] == .number(2.8))
    #expect(war[1].attributes["style"] == "dotted")
    #expect(war[1].attributes["color"] != war[0].attributes["color"])
  }

  @Test func `who is there no longer is only drawn at what ended with it`() throws {
    let graph = try Self.powers("1905", "1912", "1913").graph
    #expect(graph.node("p1/c")?.attributes["style"] == "filled")
    #expect(graph.node("p2/c")?.attributes["style"] == "dotted")
    #expect(graph.node("p3/c") == nil)
    #expect(
      graph.node("p3/b")?.attributes["fillcolor"] == graph.node("p1/b")?.attributes["fillcolor"])
  }

  @Test func `who is not there yet is not drawn, and who is new has a thick border`() throws {
    let graph = try Self.powers("1890", "1905").graph
    #expect(graph.node("p1/c") == nil)
    #expect(graph.node("p2/c")?.attributes["penwidth"] == .number(2.2))
    #expect(graph.node("p2/a")?.attributes["penwidth"] == nil)
  }

  @Test func `it is told in sentences, with dates in words`() throws {
    let account = try Self.powers("1902-06", "1905").account
    #expect(
      account.sentences.map(\.text) == [
        "June 1902: 2 ties.",
        "Aland and Boria: held: defence pact “The pact”, since 1901.",
        "Boria and Cland: held: entente, about March 1902 to 1903.",
        "1905: 2 ties: 1 begun, 1 ended.",
        "Aland and Boria: held: defence pact “The pact”, since 1901.",
        "Boria and Cland: ended: entente, about March 1902 to 1903.",
        "Aland and Cland: begun: war, 1905 to 1909.",
      ])
    #expect(account.sentences[6].element == "p2/tie-3")
  }

  @Test func `events come and go without an end of their own`() throws {
    let yaml =
      DatedSample.powers + "\nevents: [{ id: visit, what: visit, who: [a, c], when: 1902 }]"
    let graph = try Self.diagram(
      DatedSample.projection(yaml), DatedSample.windows("1902", "1904")
    ).graph
    #expect(graph.edges.contains { $0.tail == "p1/a" && $0.head == "p1/c" })
    #expect(graph.edges.allSatisfy { $0.tail != "p2/a" || $0.head != "p2/c" })
  }

  // MARK: - Edges of the matter

  @Test func `without a date or a tie the picture says so`() throws {
    #expect(try Self.powers().remarks == ["no date was asked for"])
    let nothing = try Self.diagram(
      DatedSample.projection(DatedSample.powers), DatedSample.windows("1700")
    ) { $0.choice.kinds = ["war"] }
    #expect(nothing.remarks == ["nothing fits what was asked for at any of these dates"])
    let svg = try GraphvizLibrary.render(nothing.graph, engine: .given, format: .svg)
    #expect(String(decoding: svg.bytes, as: UTF8.self).contains("nothing fits what was asked for"))
  }

  @Test func `each date can stand alone, with the same places`() throws {
    let projection = try DatedSample.projection(DatedSample.powers)
    let view = try MultiplesView(
      of: projection, at: .init(dates: DatedSample.windows("1902", "1905", "1912")))
    let diagrams = try view.diagrams()
    #expect(diagrams.map(\.date.text) == ["1902", "1905", "1912"])
    let places = diagrams.map { $0.diagram.graph.node("a")?.attributes["pos"] }
    #expect(places[0] != nil && Set(places).count == 1)
  }

  @Test func `the graph of a small chronicle has not changed`() throws {
    try DatedSample.expectSnapshot(Self.powers("1902-06", "1905", "1912").graph.text(), "multiples")
  }
}
