// SPDX-License-Identifier: MIT

import Graphviz

/// The examples of the article "Drawing with Swift"; each stands there as it stands here, between its
/// two marks.
enum DrawingExamples {
  /// A picture of the article.
  struct Picture: Sendable {
    let name: String
    let graph: DOTGraph
    var engine = LayoutEngine.dot
  }

  static let pictures: [Picture] = [
    Picture(name: "drawing-pact", graph: pact()),
    Picture(name: "drawing-alliances", graph: alliances()),
    Picture(name: "drawing-labels", graph: labels()),
    Picture(name: "drawing-record", graph: tables()),
    Picture(name: "drawing-fills", graph: flags()),
    Picture(name: "drawing-arrows", graph: arrows()),
    Picture(name: "drawing-data", graph: borders(), engine: .neato),
    Picture(name: "drawing-shapes", graph: shapes()),
  ]

  static func pact() -> DOTGraph {
    // example: pact
    let graph = DOTGraph(name: "pact") {
      NodeDefaults().shape(.box).style(.rounded).font("Helvetica", size: .points(12))
      EdgeDefaults().font("Helvetica", size: .points(10))

      Node("de").label("Germany").fill(.hex(0xFFE9A8))
      Node("su").label("Soviet Union").fill(.hex(0xF6C6C0))
      Edge("de", "su").label("23 August 1939").direction(.none)
      Chain("de", "pl").label("1 September 1939").color(.crimson)
      Chain("su", "pl").label("17 September 1939").color(.crimson)
      Node("pl").label("Poland")
    }
    .rankDirection(.leftToRight)
    .nodeSeparation(.points(24))
    // end
    return graph
  }

  static func alliances() -> DOTGraph {
    // example: alliances
    let graph = DOTGraph(name: "alliances", isDirected: false) {
      NodeDefaults().shape(.box).font("Helvetica", size: .points(12))
      EdgeDefaults().font("Helvetica", size: .points(10))

      Cluster("entente") {
        NodeDefaults().fill(.hex(0xCFE3F5))
        Edge("France", "Russia").label("1894")
        Edge("France", "Britain").label("1904")
        Edge("Britain", "Russia").label("1907")
      }
      .label("Triple Entente").font("Helvetica", color: .steelBlue).color(.steelBlue)

      Cluster("alliance") {
        NodeDefaults().fill(.hex(0xF5DEC4))
        Edge("Germany", "Austria-Hungary").label("1879")
        Node("Italy").style(.dashed)
        Edge("Germany", "Italy").label("1882")
        Edge("Austria-Hungary", "Italy").label("1882")
      }
      .label("Triple Alliance").font("Helvetica", color: .sienna).color(.sienna)

      Subgraph(rank: .same) {
        "France"
        "Germany"
      }
    }
    .newRank()
    // end
    return graph
  }

  static func tables() -> DOTGraph {
    // example: record
    let graph = DOTGraph(name: "tables") {
      NodeDefaults().font("Helvetica", size: .points(11))
      Node("event").record(
        .text("event"), .text("id", port: "id"), .group(.text("begins"), .text("ends")),
        isRounded: true)
      Node("participant").record(
        .text("participant"), .text("event", port: "event"), .text("actor | {name}", port: "actor"))
      Node("actor").shape(.cylinder).fill(.lightYellow)

      EdgeDefaults().direction(.both).arrowhead(.none, .tee).arrowtail(.crow.open)
      Edge("participant", "event").tailPort("event", .east).headPort("id", .west)
      Edge("participant", "actor").tailPort("actor", .east)
    }
    .rankDirection(.leftToRight)
    .rankSeparation(.inches(1))
    // end
    return graph
  }

  static func flags() -> DOTGraph {
    // example: fills
    let graph = DOTGraph(name: "fills") {
      NodeDefaults().shape(.box).font("Helvetica", size: .points(11)).width(.centimeters(2.7))
        .height(.centimeters(1.8)).labelLocation(.bottom)

      Node("three stripes").fill(.stripes([.init(.navy), .init(.white), .init(.red)])).label("")
      Node("shares").shape(.circle)
        .fill(
          .wedges([
            .init(.steelBlue, share: 0.5), .init(.gold, share: 0.3), .init(.tomato),
          ])
        )
        .label("")
      Node("along a line").fill(.linear(.white, .skyBlue, angle: .degrees(90)))
      Node("from the middle").shape(.ellipse).fill(.radial(.white, .orange))
      Node("at once").fill(
        .linear(.hex(0xFFFFFF), .hex(0xDC143C), angle: .degrees(90), middle: 0.5))
    }
    // end
    return graph
  }

  static func arrows() -> DOTGraph {
    // example: arrows
    let arrows: [(String, [Edge.Arrow])] = [
      ("normal", [.normal]), ("vee", [.vee]), ("dot.open", [.dot.open]),
      ("diamond, tee", [.diamond, .tee]), ("crow.left", [.crow.left]),
      ("box.right, none, dot", [.box.right, .none, .dot]),
    ]
    let graph = DOTGraph(name: "arrows") {
      NodeDefaults().shape(.point)
      EdgeDefaults().font("Helvetica", size: .points(11)).arrowSize(1.2)
      for (name, parts) in arrows.reversed() {
        Edge("\(name) 1", "\(name) 2").arrowhead(parts).label(name)
      }
    }
    .rankDirection(.leftToRight)
    .rankSeparation(.inches(1))
    // end
    return graph
  }

  // example: part
  /// A land and what it borders on.
  struct Borders: DOTElement {
    let land: String
    let neighbours: [String]
    var isCoastal = false

    var contents: DOTContents {
      if isCoastal {
        Node(land).fill(.lightBlue)
      } else {
        Node(land).fill(.beige)
      }
      for neighbour in neighbours { Edge(land, neighbour) }
    }
  }
  // end

  static func borders() -> DOTGraph {
    // example: data
    let lands = [
      Borders(land: "Belgium", neighbours: ["France", "Luxembourg", "Germany"], isCoastal: true),
      Borders(land: "Netherlands", neighbours: ["Belgium", "Germany"], isCoastal: true),
      Borders(land: "Luxembourg", neighbours: ["France", "Germany"]),
      Borders(land: "Switzerland", neighbours: ["France", "Germany", "Italy", "Austria"]),
      Borders(land: "Austria", neighbours: ["Germany", "Italy"]),
      Borders(land: "France", neighbours: ["Germany", "Italy"], isCoastal: true),
      Borders(land: "Germany", neighbours: [], isCoastal: true),
      Borders(land: "Italy", neighbours: [], isCoastal: true),
    ]
    let graph = DOTGraph(name: "borders", isDirected: false, isStrict: true) {
      NodeDefaults().font("Helvetica", size: .points(11))
      lands
    }
    .overlap(.remove)
    .splines(.curved)
    .randomSeed(3)
    // end
    return graph
  }

  static func labels() -> DOTGraph {
    // example: labels
    let heading = HTMLText("Vienna", .init(size: 16, isBold: true))
    let dates = HTMLText("\n1814–1815", .init(color: "#808080", isItalic: true))
    let graph = DOTGraph(name: "labels") {
      NodeDefaults().shape(.box).font("Helvetica", size: .points(11))
      Node("literal").label(#"shown as it is: \N <b> & "quoted""#)
      Node("lines").label("these lines\nstand at the left", lines: .left)
      Node("escaped").label(escaped: #"my id is \N\lat the left\l"#)
      Node("fonts").label(heading + dates)
      Node("outside").shape(.circle).label("").width(.millimeters(6)).externalLabel("outside")
    }
    // end
    return graph
  }

  static func shapes() -> DOTGraph {
    // example: shapes
    let graph = DOTGraph(name: "shapes") {
      NodeDefaults().font("Helvetica", size: .points(10)).fill(.whiteSmoke)
      for (index, shape) in Node.Shape.all.enumerated() {
        Node(shape.rawValue).shape(shape).sortValue(index)
      }
    }
    .pack(.points(10), by: .grid(columns: 9, inOrder: true))
    // end
    return graph
  }
}
