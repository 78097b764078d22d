// SPDX-License-Identifier: MIT

/// What the drawing instructions of one part of an element draw.
///
/// They are those of the format xdot ("xdot" in Graphviz' documentation of output formats), which
/// its JSON spells out.
struct DrawnParts {
  private struct Line {
    let text: String
    let anchor: Drawing.Point
    let alignment: Drawing.Text.Alignment
    let width: Double
    let size: Double
  }

  private var lines: [Line] = []
  private var outlines: [Drawing.Outline] = []
  /// The Bézier curves.
  private(set) var curves: [[Drawing.Point]] = []
  /// Whether nothing is drawn.
  private(set) var isEmpty = true

  private var fontSize = 14.0
  private var isPenClear = false
  private var isFillClear = false

  init(_ instructions: JSONValue?) {
    for instruction in instructions?.parts ?? [] { read(instruction) }
  }

  /// The largest shape: what is drawn with several lines around it ends with the outermost.
  var outline: Drawing.Outline? {
    outlines.max { Self.area(of: $0) < Self.area(of: $1) }
  }

  /// Returns the lines of text as those of an owner.
  func texts(of owner: Drawing.Owner) -> [Drawing.Text] {
    lines.map {
      Drawing.Text(
        owner: owner, text: $0.text, anchor: $0.anchor, alignment: $0.alignment, width: $0.width,
        fontSize: $0.size)
    }
  }

  private mutating func read(_ instruction: JSONValue) {
    switch instruction["op"]?.text {
    case "F": fontSize = instruction["size"]?.number ?? fontSize
    case "c": isPenClear = Self.isClear(instruction["color"])
    case "C": isFillClear = Self.isClear(instruction["color"])
    case "T": addLine(instruction)
    case "e", "p", "b": add(instruction, isClear: isPenClear)
    case "E", "P", "B": add(instruction, isClear: isPenClear && isFillClear)
    case "L", "I": isEmpty = false
    default: break
    }
  }

  private mutating func add(_ instruction: JSONValue, isClear: Bool) {
    let points = Self.points(of: instruction["points"])
    let isCurve = instruction["op"]?.text?.lowercased() == "b"
    if isCurve { curves.append(points) }
    isEmpty = isEmpty && isClear
    guard !isClear else { return }
    if let ellipse = Self.ellipse(of: instruction["rect"]) {
      outlines.append(ellipse)
    } else if !isCurve {
      outlines.append(.polygon(points))
    } else if points.first == points.last {
      // Where its parts meet: that cuts round corners, and keeps to what is inside.
      outlines.append(.polygon(stride(from: 0, to: points.count - 1, by: 3).map { points[$0] }))
    }
  }

  private mutating func addLine(_ instruction: JSONValue) {
    guard let anchor = Self.point(of: instruction["pt"]), let text = instruction["text"]?.text,
      let width = instruction["width"]?.number
    else { return }
    let alignment: Drawing.Text.Alignment =
      switch instruction["align"]?.text {
      case "l": .left
      case "r": .right
      default: .center
      }
    isEmpty = false
    lines.append(
      Line(text: text, anchor: anchor, alignment: alignment, width: width, size: fontSize))
  }

  // MARK: - Values

  private static func area(of outline: Drawing.Outline) -> Double {
    outline.rectangle.map { $0.width * $0.height } ?? 0
  }

  private static func points(of value: JSONValue?) -> [Drawing.Point] {
    (value?.parts ?? []).compactMap { point(of: $0) }
  }

  private static func point(of value: JSONValue?) -> Drawing.Point? {
    guard let parts = value?.parts, parts.count == 2, let x = parts[0].number,
      let y = parts[1].number
    else { return nil }
    return Drawing.Point(x: x, y: y)
  }

  private static func ellipse(of value: JSONValue?) -> Drawing.Outline? {
    let numbers = (value?.parts ?? []).compactMap(\.number)
    guard numbers.count == 4 else { return nil }
    return .ellipse(
      center: Drawing.Point(x: numbers[0], y: numbers[1]), xRadius: numbers[2], yRadius: numbers[3])
  }

  /// Whether a colour `#rrggbbaa` lets everything through.
  private static func isClear(_ value: JSONValue?) -> Bool {
    guard let color = value?.text else { return false }
    return color.utf8.count == 9 && color.hasSuffix("00")
  }
}
