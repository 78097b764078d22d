// SPDX-License-Identifier: MIT

/// One drawing instruction.
struct DrawnInstruction {
  private(set) var operation = ""
  private(set) var points: [Drawing.Point] = []
  private(set) var ellipse: Drawing.Outline?
  private(set) var point: Drawing.Point?
  private(set) var text: String?
  private(set) var alignment = Drawing.Text.Alignment.center
  private(set) var width: Double?
  private(set) var size: Double?
  /// Whether a colour lets everything through.
  private(set) var isClear = false

  /// Reads an object, into which the parser has gone.
  init(_ json: inout JSONParser) throws(GraphvizError) {
    while let name = try json.key() {
      switch DrawingKey(name, in: json.bytes) {
      case .operation: operation = try json.text() ?? ""
      case .points: points = try Self.points(&json)
      case .rectangle: ellipse = Self.ellipse(try json.numbers())
      case .point: point = Self.point(try json.numbers())
      case .text: text = try json.text()
      case .alignment: alignment = Self.alignment(try json.text())
      case .width: width = try json.number()
      case .size: size = try json.number()
      case .color: isClear = Self.isClear(try json.text())
      default: try json.skip()
      }
    }
  }

  private static func points(_ json: inout JSONParser) throws(GraphvizError) -> [Drawing.Point] {
    guard try json.enters("[") else {
      try json.skip()
      return []
    }
    var points: [Drawing.Point] = []
    while try json.part() {
      if let point = point(try json.numbers()) { points.append(point) }
    }
    return points
  }

  private static func point(_ numbers: [Double]?) -> Drawing.Point? {
    guard let numbers, numbers.count == 2 else { return nil }
    return Drawing.Point(x: numbers[0], y: numbers[1])
  }

  private static func ellipse(_ numbers: [Double]?) -> Drawing.Outline? {
    guard let numbers, numbers.count == 4 else { return nil }
    return .ellipse(
      center: Drawing.Point(x: numbers[0], y: numbers[1]), xRadius: numbers[2], yRadius: numbers[3])
  }

  private static func alignment(_ text: String?) -> Drawing.Text.Alignment {
    switch text {
    case "l": .left
    case "r": .right
    default: .center
    }
  }

  /// Whether a colour `#rrggbbaa` lets everything through.
  private static func isClear(_ color: String?) -> Bool {
    guard let color else { return false }
    return color.utf8.count == 9 && color.hasSuffix("00")
  }
}
