// SPDX-License-Identifier: MIT

/// Turns Graphviz' JSON into a drawing.
struct DrawingReader {
  private let root: JSONValue
  private var result: Drawing

  init(_ root: JSONValue) throws(GraphvizError) {
    guard root["name"]?.text != nil, let bounds = Self.rectangle(of: root["bb"]) else {
      throw Self.incomplete("the whole has no name or no bounds")
    }
    self.root = root
    let drawn = DrawnParts(root["_draw_"]).outline?.rectangle
    result = Drawing(boundingBox: Self.exact(bounds, drawn))
  }

  /// Returns the drawing.
  consuming func drawing() throws(GraphvizError) -> Drawing {
    let objects = root["objects"]?.parts ?? []
    let subgraphs = min(max(root["_subgraph_cnt"]?.integer ?? 0, 0), objects.count)
    result.label = addTexts(of: root, .graph)
    for object in objects[..<subgraphs] { addCluster(object) }
    var ids: [Int: String] = [:]
    for object in objects[subgraphs...] {
      let node = try addNode(object)
      if let number = object["_gvid"]?.integer { ids[number] = node }
    }
    for edge in root["edges"]?.parts ?? [] { try addEdge(edge, between: ids) }
    return result
  }

  /// Adds a subgraph if it is drawn as a box.
  private mutating func addCluster(_ object: JSONValue) {
    guard let name = object["name"]?.text, name.hasPrefix("cluster"),
      let rectangle = Self.rectangle(of: object["bb"])
    else { return }
    let label = addTexts(of: object, .cluster(result.clusters.count))
    result.clusters.append(
      Drawing.Cluster(
        name: name, elementID: object["id"]?.text, classes: Self.classes(of: object),
        rectangle: rectangle, label: label))
  }

  /// Adds a node and returns its id.
  private mutating func addNode(_ object: JSONValue) throws(GraphvizError) -> String {
    guard let id = object["name"]?.text, let place = PlaceText(object["pos"]?.text ?? "").point,
      let width = PlaceText.number(object["width"]?.text ?? ""),
      let height = PlaceText.number(object["height"]?.text ?? "")
    else { throw Self.incomplete("a node has no name, no place or no size") }
    let (box, label) = (DrawnParts(object["_draw_"]), DrawnParts(object["_ldraw_"]))
    result.nodes.append(
      Drawing.Node(
        id: id, elementID: object["id"]?.text, classes: Self.classes(of: object),
        center: Self.exact(place, box.outline?.rectangle?.center),
        width: width * 72, height: height * 72, outline: box.outline ?? label.outline ?? .none,
        isVisible: !box.isEmpty || !label.isEmpty))
    _ = addTexts(of: object, .node(result.nodes.count - 1))
    return id
  }

  private mutating func addEdge(
    _ object: JSONValue, between ids: [Int: String]
  ) throws(GraphvizError) {
    guard let tail = object["tail"]?.integer.flatMap({ ids[$0] }),
      let head = object["head"]?.integer.flatMap({ ids[$0] })
    else { throw Self.incomplete("an edge has no ends") }
    let spline = PlaceText(object["pos"]?.text ?? "").spline ?? SplineText()
    let drawn = DrawnParts(object["_draw_"])
    let label = addTexts(of: object, .edge(result.edges.count))
    result.edges.append(
      Drawing.Edge(
        tail: tail, head: head, elementID: object["id"]?.text, classes: Self.classes(of: object),
        curves: Self.exact(spline.curves, drawn.curves), startTip: spline.startTip,
        endTip: spline.endTip, labelCenter: PlaceText(object["lp"]?.text ?? "").point, label: label,
        isVisible: !drawn.isEmpty))
  }

  /// Adds the texts of an element and returns the hull of those of its main label.
  private mutating func addTexts(
    of object: JSONValue, _ owner: Drawing.Owner
  ) -> Drawing.Rectangle? {
    let label = DrawnParts(object["_ldraw_"]).texts(of: owner)
    result.texts += label
    for kind in ["_tldraw_", "_hldraw_"] {
      result.texts += DrawnParts(object[kind]).texts(of: owner)
    }
    return label.map(\.rectangle).reduce(nil) { $0?.union($1) ?? $1 }
  }

  // MARK: - Attributes

  // Attributes have five digits, and so are off by up to half a point in wide pictures; what is
  // drawn has two decimals.

  /// Returns the rectangle that is drawn where it is that of an attribute.
  private static func exact(
    _ rectangle: Drawing.Rectangle, _ drawn: Drawing.Rectangle?
  ) -> Drawing.Rectangle {
    guard let drawn, isSame(rectangle.left, drawn.left), isSame(rectangle.bottom, drawn.bottom),
      isSame(rectangle.right, drawn.right), isSame(rectangle.top, drawn.top)
    else { return rectangle }
    return drawn
  }

  /// Returns the point that is drawn where it is that of an attribute.
  private static func exact(_ point: Drawing.Point, _ drawn: Drawing.Point?) -> Drawing.Point {
    guard let drawn, isSame(point.x, drawn.x), isSame(point.y, drawn.y) else { return point }
    return drawn
  }

  private static func isSame(_ attribute: Double, _ drawn: Double) -> Bool {
    abs(attribute - drawn) <= 0.01 + abs(attribute) * 1e-4
  }

  /// Returns the curves that are drawn where they are those of an attribute.
  private static func exact(
    _ curves: [[Drawing.Point]], _ drawn: [[Drawing.Point]]
  ) -> [[Drawing.Point]] {
    curves.map(\.count) == drawn.map(\.count) ? drawn : curves
  }

  private static func rectangle(of value: JSONValue?) -> Drawing.Rectangle? {
    let numbers = value?.text?.split(separator: ",").compactMap { PlaceText.number($0) } ?? []
    guard numbers.count == 4 else { return nil }
    return Drawing.Rectangle(
      left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
  }

  private static func classes(of object: JSONValue) -> [String] {
    object["class"]?.text?.split(separator: " ").map(String.init) ?? []
  }

  private static func incomplete(_ what: String) -> GraphvizError {
    GraphvizError(.rendering, "Graphviz' JSON is not a drawing: \(what)")
  }
}
