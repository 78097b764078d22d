// SPDX-License-Identifier: MIT

/// Finds out which texts of an element make which of its labels.
struct LabelReading {
  private let element: DrawnElement

  init(_ element: DrawnElement) {
    self.element = element
  }

  /// Returns the label of the whole or of a cluster.
  func label(of texts: [Drawing.Text]) -> Drawing.Label? {
    label(at: element.labelPlace, texts)
  }

  /// Returns the label of a node or an edge, and the one beside it.
  ///
  /// Graphviz draws the lines of both in one row, those of the label first; where the second starts
  /// is where the hull of the rest is nearest to its place.
  func labels(of texts: [Drawing.Text]) -> (inner: Drawing.Label?, external: Drawing.Label?) {
    guard let place = element.externalLabelPlace else {
      return (label(at: element.labelPlace, texts), nil)
    }
    var (start, least) = (texts.count, Double.infinity)
    var hull: Drawing.Rectangle?
    for index in texts.indices.reversed() {
      let box = texts[index].rectangle
      let joined = hull?.union(box) ?? box
      let distance = abs(joined.center.x - place.x) + abs(joined.center.y - place.y)
      if distance < least { (start, least) = (index, distance) }
      hull = joined
    }
    return (
      label(at: element.labelPlace, texts[..<start]), label(at: place, texts[start...])
    )
  }

  /// Returns the label of texts, which may say where it is.
  func label(at place: Drawing.Point?, _ texts: some Sequence<Drawing.Text>) -> Drawing.Label? {
    let hull = Drawing.Rectangle(around: texts.map(\.rectangle))
    guard let center = place ?? hull?.center else { return nil }
    let room = Drawing.Rectangle(
      center: center, width: element.labelWidth ?? 0, height: element.labelHeight ?? 0)
    return Drawing.Label(center: center, rectangle: hull ?? room)
  }
}
