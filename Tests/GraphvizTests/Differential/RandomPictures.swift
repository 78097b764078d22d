// SPDX-License-Identifier: MIT

import TestSupport

/// Writes small graphs with attributes that Graphviz acts upon, many of them past all reason.
struct RandomPictures {
  private var source: SeededGenerator

  /// Returns the text of a seed.
  static func text(seed: UInt64) -> String {
    var writer = RandomPictures(source: SeededGenerator(seed: seed))
    return writer.graph()
  }

  private mutating func graph() -> String {
    let statements = (0..<Int.random(in: 1...10, using: &source)).map { _ in statement() }
    return "digraph {\n" + statements.joined(separator: "\n") + "\n}\n"
  }

  private mutating func statement() -> String {
    switch Int.random(in: 0...7, using: &source) {
    case 0: "graph \(list(Self.ofGraphs))"
    case 1: "node \(list(Self.ofNodes))"
    case 2, 3: "\(node()) \(list(Self.ofNodes))"
    case 4: "subgraph cluster_\(node()) { graph \(list(Self.ofGraphs)); \(node()); \(node()) }"
    case 5: "{ rank=\(pick(["same", "min", "sink"])); \(node()); \(node()) }"
    default: "\(end()) -> \(end()) \(list(Self.ofEdges))"
    }
  }

  private mutating func end() -> String {
    pick([node(), node(), "\(node()):\(pick(["n", "p", "se"]))", "{\(node()) \(node())}"])
  }

  private mutating func node() -> String { pick(["a", "b", "c", "d", "e", "f"]) }

  private mutating func list(_ attributes: [(String, [String])]) -> String {
    let pairs = (0..<Int.random(in: 0...3, using: &source)).map { _ in
      let (name, values) = attributes.randomElement(using: &source) ?? ("label", [])
      return "\(name)=\(pick(values + Self.anything))"
    }
    return "[" + pairs.joined(separator: " ") + "]"
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &source) ?? ""
  }

  // MARK: - Attributes

  private static let anything = [
    "\"\"", "\"1e9\"", "-1", "\"x\"", "1000000000", "<<b>x</b>>", "nan",
  ]

  private static let colors = [
    "red", "\"#123\"", "\":\"", "\";\"", "\"red:blue\"", "\"red;0.5:blue\"", "\"red;\"",
    "\"red;x\"", "\"a:b:c;9\"", "\"0.1 2 3\"", "\"/x/1\"", "transparent",
  ]

  private static let sizes = [
    "0", "1", ".01", "100", "5000", "\"1e300\"", "inf", "\"1,2\"", "\"1,2!\"",
  ]

  private static let labels = [
    "\"a|b|{c|<p>d}\"", "\"{{{{{{\"", "\"}|<\"", "\"\\N\\l\\r\"",
    "<<table><tr><td port=\"p\"/></tr></table>>",
    "<<table><tr><td colspan=\"900\" rowspan=\"900\">x</td></tr></table>>", "<<table></table>>",
    "<<i>>", "<&nope;>", "\"&#0;&#xFFFFFF;\"", "<<img src=\"/dev/zero\"/>>",
  ]

  private static let ofGraphs = [
    ("rankdir", ["LR", "BT", "RL"]), ("splines", ["ortho", "polyline", "curved", "line", "none"]),
    ("bgcolor", colors), ("fillcolor", colors), ("color", colors), ("label", labels),
    ("style", ["filled", "radial", "striped", "rounded"]), ("size", sizes), ("ratio", sizes),
    ("dpi", ["72", "100000", "0"]), ("nodesep", sizes), ("ranksep", sizes), ("rotate", ["90"]),
    ("concentrate", ["true"]), ("compound", ["true"]), ("newrank", ["true"]),
    ("clusterrank", ["none", "global"]), ("ordering", ["out", "in"]), ("margin", sizes),
    ("viewport", sizes), ("overlap", ["scale", "prism", "ortho", "vpsc"]), ("layout", ["neato"]),
    ("nslimit", sizes), ("mode", ["KK", "hier", "sgd", "ipsep"]), ("start", ["1", "random"]),
    ("peripheries", sizes), ("charset", ["latin1", "big5"]), ("page", sizes), ("pack", sizes),
    ("stylesheet", ["\"x\""]), ("_background", ["\"c 1 -x\""]), ("layers", ["\"a:b\""]),
  ]

  private static let ofNodes = [
    ("shape", ["record", "Mrecord", "polygon", "point", "star", "plain", "epsf", "none", "nope"]),
    ("sides", ["0", "3", "1000000000", "-5"]), ("peripheries", ["0", "9", "1000000000", "-1"]),
    ("width", sizes), ("height", sizes), ("fixedsize", ["true", "shape"]), ("label", labels),
    ("xlabel", labels), ("fillcolor", colors), ("color", colors), ("skew", sizes),
    ("style", ["filled", "wedged", "striped", "radial", "invis", "\"setlinewidth(1e9)\""]),
    ("fontsize", sizes), ("fontname", ["\"a'b\"", "Times"]), ("image", ["\"/etc/passwd\""]),
    ("pos", ["\"1,2\"", "\"1,2!\"", "\"e,1\"", "\"nan,inf\""]), ("group", ["g"]),
    ("rank", ["same"]),
    ("URL", ["\"javascript:1\"", "\"http://x/\\\"\""]), ("orientation", sizes),
    ("distortion", sizes),
    ("shapefile", ["\"/dev/zero\""]), ("penwidth", sizes), ("margin", sizes),
    ("id", ["a", "\"<\""]),
  ]

  private static let ofEdges = [
    ("minlen", ["0", "9", "1000000000", "-7"]), ("weight", ["0", "2147483647", "\"1e9\"", "-1"]),
    ("color", colors), ("arrowhead", ["vee", "dotnormal", "olbox", "nope", "\"dotdotdotdotdot\""]),
    ("dir", ["both", "back", "none"]), ("label", labels), ("headlabel", labels), ("xlabel", labels),
    ("lhead", ["cluster_a", "a", "nope"]), ("ltail", ["cluster_b", "b"]), ("style", ["tapered"]),
    ("constraint", ["false"]), ("samehead", ["h"]), ("headport", ["p", "\"p:q:r\"", "n"]),
    ("penwidth", sizes), ("arrowsize", sizes), ("pos", ["\"e,1,1 2,2 3,3\"", "\"s,\""]),
    ("labelangle", sizes), ("labeldistance", sizes), ("decorate", ["true"]), ("len", sizes),
  ]
}
