// SPDX-License-Identifier: MIT

/// An element of SVG that a picture of Graphviz 2.42 to 16 may hold.
enum SVGElement: UInt8, CaseIterable {
  case svg
  case g
  case title
  case desc
  case text
  case tspan
  case textPath
  case path
  case polygon
  case polyline
  case ellipse
  case circle
  case rect
  case line
  case a
  case defs
  case linearGradient
  case radialGradient
  case stop
  case clipPath
  case image

  private static let table = NameTable(allCases.map { "\($0)" })
  private static let places = Array(allCases)

  /// Finds the element of a name.
  init?(_ name: ByteName, in bytes: [UInt8]) {
    guard let place = Self.table.place(of: name, in: bytes) else { return nil }
    self = Self.places[place]
  }

  /// Whether it holds text, and not only white space between elements.
  var holdsText: Bool {
    switch self {
    case .title, .desc, .text, .tspan, .textPath, .a: true
    default: false
    }
  }

  /// Whether it holds elements.
  var holdsElements: Bool { self != .title && self != .desc }
}

/// Elements that have something in common.
struct SVGElements: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(_ elements: SVGElement...) {
    rawValue = elements.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  func contains(_ element: SVGElement) -> Bool { rawValue & 1 << UInt32(element.rawValue) != 0 }

  static let all = Self(rawValue: .max)
  static let shapes = Self(.path, .polygon, .polyline, .ellipse, .circle, .rect, .line)
  static let texts = Self(.text, .tspan, .textPath)
  static let gradients = Self(.linearGradient, .radialGradient)
  static let drawn: Self = [shapes, texts, Self(.g, .a)]
}
