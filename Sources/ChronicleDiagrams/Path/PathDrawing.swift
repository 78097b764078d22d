// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Graphviz

/// Chains on a canvas: columns of actors, and between them columns of what links them.
///
/// Lines curve only between columns, so that none goes through a name or a text.
struct PathDrawing {
  private let chain: PathChain
  private let theme: Theme
  private let kinds: KindTable
  private let actors: [Int: ActorBox]
  private let boxes: [[PathLinkBox]]
  private let places: PathPlaces
  /// What each link tells.
  let sentences: [Account.Sentence]

  init(
    of chain: PathChain, in kinds: KindTable, _ options: DiagramOptions, _ words: TieWords,
    notes: inout SourceNotes?
  ) {
    self.chain = chain
    self.kinds = kinds
    theme = options.theme
    var actors: [Int: ActorBox] = [:]
    for place in chain.columns.flatMap(\.self) {
      actors[place] = ActorBox(of: chain.links.actors[place], in: kinds, theme: options.theme)
    }
    var sentences: [Account.Sentence] = []
    var boxes: [[PathLinkBox]] = []
    for step in chain.steps {
      var column: [PathLinkBox] = []
      for link in step {
        let id = "tie-\(sentences.count + 1)"
        column.append(PathLinkBox(of: link, id: id, options.theme, words, notes: &notes))
        sentences.append(.init(Self.sentence(of: link, chain, words), about: id))
      }
      boxes.append(column)
    }
    self.actors = actors
    self.boxes = boxes
    self.sentences = sentences
    places = PathPlaces(of: chain, sizes: actors.mapValues { ($0.width, $0.height) }, boxes)
  }

  private static func sentence(
    of link: PathChain.Link, _ chain: PathChain, _ words: TieWords
  ) -> String {
    if let bundle = link.bundle { return words.sentence(of: bundle) }
    let names = [link.left, link.right].map { chain.links.actors[$0].displayName }
    let events = link.events.map { words.text(of: $0) }.joined(separator: "; ")
    return "\(names[0]) and \(names[1]) take part in the same event: \(events)."
  }

  /// Returns how the line of an event looks in which both take part.
  static func eventAttributes(_ theme: Theme) -> DOTAttributes {
    ["color": .text(theme.mutedText), "penwidth": 0.75, "dir": "none"]
  }

  // MARK: - Drawing

  /// Returns the chains below their heading.
  func graph(heading: Heading, notes: [String]) -> DOTGraph {
    var page = Page(heading, width: places.width, theme: theme)
    let origin = Point(page.left + (page.width - places.width) / 2, page.top)
    let ends = Set([chain.columns.first, chain.columns.last].compactMap { $0?.first })
    for place in chain.columns.flatMap(\.self) {
      guard let center = places.actors[place]?.moved(by: origin).box.center else { continue }
      actors[place]?.add(to: &page.canvas, at: center, ends.contains(place) ? ["penwidth": 2] : [:])
    }
    for (step, column) in boxes.enumerated() {
      for (box, place) in zip(column, places.links[step]) {
        add(box, at: place.moved(by: origin), origin, to: &page.canvas)
      }
    }
    return page.graph(named: "path", bottom: page.top + places.height, notes: notes)
  }

  /// Draws a link and both halves of its line, which ends at its text and goes on behind it.
  private func add(
    _ box: PathLinkBox, at place: PathPlaces.Place, _ origin: Point, to canvas: inout Canvas
  ) {
    let room = place.box
    canvas.add(
      text: box.lines,
      in: Rectangle(x: room.x + 4, y: room.y, width: room.width - 4, height: room.height),
      .init(size: PathLinkBox.textSize, color: box.color), .left, id: box.id)
    guard let left = places.actors[box.link.left]?.moved(by: origin),
      let right = places.actors[box.link.right]?.moved(by: origin)
    else { return }
    let attributes =
      box.link.bundle.map { $0.attributes(theme: theme, in: kinds) } ?? Self.eventAttributes(theme)
    let arrows = Canvas.arrows(of: attributes)
    let startsLeft = box.link.bundle.map { chain.links.places[$0.source] == box.link.left } ?? true
    let names = (left: actors[box.link.left]?.id, right: actors[box.link.right]?.id)
    // Both run in the direction of the tie, so that what is at its ends is what Graphviz expects.
    let halves = [
      (line: Self.line(from: left, to: place), from: names.left, to: box.id as String?),
      (line: Self.line(from: place, to: right), from: box.id, to: names.right),
    ]
    for (index, half) in halves.enumerated() {
      let isFirst = (index == 0) == startsLeft
      canvas.add(
        line: startsLeft ? half.line : Curve(points: half.line.points.reversed()),
        id: "\(box.id)-\(index == 0 ? "left" : "right")",
        from: startsLeft ? half.from : half.to, to: startsLeft ? half.to : half.from,
        ends: .init(hasHead: !isFirst && arrows.hasHead, hasTail: isFirst && arrows.hasTail),
        attributes)
    }
  }

  /// Returns a line from the right edge of a place to the left edge of one in the next column.
  private static func line(from first: PathPlaces.Place, to second: PathPlaces.Place) -> Curve {
    let start = Point(first.box.right, first.box.center.y)
    let leaving = Point(max(first.column.upperBound, start.x + 0.5), start.y)
    let end = Point(second.box.x, second.box.center.y)
    let arriving = Point(min(second.column.lowerBound, end.x - 0.5), end.y)
    return Curve(through: [start, leaving])
      .followed(by: Curve(levelFrom: leaving, to: arriving))
      .followed(by: Curve(through: [arriving, end]))
  }
}
