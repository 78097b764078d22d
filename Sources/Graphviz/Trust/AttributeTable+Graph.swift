// SPDX-License-Identifier: MIT

extension AttributeTable {
  /// What the graph, clusters and other subgraphs may have.
  static let graph = joined(shared, layouts, outputs, boxes, refusedOfGraphs)

  /// How nodes are placed.
  private static let layouts: [String: ValueRule] = [
    "Damping": .number(0...10), "K": .number(0...1000),
    "TBbalance": .words(["min", "max", "none"]),
    "beautify": .flag, "center": .flag, "clusterrank": .words(["local", "global", "none"]),
    "compound": .flag, "concentrate": .flag, "defaultdist": .number(0...1000),
    "dim": .number(2...10), "dimen": .number(2...10),
    "diredgeconstraints": .wordsOrNumber(["true", "false", "yes", "no", "hier"], 0...1),
    "epsilon": .number(0...1000), "esep": .numbers(-1000...1000, atMost: 2),
    "forcelabels": .flag, "inputscale": .number(-1...10_000), "label_scheme": .number(0...3),
    "landscape": .flag, "layout": .forbidden("the engine is chosen by who draws"),
    "levels": .number(0...1_000_000), "levelsgap": .number(-100...100),
    "maxiter": .number(0...10_000), "mclimit": .number(0...10),
    "mindist": .number(0...100),
    "mosek": .refused("it asks for a library that Graphviz is not built with"),
    "mode": .words(["major", "kk", "sgd", "hier", "ipsep", "spring", "maxent"]),
    "model": .words(["shortpath", "circuit", "subset", "mds"]), "newrank": .flag,
    "nodesep": .number(0...100),
    "normalize": .wordsOrNumber(["true", "false", "yes", "no"], -360...360),
    "notranslate": .flag, "nslimit": .number(0...1000), "nslimit1": .number(0...1000),
    "oneblock": .flag, "ordering": .words(["in", "out"]), "orientation": .form(.orientation),
    "overlap": .form(.overlap), "overlap_scaling": .number(-1000...1000), "overlap_shrink": .flag,
    "pack": .wordsOrNumber(["true", "false", "yes", "no"], -1...1000), "packmode": .form(.packMode),
    "phase": .number(0...10),
    "quadtree": .wordsOrNumber(["none", "normal", "fast", "true", "false", "yes", "no"], 0...2),
    "quantum": .number(0...100), "rank": .words(["same", "min", "source", "max", "sink"]),
    "rankdir": .words(["tb", "lr", "bt", "rl"]), "ranksep": .form(.rankSeparation),
    "ratio": .wordsOrNumber(["fill", "compress", "expand", "auto"], 0.001...1000),
    "remincross": .flag, "repulsiveforce": .number(0...100), "root": .text,
    "rotate": .number(-360...360), "rotation": .number(-360...360),
    "scale": .numbers(-100...100, atMost: 2), "searchsize": .number(0...1000),
    "sep": .numbers(-1000...1000, atMost: 2),
    "smoothing": .words([
      "none", "avg_dist", "graph_dist", "power_dist", "rng", "spring", "triangle",
    ]),
    "splines": .wordsOrNumber(
      [
        "none", "line", "spline", "polyline", "curved", "ortho", "compound", "true", "false", "yes",
        "no",
      ], 0...1),
    "start": .form(.start), "voro_margin": .number(0...10),
  ]

  /// How the picture as a whole is made.
  private static let outputs: [String: ValueRule] = [
    "bb": .places, "dpi": .number(1...600), "fontnames": .words(["svg", "ps", "hd", "gd"]),
    "gradientangle": .number(-360...360), "linelength": .number(0...100_000),
    "margin": .numbers(0...100, atMost: 2),
    "outputorder": .words(["breadthfirst", "nodesfirst", "edgesfirst"]),
    "pad": .numbers(0...100, atMost: 2), "page": .numbers(1...1000, atMost: 2),
    "pagedir": .words(["bl", "br", "tl", "tr", "rb", "rt", "lb", "lt"]),
    "resolution": .number(1...600), "size": .form(.size), "truecolor": .flag,
    "viewport": .form(.viewport),
  ]

  /// The boxes of clusters, and the label of the whole.
  private static let boxes: [String: ValueRule] = [
    "area": .number(0...1_000_000), "bgcolor": .color, "cluster": .flag, "fillcolor": .color,
    "labeljust": .words(["l", "c", "r", "left", "center", "right"]),
    "labelloc": .words(["t", "c", "b", "top", "center", "bottom"]), "lheight": .inches,
    "lp": .places, "lwidth": .inches, "pencolor": .color, "peripheries": .number(0...32),
    "sortv": .number(0...1_000_000),
  ]

  private static let refusedOfGraphs: [String: ValueRule] = [
    "_background": .forbidden("it draws pictures of its own, also from files"),
    "charset": .charset,
    "fontpath": .forbidden("it opens files and changes the process"), "imagepath": .file,
    "layerlistsep": .refused(severalPictures), "layers": .refused(severalPictures),
    "layerselect": .refused(severalPictures), "layersep": .refused(severalPictures),
    "stylesheet": .forbidden(rawStyle),
    "xdotversion": .refused("the form of the output is chosen by who draws"),
  ]
}
