// SPDX-License-Identifier: MIT

/// What Graphviz' JSON says of one element.
///
/// Attributes of the graph stand beside Graphviz' own members there. The first of a name counts,
/// which is Graphviz' own, and only if it is of the right kind.
struct DrawnElement {
  var name: String?
  var number: Int?
  var tail: Int?
  var head: Int?
  var elementID: String?
  var classes: [String] = []
  var place: String?
  var width: Double?
  var height: Double?
  var bounds: Drawing.Rectangle?
  var fields: [Drawing.Rectangle] = []
  var labelPlace: Drawing.Point?
  var externalLabelPlace: Drawing.Point?
  var headLabelPlace: Drawing.Point?
  var tailLabelPlace: Drawing.Point?
  var labelWidth: Double?
  var labelHeight: Double?
  var drawn = DrawnParts()
  var drawnLabel = DrawnParts()
  var drawnHeadLabel = DrawnParts()
  var drawnTailLabel = DrawnParts()

  /// Reads an object, into which the parser has gone.
  init(_ json: inout JSONParser) throws(GraphvizError) {
    while let name = try json.key() {
      guard let key = DrawingKey(name, in: json.bytes) else {
        try json.skip()
        continue
      }
      try read(key, &json)
    }
  }

  /// Creates an element of which nothing has been read.
  init() {}

  /// Reads the value of a member.
  mutating func read(_ key: DrawingKey, _ json: inout JSONParser) throws(GraphvizError) {
    switch key {
    case .number: try json.readInteger(into: &number)
    case .tail: try json.readInteger(into: &tail)
    case .head: try json.readInteger(into: &head)
    case .drawn: try drawn.read(&json)
    case .drawnLabel: try drawnLabel.read(&json)
    case .drawnHeadLabel: try drawnHeadLabel.read(&json)
    case .drawnTailLabel: try drawnTailLabel.read(&json)
    default: if let text = try json.text() { read(key, text) }
    }
  }

  private mutating func read(_ key: DrawingKey, _ text: String) {
    switch key {
    case .name: name = name ?? text
    case .elementID: elementID = text
    case .classes: classes = text.split(separator: " ").map(String.init)
    case .place: place = text
    case .width: width = PlaceText.number(text).map { $0 * 72 }
    case .height: height = PlaceText.number(text).map { $0 * 72 }
    case .bounds: bounds = PlaceText(text).rectangles?.first
    case .fields: fields = PlaceText(text).rectangles ?? []
    case .labelPlace: labelPlace = PlaceText(text).point
    case .externalLabelPlace: externalLabelPlace = PlaceText(text).point
    case .headLabelPlace: headLabelPlace = PlaceText(text).point
    case .tailLabelPlace: tailLabelPlace = PlaceText(text).point
    case .labelWidth: labelWidth = PlaceText.number(text).map { $0 * 72 }
    case .labelHeight: labelHeight = PlaceText.number(text).map { $0 * 72 }
    default: break
    }
  }
}
