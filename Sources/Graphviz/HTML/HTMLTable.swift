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
    /// How many columns it takes, at least 1.
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
  /// The width of its border, in points.
  public var border: Int
  /// The room around the text of a cell, in points.
  public var padding: Int
  /// The room between cells, in points.
  public var spacing: Int

  /// Creates a table; Graphviz needs at least one row, and a cell in each.
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
      "<TABLE BORDER=\"\(border)\" CELLBORDER=\"0\" CELLPADDING=\"\(padding)\" "
      + "CELLSPACING=\"\(spacing)\"\(color)>"
    return head + rows.map(Self.markup(of:)).joined() + "</TABLE>"
  }

  private static func markup(of row: [Cell]) -> String {
    "<TR>" + row.map(markup(of:)).joined() + "</TR>"
  }

  private static func markup(of cell: Cell) -> String {
    let align = cell.alignment.rawValue
    var attributes = " ALIGN=\"\(align)\" BALIGN=\"\(align)\""
    if cell.columns > 1 { attributes += " COLSPAN=\"\(cell.columns)\"" }
    if let color = cell.background { attributes += " BGCOLOR=\"\(HTMLLabel.escaped(color))\"" }
    return "<TD\(attributes)>\(cell.text.markup)</TD>"
  }
}
