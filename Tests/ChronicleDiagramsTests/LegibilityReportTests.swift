// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Graphviz
import Testing

/// The report as text, drift, and large pictures.
@Suite struct LegibilityReportTests {
  @Test(arguments: [(300, 10.0), (1190.56, 5.0), (2381.12, 2.5)] as [(Double, Double)])
  func `the smallest text is measured at the width of a sheet`(width: Double, size: Double) throws {
    let drawing = try LegibilityTests.drawing { graph in
      graph.nodes = [
        LegibilityTests.box("a", 30, 20, ["label": "small"]),
        LegibilityTests.box("b", 130, 20, ["fontsize": 12]),
        LegibilityTests.box("c", 230, 20, ["fontsize": 2, "label": " "]),
      ]
    }
    let page = Drawing.Rectangle(left: 0, bottom: 0, right: width, top: 40)
    let smallest = try #require(LegibilityReport(of: drawing, page: page).smallestText)
    #expect(abs(smallest - size) < 0.001)
  }

  @Test func `the text has a line for each number, and the places below`() throws {
    var report = try LegibilityTests.report { graph in
      graph.nodes = [
        LegibilityTests.box("a", 30, 20, ["id": "actor-a", "label": "Spain"]),
        LegibilityTests.box("b", 80, 20, ["id": "actor-b", "label": "Italy"]),
      ]
    }
    report.drift = LegibilityReport.drift(between: [
      ["germany": .init(x: 1, y: 1)], ["germany": .init(x: 1, y: 3.25)],
    ])
    #expect(
      report.text == """
        size                    110 x 40 pt
        smallest text           10 pt at A4 width
        label overlaps          0
        node overlaps           1
          actor-a on actor-b at 30, 20
        text or node cut off    0
        edges through nodes     0
        edges through labels    0
        edge crossings          0
        drift                   2.3 pt: germany

        """)
  }

  @Test func `the text tells ten places and how many more there are`() throws {
    let report = try LegibilityTests.report { graph in
      graph.nodes = (0..<14).map { LegibilityTests.box("n\($0)", $0 * 50, 20, ["label": "x"]) }
    }
    #expect(report.nodeOverlaps.count == 13)
    #expect(report.text.contains("\n  node10 on node11 at 480, 20\n  and 3 more\n"))
  }

  @Test func `drift is the furthest that anything moves between panels`() throws {
    let drawing = try LegibilityTests.drawing { graph in
      graph.nodes = [
        LegibilityTests.box("p1/a", 30, 20), LegibilityTests.box("p1/b", 130, 20),
        LegibilityTests.box("p2/a", 330, 20), LegibilityTests.box("p2/b", 433, 24),
        LegibilityTests.box("p2/c", 530, 20),
      ]
    }
    let panels = [("p1/", 0.0), ("p2/", 300.0)].map { mark, x in
      LegibilityReport.centers(inPanel: mark, of: drawing, from: .init(x: x, y: 0))
    }
    #expect(panels.map(\.count) == [2, 3])
    let drift = LegibilityReport.drift(between: panels)
    #expect(drift.id == "b" && drift.distance == 5)
    let still = LegibilityReport.drift(between: [panels[0]])
    #expect(still.id == nil && still.distance == 0)
    #expect(LegibilityReport.drift(between: []) == still)
  }

  @Test func `the same drawing gives the same report`() throws {
    let drawing = try Self.many(300, spacing: 45)
    #expect(LegibilityReport(of: drawing).text == LegibilityReport(of: drawing).text)
    #expect(LegibilityReport(of: drawing) == LegibilityReport(of: drawing))
  }

  /// Each pair of thousands of nodes would take minutes.
  @Test func `five thousand nodes take no time to speak of`() throws {
    let drawing = try Self.many(5000, spacing: 100)
    var report: LegibilityReport?
    let time = ContinuousClock().measure { report = LegibilityReport(of: drawing) }
    #expect(report?.isClean == true)
    #expect(report?.crossingCount == 0)
    #expect(time < .seconds(5), "\(time)")
  }

  @Test(arguments: [0.02, 0.5, 1])
  func `a line of nodes is measured as well as a field of them`(slope: Double) throws {
    let drawing = try LegibilityTests.drawing { graph in
      graph.nodes = (0..<1000).map {
        LegibilityTests.box("n\($0)", $0 * 59, Int(Double($0 * 39) * slope), ["label": "x"])
      }
    }
    #expect(LegibilityReport(of: drawing).nodeOverlaps.count == 999)
  }

  /// Returns a field of nodes, each with an edge to the one after.
  private static func many(_ count: Int, spacing: Int) throws -> Drawing {
    try LegibilityTests.drawing { graph in
      let place = { (index: Int) in [index % 100 * spacing, index / 100 * spacing] }
      graph.nodes = (0..<count).map {
        LegibilityTests.box("n\($0)", place($0)[0], place($0)[1], ["label": "n\($0)"])
      }
      graph.edges = (1..<count).filter { $0 % 100 != 0 }.map { index in
        let (start, end) = (place(index - 1), place(index))
        return LegibilityTests.line(
          "n\(index - 1)", "n\(index)", [start[0] + 30, start[1]], [end[0] - 30, end[1]])
      }
    }
  }
}
