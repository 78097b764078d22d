// SPDX-License-Identifier: MIT

/// The names in Graphviz' JSON that say something of a drawing.
enum DrawingKey: String, CaseIterable {
  case name
  case objects
  case edges
  case subgraphCount = "_subgraph_cnt"
  case number = "_gvid"
  case tail
  case head
  case elementID = "id"
  case classes = "class"
  case place = "pos"
  case width
  case height
  case bounds = "bb"
  case fields = "rects"
  case labelPlace = "lp"
  case externalLabelPlace = "xlp"
  case headLabelPlace = "head_lp"
  case tailLabelPlace = "tail_lp"
  case labelWidth = "lwidth"
  case labelHeight = "lheight"
  case drawn = "_draw_"
  case drawnLabel = "_ldraw_"
  case drawnHeadLabel = "_hldraw_"
  case drawnTailLabel = "_tldraw_"
  case operation = "op"
  case points
  case rectangle = "rect"
  case point = "pt"
  case alignment = "align"
  case text
  case size
  case color

  private static let table = NameTable(allCases.map(\.rawValue))
  private static let places = Array(allCases)

  /// Finds the key of a name.
  init?(_ name: ByteName, in bytes: [UInt8]) {
    guard let place = Self.table.place(of: name, in: bytes) else { return nil }
    self = Self.places[place]
  }
}
