// SPDX-License-Identifier: MIT

import Graphviz

/// Elements with all typed attributes.
enum AttributeSamples {
  /// A node with what nodes alone can have.
  static let node = Node("a")
    .shape(.box3D).style(.dashed, .rounded).fill(
      .linear(.red, .hex(0x00FF00), angle: .degrees(-90))
    )
    .color(.hsv(0.5, 1, 0.25)).penWidth(.points(2.5)).peripheries(100).image(
      "a.png", scale: .both
    )
    .externalLabel("x & y").labelLocation(.top).width(.points(144)).height(.centimeters(2.54))
    .fixedSize(.shape).margin(.points(7.2), .inches(0.2)).orientation(.degrees(405)).regular()
    .group("g").ordering(.outgoing).position(x: .inches(1), y: .points(-0.5), isPinned: true)
    .root().area(2.5).sortValue(3)

  /// An edge with what edges alone can have.
  static let edge = Edge("a", "b")
    .style(.tapered).color(.gold).fill(.orange).penWidth(.points(0.5)).direction(.both)
    .arrowhead(.diamond.open, .tee.left).arrowtail().arrowSize(0.75)
    .headLabel("h").tailLabel("t\\").externalLabel("x").endLabels(
      angle: .degrees(30), distance: 2
    )
    .endLabelFont("Arial", size: .points(9), color: .gray).decorate().labelFloats()
    .headPort("p", .north).tailPort(.southwest).head(inCluster: "c").tail(inCluster: "d")
    .clipsHead(false).clipsTail(true).sameHead("s").sameTail("u").weight(1.5).minLength(3)
    .length(.points(36)).constraint(false).headURL("#h").tailURL("#t").labelURL("#l")
    .labelTooltip("tip")

  /// A cluster.
  static let cluster = Cluster("c") {}
    .style(.rounded).fill(.stripes([.init(.red, share: 0.25), .init(.white)])).color(.navy)
    .penWidth(.points(3)).outlined(false).margin(.inches(0.5)).labelLocation(.bottom)
    .labelJustification(.left)

  /// A graph with what pages and ranks take.
  static let graph = DOTGraph()
    .background(.radial(.white, .lightBlue)).size(.inches(7), .points(360), fills: true)
    .ratio(.height(perWidth: 0.5)).resolution(dotsPerInch: 1e9).padding(.points(36))
    .margin(.zero, .inches(1)).centered().landscape(false).outputOrder(.edgesFirst)
    .labelLocation(.center).labelJustification(.right).rankDirection(.bottomToTop)
    .rankSeparation(.millimeters(25.4), equally: true).nodeSeparation(.points(18)).compound()
    .concentrate().newRank().clusterRank(.global).ordering(.incoming).searchesOrderAgain(false)
    .crossingEffort(2)

  /// A graph with what engines other than dot take.
  static let engines = DOTGraph()
    .splines(.orthogonal).overlap(.remove).separation(.points(6)).edgeSeparation(.points(4.5))
    .forcesLabels(false).pack(.points(12), by: .grid(columns: 3)).randomSeed(7)
    .springConstant(0.6).repulsiveForce(2).damping(.nan).maxIterations(500).epsilon(0.001)
    .mode(.kamadaKawai).model(.circuit).inputScale(72).rotation(.degrees(90)).root("a")
    .minDistance(1.5).oneBlock()

  /// What all that is drawn can have.
  static let drawn = Node("a").font("Arial", size: .inches(0.25), color: .navy).colorScheme(
    "blues9"
  )
  .url("https://a.example/x?a=1&b=\"<é>").target("_top").tooltip("1 < 2").id("one")
  .classes("big", "red").comment("c").attribute("own", 1)

  /// A polygon.
  static let polygon = Node("b").polygon(
    sides: 5, skew: 0.2, distortion: -0.5, orientation: .radians(.pi), isRegular: true
  )
}
