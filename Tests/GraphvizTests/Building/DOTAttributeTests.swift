// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// The table of attributes.
@Suite struct DOTAttributeTests {
  @Test func `has each attribute of an element once, in order`() {
    let all = DOTAttribute.all
    #expect(all.map(\.name) == all.map(\.name).sorted())
    let pairs = all.flatMap { attribute in
      Self.kinds.filter(attribute.elements.contains).map { "\(attribute.name) \($0.rawValue)" }
    }
    #expect(Set(pairs).count == pairs.count)
  }

  @Test func `has the attributes that untrusted graphs are checked for`() {
    // The key of an edge is checked, and is no attribute.
    let names = Set(DOTAttribute.all.map(\.name)).union(["key"])
    #expect(AttributeTable.names == names.sorted())
  }

  @Test func `tells elements of one attribute apart`() {
    #expect(DOTAttribute.named("margin", of: .node)?.form == .length(.inches))
    #expect(DOTAttribute.named("margin", of: .cluster)?.form == .length(.points))
    #expect(DOTAttribute.named("shape", of: .edge) == nil)
    #expect(DOTAttribute.named("shape")?.defaultValue == "ellipse")
    #expect(DOTAttribute.named("nonsense") == nil)
  }

  @Test func `holds a default of a number to its range`() {
    for attribute in DOTAttribute.all {
      guard let range = attribute.range, let value = attribute.defaultValue,
        let number = Double(value)
      else { continue }
      #expect(range.contains(number), "\(attribute.name)")
    }
  }

  @Test func `has ranges that no graph is refused`() throws {
    for attribute in DOTAttribute.all {
      guard let range = attribute.range else { continue }
      for number in [range.lowerBound, range.upperBound] {
        let graph = Self.graph(with: attribute, "\(number)")
        let warnings = try graph.normalized(trust: .none).warnings
        #expect(warnings == [], "\(attribute.name)")
      }
    }
  }

  private static func graph(with attribute: DOTAttribute, _ text: String) -> DOTGraph {
    let value: DOTAttributes = [attribute.name: .text(text.replacing(".0", with: ""))]
    var graph = DOTGraph()
    if attribute.elements.contains(.graph) { graph.attributes = value }
    if attribute.elements.contains(.node) { graph.nodes = [.init("a", value)] }
    if attribute.elements.contains(.edge) { graph.edges = [.init("a", "b", value)] }
    if attribute.elements.contains(.cluster) {
      graph.subgraphs = [.init(name: "cluster", value, nodes: ["c"])]
    }
    return graph
  }

  @Test(arguments: samples)
  func `knows every attribute that a typed one writes`(sample: Sample) {
    for name in sample.names where name != "own" {
      #expect(DOTAttribute.named(name, of: sample.kind) != nil, "\(name)")
    }
  }

  // These are left to `attribute(_:_:)`: Graphviz writes them itself, few need them, or only
  // trusted graphs may have them.
  @Test func `lists what has no typed form`() {
    let typed = Self.samples.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    let rest = Set(DOTAttribute.all.map(\.name)).subtracting(typed)
    #expect(
      rest.sorted()
        == [
          "TBbalance", "_background", "bb", "charset", "cluster", "defaultdist", "dim", "dimen",
          "diredgeconstraints", "edgeURL", "edgehref", "edgetarget", "edgetooltip", "fontnames",
          "fontpath", "head_lp", "headhref", "headtarget", "headtooltip", "href", "imagepath",
          "imagepos", "label_scheme", "labelhref", "labeltarget", "layer", "layerlistsep", "layers",
          "layerselect", "layersep", "layout", "levels", "levelsgap", "lheight", "linelength", "lp",
          "lwidth", "mosek", "nojustify", "normalize", "notranslate", "nslimit", "nslimit1",
          "overlap_scaling", "overlap_shrink", "page", "pagedir", "pencolor", "phase", "pin",
          "quadtree",
          "quantum",
          "radius", "rects", "resolution", "rotate", "samplepoints", "scale", "searchsize",
          "shapefile", "showboxes", "smoothing", "stylesheet", "tail_lp", "tailhref", "tailtarget",
          "tailtooltip", "truecolor", "vertices", "viewport", "voro_margin", "xdotversion", "xlp",
          "z", "beautify",
        ].sorted())
  }

  struct Sample: Sendable {
    let kind: DOTAttribute.Elements
    let names: [String]

    init<Element: DOTAttributed>(_ element: Element) {
      kind = Element.kind
      names = element.attributes.map(\.name)
    }
  }

  private static let kinds: [DOTAttribute.Elements] = [.graph, .cluster, .subgraph, .node, .edge]

  private static let samples: [Sample] =
    [
      Sample(AttributeSamples.node), Sample(AttributeSamples.polygon),
      Sample(AttributeSamples.edge),
    ]
    + [Sample(AttributeSamples.cluster), Sample(AttributeSamples.graph)]
    + [Sample(AttributeSamples.engines), Sample(AttributeSamples.drawn)]
    + [Sample(Subgraph(rank: .same) {}), Sample(Node("r").record(.text("x")))]
}
