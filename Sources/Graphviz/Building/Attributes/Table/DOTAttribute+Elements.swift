// SPDX-License-Identifier: MIT

extension DOTAttribute {
  /// What only nodes have.
  static let ofNodes: [DOTAttribute] = [
    .init("shape", [.node], .choice, "ellipse"),
    .init("shapefile", [.node], .file, ""),
    .init("image", [.node], .file, ""),
    .init("imagescale", [.node], .choice, "false"),
    .init("imagepos", [.node], .choice, "mc"),
    .init("width", [.node], .length(.inches), "0.75", 0...100),
    .init("height", [.node], .length(.inches), "0.5", 0...100),
    .init("fixedsize", [.node], .choice, "false"),
    .init("margin", [.node], .length(.inches), "0.11,0.055", 0...100),
    .init("peripheries", [.node], .integer, nil, 0...32),
    .init("sides", [.node], .integer, "4", 0...32),
    .init("skew", [.node], .number, "0", -100...100),
    .init("distortion", [.node], .number, "0", -100...100),
    .init("orientation", [.node], .number, "0", -360...360),
    .init("regular", [.node], .flag, "false"),
    .init("group", [.node], .text, ""),
    .init("pin", [.node], .flag, "false"),
    .init("pos", [.node, .edge], .places),
    .init("rects", [.node], .places),
    .init("vertices", [.node], .places),
    .init("samplepoints", [.node], .integer, "8", 3...100),
    .init("showboxes", [.graph, .node, .edge], .integer, "0", 0...2),
    .init("z", [.node], .number, "0"),
  ]

  /// What only edges have.
  static let ofEdges: [DOTAttribute] = [
    .init("arrowhead", [.edge], .arrow, "normal"),
    .init("arrowtail", [.edge], .arrow, "normal"),
    .init("arrowsize", [.edge], .number, "1", 0...50),
    .init("dir", [.edge], .choice, "forward"),
    .init("headport", [.edge], .port, "center"),
    .init("tailport", [.edge], .port, "center"),
    .init("headclip", [.edge], .flag, "true"),
    .init("tailclip", [.edge], .flag, "true"),
    .init("lhead", [.edge], .text, ""),
    .init("ltail", [.edge], .text, ""),
    .init("samehead", [.edge], .text, ""),
    .init("sametail", [.edge], .text, ""),
    .init("constraint", [.edge], .flag, "true"),
    .init("weight", [.edge], .number, "1", 0...10_000),
    .init("minlen", [.edge], .integer, "1", 0...1000),
    .init("len", [.edge], .length(.inches), "1", 0...1000),
    .init("radius", [.edge], .length(.points), "0", 0...1000),
    .init("head_lp", [.edge], .places),
    .init("tail_lp", [.edge], .places),
  ]

  /// What only clusters and subgraphs have.
  static let ofClusters: [DOTAttribute] = [
    .init("margin", [.cluster], .length(.points), "8", 0...100),
    .init("peripheries", [.cluster], .integer, "1", 0...1),
    .init("rank", [.subgraph], .choice),
    .init("cluster", [.cluster, .subgraph], .flag, "false"),
    .init("lheight", [.graph, .cluster], .length(.inches)),
    .init("lwidth", [.graph, .cluster], .length(.inches)),
    .init("lp", [.graph, .cluster, .edge], .places),
    .init("xlp", [.node, .edge], .places),
    .init("bb", [.graph, .cluster], .places),
  ]
}
