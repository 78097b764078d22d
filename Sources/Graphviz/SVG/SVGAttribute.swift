// SPDX-License-Identifier: MIT

/// An attribute of SVG that a picture of Graphviz 2.42 to 16 may hold: of what, and with what.
struct SVGAttribute {
  /// What a value must be.
  enum Value {
    /// Any text: it only names or tells.
    case text
    /// Of certain characters, none of which can name anything outside the picture.
    case characters(ByteClasses)
    /// Names of fonts.
    case fonts
    /// A colour, or a fragment of the picture.
    case paint
    /// A fragment of the picture.
    case fragment
    /// A link.
    case link
    /// The declarations of a stop of a gradient.
    case style
    /// One text alone.
    case exactly(String)
  }

  let name: String
  let elements: SVGElements
  let value: Value

  private init(_ name: String, _ elements: SVGElements, _ value: Value) {
    self.name = name
    self.elements = elements
    self.value = value
  }

  private static let table = NameTable(known.map(\.name))

  /// Finds the attribute of a name.
  static func named(_ name: ByteName, in bytes: [UInt8]) -> SVGAttribute? {
    table.place(of: name, in: bytes).map { known[$0] }
  }

  private static let known: [SVGAttribute] =
    document + geometry + gradients + paint + fonts + links

  private static let document: [SVGAttribute] = [
    .init("id", .all, .text),
    .init("class", .all, .text),
    .init("xmlns", SVGElements(.svg), .exactly("http://www.w3.org/2000/svg")),
    .init("xmlns:xlink", SVGElements(.svg), .exactly("http://www.w3.org/1999/xlink")),
    .init("version", SVGElements(.svg), .characters(.numbers)),
    .init("xml:space", SVGElements(.svg, .text), .characters(.word)),
    .init("viewBox", SVGElements(.svg), .characters(.numbers)),
    .init("preserveAspectRatio", SVGElements(.svg, .image), .characters(.words)),
  ]

  private static let geometry: [SVGAttribute] =
    ["width", "height"].map { .init($0, SVGElements(.svg, .rect, .image), .characters(.lengths)) }
    + ["x", "y"].map {
      .init($0, [.texts, SVGElements(.rect, .image)], .characters(.lengths))
    }
    + ["dx", "dy", "startOffset"].map { .init($0, .texts, .characters(.lengths)) }
    + ["cx", "cy", "r", "rx", "ry", "fx", "fy"].map {
      .init($0, SVGElements(.ellipse, .circle, .rect, .radialGradient), .characters(.lengths))
    }
    + ["x1", "y1", "x2", "y2"].map {
      .init($0, SVGElements(.line, .linearGradient), .characters(.lengths))
    } + [
      .init("points", SVGElements(.polygon, .polyline), .characters(.numbers)),
      .init("d", SVGElements(.path), .characters(.path)),
      .init("transform", [.drawn, SVGElements(.image)], .characters(.transform)),
      .init("clip-path", .drawn, .fragment),
      .init("clipPathUnits", SVGElements(.clipPath), .characters(.word)),
    ]

  private static let gradients: [SVGAttribute] = [
    .init("gradientUnits", .gradients, .characters(.word)),
    .init("gradientTransform", .gradients, .characters(.transform)),
    .init("spreadMethod", .gradients, .characters(.word)),
    .init("offset", SVGElements(.stop), .characters(.lengths)),
    .init("style", SVGElements(.stop), .style),
    .init("stop-color", SVGElements(.stop), .paint),
    .init("stop-opacity", SVGElements(.stop), .characters(.lengths)),
  ]

  private static let paint: [SVGAttribute] =
    ["fill", "stroke"].map { .init($0, .drawn, .paint) }
    + ["fill-opacity", "stroke-opacity", "opacity", "stroke-width", "stroke-miterlimit"].map {
      .init($0, .drawn, .characters(.lengths))
    }
    + ["fill-rule", "stroke-linecap", "stroke-linejoin"].map {
      .init($0, .drawn, .characters(.words))
    } + [.init("stroke-dasharray", .drawn, .characters(.lengths))]

  private static let fonts: [SVGAttribute] =
    [
      "text-anchor", "font-weight", "font-style", "font-stretch", "text-decoration",
      "baseline-shift",
    ].map { .init($0, .texts, .characters(.words)) } + [
      .init("font-family", .texts, .fonts),
      .init("font-size", .texts, .characters(.lengths)),
    ]

  private static let links: [SVGAttribute] =
    ["href", "xlink:href"].map { .init($0, SVGElements(.a, .image, .textPath), .link) } + [
      .init("xlink:title", SVGElements(.a), .text),
      .init("target", SVGElements(.a), .text),
    ]
}
