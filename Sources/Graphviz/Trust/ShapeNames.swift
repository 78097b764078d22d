// SPDX-License-Identifier: MIT

/// The shapes that Graphviz draws itself (documentation of "Node Shapes").
///
/// `epsf` and `custom` are not among them: they draw a file. So would a name that Graphviz does not
/// know, together with `shapefile`.
enum ShapeNames {
  /// Whether a shape is the picture in a file.
  static func drawsFile(_ name: String) -> Bool { name == "epsf" || name == "custom" }

  static let all: Set<String> = [
    "box", "polygon", "ellipse", "oval", "circle", "point", "egg", "triangle", "plaintext",
    "plain", "diamond", "trapezium", "parallelogram", "house", "pentagon", "hexagon", "septagon",
    "octagon", "doublecircle", "doubleoctagon", "tripleoctagon", "invtriangle", "invtrapezium",
    "invhouse", "Mdiamond", "Msquare", "Mcircle", "rect", "rectangle", "square", "star", "none",
    "underline", "cylinder", "note", "tab", "folder", "box3d", "component", "record", "Mrecord",
    "promoter", "cds", "terminator", "utr", "primersite", "restrictionsite", "fivepoverhang",
    "threepoverhang", "noverhang", "assembly", "signature", "insulator", "ribosite", "rnastab",
    "proteasesite", "proteinstab", "rpromoter", "rarrow", "larrow", "lpromoter",
  ]
}
