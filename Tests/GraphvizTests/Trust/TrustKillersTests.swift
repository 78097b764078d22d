// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What ends Graphviz 2.42, or keeps it busy for minutes, by one value.
@Suite struct TrustKillersTests {
  /// A value and the kind of element that carries it.
  struct Killer: CustomTestStringConvertible, Sendable {
    enum Place { case graph, node, edge, cluster }
    let place: Place
    let name: String
    let value: DOTValue

    init(_ place: Place, _ name: String, _ value: DOTValue) {
      (self.place, self.name, self.value) = (place, name, value)
    }

    var testDescription: String { "\(place) \(name)=\(value)" }

    var graph: DOTGraph {
      var graph = DOTGraph()
      graph.nodes = [.init("a", ["style": "filled"]), .init("b")]
      graph.edges = [.init("a", "b", ["label": "e"])]
      graph.subgraphs = [.init(name: "cluster", ["style": "filled"], nodes: ["a"])]
      switch place {
      case .graph: graph.attributes[name] = value
      case .node: graph.nodes[0].attributes[name] = value
      case .edge: graph.edges[0].attributes[name] = value
      case .cluster: graph.subgraphs[0].attributes[name] = value
      }
      return graph
    }
  }

  private static func cell(_ attributes: String) -> DOTValue {
    .html(HTMLLabel(markup: "<TABLE><TR><TD \(attributes)>x</TD></TR></TABLE>"))
  }

  static let killers = [
    Killer(.graph, "bgcolor", ":"), Killer(.graph, "bgcolor", ";"),
    Killer(.node, "fillcolor", "red;"), Killer(.node, "fillcolor", ";"),
    Killer(.cluster, "color", "red;x"), Killer(.cluster, "fillcolor", ":"),
    Killer(.cluster, "bgcolor", "::"), Killer(.edge, "color", ";0.5"),
    Killer(.edge, "minlen", 1_000_000_000), Killer(.edge, "weight", 2_147_483_647),
    Killer(.node, "peripheries", 1_000_000_000), Killer(.node, "sides", 1_000_000_000),
    Killer(.node, "width", 5000), Killer(.node, "height", "1e9"), Killer(.graph, "dpi", 100_000),
    Killer(.graph, "resolution", "1e9"), Killer(.graph, "size", "100000,100000!"),
    Killer(.graph, "viewport", "100000,100000,1000"), Killer(.node, "fontsize", 100_000),
    Killer(.graph, "ranksep", "1e9"), Killer(.graph, "layout", ""),
    Killer(.graph, "layout", "/x.so"), Killer(.node, "shape", "epsf"),
    Killer(.node, "pos", "1e308,1e308"), Killer(.graph, "maxiter", 2_000_000_000),
    Killer(.node, "label", cell("COLSPAN=\"65535\" ROWSPAN=\"65535\"")),
    Killer(.node, "label", cell("BGCOLOR=\":\"")), Killer(.node, "label", cell("BGCOLOR=\"\"")),
    Killer(.node, "label", cell("BGCOLOR=\"red;\"")),
    Killer(.node, "label", cell("WIDTH=\"65535\" HEIGHT=\"65535\"")),
  ]

  @Test(arguments: killers)
  func `draws without a value that would end or stall Graphviz, and says so`(
    killer: Killer
  ) throws {
    #expect(try !killer.graph.normalized().warnings.isEmpty)
    for format in [OutputFormat.svg, .png] {
      #expect(try GraphvizLibrary.render(killer.graph, format: format).bytes.count > 100)
    }
  }

  @Test func `refuses a graph whose values cost too much together`() {
    var tables = DOTGraph()
    let cell = "<TD COLSPAN=\"100\" ROWSPAN=\"99\">x</TD>"
    let label = HTMLLabel(markup: "<TABLE><TR>\(cell)</TR></TABLE>")
    tables.nodes = (0..<11).map { .init("n\($0)", ["label": .html(label)]) }
    Self.expectLimit(tables, "100000 cells")
    var ranks = DOTGraph()
    ranks.edgeDefaults = ["minlen": 1000]
    ranks.edges = (0..<300).map { .init("n\($0)", "n\($0 + 1)") }
    Self.expectLimit(ranks, "ranks")
    var corners = DOTGraph()
    corners.nodeDefaults = ["peripheries": 32]
    corners.nodes = (0..<3000).map { .init("n\($0)", ["sides": 32]) }
    Self.expectLimit(corners, "corners")
    var labels = DOTGraph()
    let text = String(repeating: "a long text ", count: 1 << 20)
    labels.nodes = (0..<6).map { .init("n\($0)", ["label": .text(text)]) }
    Self.expectLimit(labels, "bytes of labels")
  }

  private static func expectLimit(_ graph: DOTGraph, _ what: String) {
    let error = #expect(throws: GraphvizError.self) { try graph.normalized() }
    #expect(error?.code == .limit)
    #expect(error?.message.contains(what) == true, "\(error?.message ?? "")")
    #expect(throws: Never.self) { try graph.normalized(trust: .full) }
  }

  @Test func `shows a table of too many cells as plain text`() throws {
    var graph = DOTGraph()
    let row = "<TR>" + String(repeating: "<TD>x</TD>", count: 101) + "</TR>"
    let table = "<TABLE>" + String(repeating: row, count: 100) + "</TABLE>"
    graph.nodes = [.init("a", ["label": .html(HTMLLabel(markup: table))])]
    #expect(
      try graph.normalized().warnings == [
        "the attribute 'label' of the node 'a' is shown as plain text: "
          + "a table has more than 10000 cells"
      ])
  }
}
