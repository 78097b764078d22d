// SPDX-License-Identifier: MIT

extension Canvas {
  /// The sizes of a list of notes in points.
  private enum NoteSize {
    static let text = 9.0
    static let gutter = 24.0
    /// Below so many points to a column there is one column only.
    static let column = 320.0
  }

  /// Draws the list of sources below a picture, and returns the height that it takes.
  ///
  /// Wide lists have two columns.
  mutating func add(notes: [String], at origin: Point, width: Double, theme: Theme) -> Double {
    guard !notes.isEmpty else { return 0 }
    let title = Font(size: NoteSize.text, color: theme.text, isBold: true)
    var y = origin.y + 10
    y += add(paragraph: "Sources", at: Point(origin.x, y), width: width, title) + 3
    let hasTwo = notes.count > 3 && width >= 2 * NoteSize.column + NoteSize.gutter
    let column = hasTwo ? (width - NoteSize.gutter) / 2 : width
    let half = hasTwo ? (notes.count + 1) / 2 : notes.count
    let font = Font(size: NoteSize.text, color: theme.mutedText)
    var heights = [0.0, 0.0]
    for (index, note) in notes.enumerated() {
      let side = index < half ? 0 : 1
      let place = Point(origin.x + Double(side) * (column + NoteSize.gutter), y + heights[side])
      heights[side] += add(paragraph: note, at: place, width: column, font) + 2
    }
    return y + max(heights[0], heights[1]) - origin.y
  }
}
