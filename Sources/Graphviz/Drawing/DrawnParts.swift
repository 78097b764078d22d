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

  /// Reads an array of instructions; what is something else draws nothing.
  mutating func read(_ json: inout JSONParser) throws(GraphvizError) {
    guard try json.enters("[") else { return try json.skip() }
    while try json.part() {
      guard try json.enters("{") else {
        try json.skip()
        continue
      }
      draw(try DrawnInstruction(&json))
    }
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

  private mutating func draw(_ instruction: DrawnInstruction) {
    switch instruction.operation {
    case "F": fontSize = instruction.size ?? fontSize
    case "c": isPenClear = instruction.isClear
    case "C": isFillClear = instruction.isClear
    case "T": addLine(instruction)
    case "e", "p", "b": add(instruction, isClear: isPenClear)
    case "E", "P", "B": add(instruction, isClear: isPenClear && isFillClear)
    case "L", "I": isEmpty = false
    default: break
    }
  }

  private mutating func add(_ instruction: DrawnInstruction, isClear: Bool) {
    let points = instruction.points
    let isCurve = instruction.operation == "b" || instruction.operation == "B"
    if isCurve { curves.append(points) }
    isEmpty = isEmpty && isClear
    guard !isClear else { return }
    if let ellipse = instruction.ellipse {
      outlines.append(ellipse)
    } else if !isCurve {
      outlines.append(.polygon(points))
    } else if points.first == points.last, !points.isEmpty {
      // Where its parts meet: that cuts round corners, and keeps to what is inside.
      outlines.append(.polygon(stride(from: 0, to: points.count - 1, by: 3).map { points[$0] }))
    }
  }

  private mutating func addLine(_ instruction: DrawnInstruction) {
    guard let anchor = instruction.point, let text = instruction.text,
      let width = instruction.width
    else { return }
    isEmpty = false
    lines.append(
      Line(
        text: text, anchor: anchor, alignment: instruction.alignment, width: width,
        size: fontSize))
  }

  private static func area(of outline: Drawing.Outline) -> Double {
    outline.rectangle.map { $0.width * $0.height } ?? 0
  }
}
