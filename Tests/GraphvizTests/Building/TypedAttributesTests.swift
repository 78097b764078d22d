// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// The typed attributes, each beside what it is in DOT.
@Suite struct TypedAttributesTests {
  @Test func `writes attributes of nodes`() {
    #expect(
      AttributeSamples.node.attributes
        == [
          "shape": "box3d", "style": "dashed,rounded,filled", "fillcolor": "red:#00ff00",
          "gradientangle": "270", "color": "0.5 1 0.25", "penwidth": "2.5", "peripheries": "32",
          "image": "a.png", "imagescale": "both", "xlabel": "x &amp; y", "labelloc": "t",
          "width": "2", "height": "1", "fixedsize": "shape", "margin": "0.1,0.2",
          "orientation": "45", "regular": "true", "group": "g", "ordering": "out",
          "pos": "72,-0.5!", "root": "true", "area": "2.5", "sortv": "3",
        ])
    #expect(
      AttributeSamples.polygon.attributes
        == [
          "shape": "polygon", "sides": "5", "skew": "0.2", "distortion": "-0.5",
          "orientation": "180", "regular": "true",
        ])
  }

  @Test func `writes attributes of edges`() {
    #expect(
      AttributeSamples.edge.attributes
        == [
          "style": "tapered", "color": "gold", "fillcolor": "orange", "penwidth": "0.5",
          "dir": "both", "arrowhead": "odiamondltee", "arrowtail": "none", "arrowsize": "0.75",
          "headlabel": "h", "taillabel": #"t\\"#, "xlabel": "x", "labelangle": "30",
          "labeldistance": "2", "labelfontname": "Arial", "labelfontsize": "9",
          "labelfontcolor": "gray", "decorate": "true", "labelfloat": "true", "headport": "p:n",
          "tailport": "sw", "lhead": "cluster_c", "ltail": "cluster_d", "headclip": "false",
          "tailclip": "true", "samehead": "s", "sametail": "u", "weight": "1.5", "minlen": "3",
          "len": "0.5", "constraint": "false", "headURL": "#h", "tailURL": "#t", "labelURL": "#l",
          "labeltooltip": "tip",
        ])
    #expect(
      Edge("a", "b").segments(.init(.red), .init(.blue)).attributes["color"]
        == "red;0.5:blue;0.5")
    #expect(Edge("a", "b").parallelColors(.red, .blue).attributes["color"] == "red:blue")
  }

  @Test func `writes attributes of clusters`() {
    #expect(
      AttributeSamples.cluster.attributes
        == [
          "style": "rounded,striped", "fillcolor": "red;0.25:white", "color": "navy",
          "penwidth": "3", "peripheries": "0", "margin": "36", "labelloc": "b", "labeljust": "l",
        ])
  }

  @Test func `writes attributes of graphs`() {
    #expect(
      AttributeSamples.graph.attributes
        == [
          "bgcolor": "white:lightblue", "style": "radial", "size": "7,5!", "ratio": "0.5",
          "dpi": "600", "pad": "0.5,0.5", "margin": "0,1", "center": "true", "landscape": "false",
          "outputorder": "edgesfirst", "labelloc": "b", "labeljust": "r", "rankdir": "BT",
          "ranksep": "1 equally", "nodesep": "0.25", "compound": "true", "concentrate": "true",
          "newrank": "true", "clusterrank": "global", "ordering": "in", "remincross": "false",
          "mclimit": "2",
        ])
  }

  @Test func `writes attributes of engines`() {
    #expect(
      AttributeSamples.engines.attributes
        == [
          "splines": "ortho", "overlap": "false", "sep": "+6", "esep": "+4.5",
          "forcelabels": "false", "pack": "12", "packmode": "array_3", "start": "7", "K": "0.6",
          "repulsiveforce": "2", "Damping": "0", "maxiter": "500", "epsilon": "0.001",
          "mode": "KK", "model": "circuit", "inputscale": "72", "rotation": "90", "root": "a",
          "mindist": "1.5", "oneblock": "true",
        ])
  }

  @Test func `writes what all that is drawn can have`() {
    #expect(
      AttributeSamples.drawn.attributes
        == [
          "fontname": "Arial", "fontsize": "18", "fontcolor": "navy", "colorscheme": "blues9",
          "URL": "https://a.example/x?a=1&amp;b=%22%3C%C3%A9%3E", "target": "_top",
          "tooltip": "1 < 2", "id": "one", "class": "big red", "comment": "c", "own": "1",
        ])
  }

  @Test func `writes nothing that is left out of graphs of one's own`() throws {
    let graph = DOTGraph {
      AttributeSamples.node
      AttributeSamples.polygon
      AttributeSamples.edge
      AttributeSamples.drawn
      Cluster("c") { AttributeSamples.cluster }
    }
    var whole = graph
    whole.attributes = AttributeSamples.graph.attributes
    whole.attributes.merge(AttributeSamples.engines.attributes)
    #expect(try whole.normalized(trust: .own).warnings == [])
    // Of all, only names of its own and files are not for everybody.
    whole.nodes[0]["image"] = nil
    whole.nodes[0]["own"] = nil
    let warnings = try whole.normalized(trust: .none).warnings
    #expect(warnings.joined(separator: "\n") == "")
  }

  @Test func `reads and removes attributes by name`() {
    var edge = Edge("a", "b").color(.red)
    #expect(edge["color"] == "red")
    edge["color"] = nil
    edge["weight"] = 2
    #expect(edge.attributes == ["weight": 2])
  }
}
