// SPDX-License-Identifier: MIT

/// Turns Graphviz' JSON into a drawing, an element at a time.
struct DrawingReader {
  private var json: JSONParser
  private var result = Drawing(boundingBox: .init(left: 0, bottom: 0, right: 0, top: 0))
  /// The places of nodes by their numbers.
  private var places: [Int: Int] = [:]
  private var subgraphCount: Int?

  init(_ bytes: [UInt8]) {
    json = JSONParser(bytes)
  }

  /// Returns the drawing.
  mutating func drawing() throws(GraphvizError) -> Drawing {
    let isObject = try json.enters("{")
    var root = DrawnElement()
    if isObject { try readMembers(of: &root) } else { try json.skip() }
    try json.end()
    guard root.name != nil, let bounds = root.bounds else {
      throw Self.incomplete("the whole has no name or no bounds")
    }
    result.boundingBox = Exact.rectangle(bounds, root.drawn.outline?.rectangle)
    let texts = root.drawnLabel.texts(of: .graph)
    result.label = LabelReading(root).label(of: texts)
    result.texts.insert(contentsOf: texts, at: 0)
    return result
  }

  private mutating func readMembers(of root: inout DrawnElement) throws(GraphvizError) {
    while let name = try json.key() {
      switch DrawingKey(name, in: json.bytes) {
      case .objects:
        try readParts { reader, place, element throws(GraphvizError) in
          try reader.addObject(element, at: place)
        }
      case .edges:
        try readParts { reader, _, element throws(GraphvizError) in
          try reader.addEdge(element)
        }
      case .subgraphCount:
        try json.readInteger(into: &subgraphCount)
      case let key?: try root.read(key, &json)
      case nil: try json.skip()
      }
    }
  }

  private mutating func readParts(
    _ add: (inout DrawingReader, Int, DrawnElement) throws(GraphvizError) -> Void
  ) throws(GraphvizError) {
    guard try json.enters("[") else { return try json.skip() }
    var place = 0
    while try json.part() {
      guard try json.enters("{") else { throw Self.incomplete("an element is no object") }
      try add(&self, place, try DrawnElement(&json))
      place += 1
    }
  }

  // MARK: - Elements

  /// Adds a node, or a subgraph, which stand before the nodes.
  private mutating func addObject(
    _ element: DrawnElement, at place: Int
  ) throws(GraphvizError) {
    guard place < subgraphCount ?? 0 else { return try addNode(element) }
    // Only those that are drawn as a box have bounds.
    guard let name = element.name, name.hasPrefix("cluster"), let bounds = element.bounds else {
      return
    }
    let texts = element.drawnLabel.texts(of: .cluster(result.clusters.count))
    result.clusters.append(
      Drawing.Cluster(
        name: name, elementID: element.elementID, classes: element.classes,
        rectangle: Exact.rectangle(bounds, element.drawn.outline?.rectangle),
        label: LabelReading(element).label(of: texts)))
    result.texts += texts
  }

  private mutating func addNode(_ element: DrawnElement) throws(GraphvizError) {
    guard let id = element.name, let place = PlaceText(element.place ?? "").point,
      let width = element.width, let height = element.height
    else { throw Self.incomplete("a node has no name, no place or no size") }
    let (box, inner) = (element.drawn, element.drawnLabel)
    let texts = inner.texts(of: .node(result.nodes.count))
    let labels = LabelReading(element).labels(of: texts)
    if let number = element.number { places[number] = result.nodes.count }
    result.nodes.append(
      Drawing.Node(
        id: id, elementID: element.elementID, classes: element.classes,
        center: Exact.point(place, box.outline?.rectangle?.center), width: width, height: height,
        outline: box.outline ?? inner.outline ?? .none, label: labels.inner,
        externalLabel: labels.external, fields: element.fields,
        isVisible: !box.isEmpty || !inner.isEmpty))
    result.texts += texts
  }

  private mutating func addEdge(_ element: DrawnElement) throws(GraphvizError) {
    guard let tail = element.tail.flatMap({ places[$0] }),
      let head = element.head.flatMap({ places[$0] })
    else { throw Self.incomplete("an edge has no ends") }
    let spline = PlaceText(element.place ?? "").spline ?? SplineText()
    let owner = Drawing.Owner.edge(result.edges.count)
    let texts = element.drawnLabel.texts(of: owner)
    let (tails, heads) = (
      element.drawnTailLabel.texts(of: owner), element.drawnHeadLabel.texts(of: owner)
    )
    let reading = LabelReading(element)
    let labels = reading.labels(of: texts)
    result.edges.append(
      Drawing.Edge(
        tail: result.nodes[tail].id, head: result.nodes[head].id, elementID: element.elementID,
        classes: element.classes, curves: Exact.curves(spline.curves, element.drawn.curves),
        startTip: spline.startTip, endTip: spline.endTip, label: labels.inner,
        externalLabel: labels.external, tailLabel: reading.label(at: element.tailLabelPlace, tails),
        headLabel: reading.label(at: element.headLabelPlace, heads),
        isVisible: !element.drawn.isEmpty))
    result.texts += texts + tails + heads
  }

  private static func incomplete(_ what: String) -> GraphvizError {
    GraphvizError(.rendering, "Graphviz' JSON is not a drawing: \(what)")
  }
}
