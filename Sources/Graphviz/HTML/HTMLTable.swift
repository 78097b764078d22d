// SPDX-License-Identifier: MIT

/// A table of an HTML-like label.
public struct HTMLTable: Hashable, Sendable {
  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// How text stands in a cell.
    public enum Alignment: String, Hashable, Sendable {
      /// At the left.
      case left = "LEFT"
      /// In the middle.
      case center = "CENTER"
      /// At the right.
      case right = "RIGHT"
    }

    /// What stands in it.
    public var text: HTMLText
    /// How it stands there.
    public var alignment: Alignment
    /// The colour behind it.
    public var background: String?
    /// How many columns it takes, from 1 to 1,000.
    public var columns: Int

    /// Creates a cell.
    public init(
      _ text: HTMLText, alignment: Alignment = .left, background: String? = nil, columns: Int = 1
    ) {
      self.text = text
      self.alignment = alignment
      self.background = background
      self.columns = max(columns, 1)
    }
  }

  /// The rows.
  public var rows: [[Cell]]
  /// The colour behind it.
  public var background: String?
  /// The width of its border in points, from 0 to 255.
  public var border: Int
  /// The room around the text of a cell in points, from 0 to 255.
  public var padding: Int
  /// The room between cells in points, from 0 to 127.
  public var spacing: Int
  /// The least width in points, from 0 to 65,535; nothing lets it be as wide as it needs.
  ///
  /// With the width of a node of fixed size, `shape=none` and `margin=0`, cells that stand at the
  /// left stand flush left in the node.
  public var width: Int?
  /// The least height in points, from 0 to 65,535; nothing lets it be as high as it needs.
  public var height: Int?
  /// Whether it keeps to its width and height, if it has both, and lets what is larger stand out.
  ///
  /// Then a text that is too long begins where the table begins, not before it. Graphviz warns of
  /// it either way.
  public var isFixed = false

  /// Creates a table; rows without cells are left out of it.
  public init(
    rows: [[Cell]], background: String? = nil, border: Int = 0, padding: Int = 2, spacing: Int = 0
  ) {
    self.rows = rows
    self.background = background
    self.border = border
    self.padding = padding
    self.spacing = spacing
  }

  var markup: String {
    let color = background.map { " BGCOLOR=\"\(HTMLLabel.escaped($0))\"" } ?? ""
    let head =
      "<TABLE BORDER=\"\(Self.limited(border, 255))\" CELLBORDER=\"0\" "
      + "CELLPADDING=\"\(Self.limited(padding, 255))\" "
      + "CELLSPACING=\"\(Self.limited(spacing, 127))\"\(size)\(color)>"
    let rows = self.rows.filter { !$0.isEmpty }.map(Self.markup(of:)).joined()
    return head + (rows.isEmpty ? "<TR><TD></TD></TR>" : rows) + "</TABLE>"
  }

  private var size: String {
    let width = width.map { " WIDTH=\"\(Self.limited($0, 65_535))\"" } ?? ""
    let height = height.map { " HEIGHT=\"\(Self.limited($0, 65_535))\"" } ?? ""
    // Graphviz warns of a fixed size of which it does not know both parts.
    let isFixed = isFixed && self.width != nil && self.height != nil
    return width + height + (isFixed ? " FIXEDSIZE=\"TRUE\"" : "")
  }

  /// Returns the nearest number that Graphviz takes.
  private static func limited(_ number: Int, _ limit: Int) -> Int { min(max(number, 0), limit) }

  private static func markup(of row: [Cell]) -> String {
    "<TR>" + row.map(markup(of:)).joined() + "</TR>"
  }

  private static func markup(of cell: Cell) -> String {
    let align = cell.alignment.rawValue
    var attributes = " ALIGN=\"\(align)\" BALIGN=\"\(align)\""
    // Graphviz takes up to 65,535, but a table that wide takes gigabytes.
    if cell.columns > 1 { attributes += " COLSPAN=\"\(min(cell.columns, 1000))\"" }
    if let color = cell.background { attributes += " BGCOLOR=\"\(HTMLLabel.escaped(color))\"" }
    return "<TD\(attributes)>\(cell.text.markup(breakingTo: cell.alignment))</TD>"
  }
}
