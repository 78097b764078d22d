// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Chains on a canvas: columns of actors, and between them columns of what links them.
///
/// Lines run only between neighbouring columns, so that none goes through a name or a text.
struct PathDrawing {
  /// A text between two actors.
  private struct LinkBox {
    let link: PathChain.Link
    let id: String
    let lines: [String]
    let color: String
    let width: Double
    let height: Double
  }

  private static let textSize = 9.0
  /// The room for lines between two columns.
  private static let corridor = 34.0
  private static let gap = 16.0

  private let chain: PathChain
  private let theme: Theme
  private let actors: [Int: ActorBox]
  private let boxes: [[LinkBox]]
  /// What each link tells.
  let sentences: [Account.Sentence]

  init(
    of chain: PathChain, in kinds: KindTable, _ options: DiagramOptions, _ words: TieWords,
    notes: inout SourceNotes?
  ) {
    self.chain = chain
    theme = options.theme
    var actors: [Int: ActorBox] = [:]
    for place in chain.columns.flatMap(\.self) {
      actors[place] = ActorBox(of: chain.links.actors[place], in: kinds, theme: options.theme)
    }
    self.actors = actors
    var number = 0
    var sentences: [Account.Sentence] = []
    var boxes: [[LinkBox]] = []
    for step in chain.steps {
      var column: [LinkBox] = []
      for link in step {
        number += 1
        let id = "tie-\(number)"
        column.append(Self.box(of: link, id, options.theme, words, &notes))
        sentences.append(.init(Self.sentence(of: link, chain, words), about: id))
      }
      boxes.append(column)
    }
    self.boxes = boxes
    self.sentences = sentences
  }

  // MARK: - Words

  private static func box(
    of link: PathChain.Link, _ id: String, _ theme: Theme, _ words: TieWords,
    _ notes: inout SourceNotes?
  ) -> LinkBox {
    var texts = link.bundle.map { words.texts(of: $0, notes: &notes) } ?? []
    for event in link.events {
      let mark = notes?.mark(for: event.happening.details.claims) ?? ""
      texts.append(words.text(of: event) + (mark.isEmpty ? "" : " " + mark))
    }
    if let remarks = link.bundle?.look.remarks, !remarks.isEmpty {
      texts.append("(\(remarks.joined(separator: ", ")))")
    }
    let lines = texts.flatMap { text in
      TextWrapping.lines(of: text, points: 165, size: textSize).enumerated().map {
        ($0 > 0 ? "   " : "") + $1
      }
    }
    return LinkBox(
      link: link, id: id, lines: lines,
      color: link.bundle.map { theme.color(of: $0.look.sign) } ?? theme.mutedText,
      width: TextMeasure.width(of: lines, size: textSize) + 10,
      height: TextMeasure.height(ofLines: lines.count, size: textSize) + 4)
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

  // MARK: - Places

  /// Returns the chains below their heading.
  func graph(heading: Heading, notes: [String]) -> DOTGraph {
    let widths = columnWidths
    let total = widths.reduce(0, +) + Self.corridor * Double(max(widths.count - 1, 0))
    var page = Page(heading, width: total, theme: theme)
    let columns = numberedColumns
    let layout = ColumnLayout(
      columns: columns.map { $0.map(\.number) }, heights: columns.flatMap { $0.map(\.height) },
      links: lines(columns), gap: Self.gap)
    var x = page.left + max(0, (page.width - total) / 2)
    var starts: [Double] = []
    for width in widths {
      starts.append(x)
      x += width + Self.corridor
    }
    draw(columns, starts, widths, layout, &page)
    return page.graph(named: "path", bottom: page.top + layout.height, notes: notes)
  }

  /// A thing in a column, by its number among all.
  private struct Thing {
    enum Content {
      case actor(Int)
      case link(LinkBox)
    }

    let number: Int
    let content: Content
    let height: Double
  }

  /// The columns of things: actors, links, actors ...
  private var numberedColumns: [[Thing]] {
    var number = -1
    func next() -> Int {
      number += 1
      return number
    }
    return chain.columns.indices.flatMap { index -> [[Thing]] in
      let actors = chain.columns[index].map { place in
        Thing(number: next(), content: .actor(place), height: self.actors[place]?.height ?? 0)
      }
      guard index < boxes.count else { return [actors] }
      return [
        actors,
        boxes[index].map { Thing(number: next(), content: .link($0), height: $0.height) },
      ]
    }
  }

  private var columnWidths: [Double] {
    chain.columns.indices.flatMap { index -> [Double] in
      let width = chain.columns[index].map { actors[$0]?.width ?? 0 }.max() ?? 0
      guard index < boxes.count else { return [width] }
      return [width, boxes[index].map(\.width).max() ?? 120]
    }
  }

  /// Returns the pairs of an actor and a link that a line joins.
  private func lines(_ columns: [[Thing]]) -> [(Int, Int)] {
    columns.indices.flatMap { index -> [(Int, Int)] in
      columns[index].flatMap { thing -> [(Int, Int)] in
        guard case .link(let box) = thing.content else { return [] }
        let beside = [(columns[index - 1], box.link.left), (columns[index + 1], box.link.right)]
        return beside.compactMap { column, place in
          number(of: place, in: column).map { ($0, thing.number) }
        }
      }
    }
  }

  private func number(of place: Int, in column: [Thing]) -> Int? {
    column.first { thing in
      if case .actor(place) = thing.content { true } else { false }
    }?.number
  }

  // MARK: - Drawing

  private func draw(
    _ columns: [[Thing]], _ starts: [Double], _ widths: [Double], _ layout: ColumnLayout,
    _ page: inout Page
  ) {
    let isEnd = { (column: Int) in column == 0 || column == columns.count - 1 }
    for (index, column) in columns.enumerated() {
      let x = starts[index] + widths[index] / 2
      for thing in column {
        let center = Point(x, page.top + layout.middles[thing.number])
        switch thing.content {
        case .actor(let place):
          actors[place]?.add(
            to: &page.canvas, at: center, isEnd(index) ? ["penwidth": 2] : [:])
        case .link(let box):
          let room = Rectangle(around: center, width: box.width, height: box.height)
          page.canvas.add(
            text: box.lines,
            in: Rectangle(x: room.x + 5, y: room.y, width: room.width - 10, height: room.height),
            .init(size: Self.textSize, color: box.color), .left,
            id: box.id)
          let sides = [
            side(
              of: box.link.left, in: columns[index - 1], starts[index - 1], widths[index - 1],
              layout, page.top, isRight: true),
            side(
              of: box.link.right, in: columns[index + 1], starts[index + 1], widths[index + 1],
              layout, page.top, isRight: false),
          ]
          draw(box, room, from: sides[0], to: sides[1], &page.canvas)
        }
      }
    }
  }

  /// Returns where a line meets an actor.
  private func side(
    of place: Int, in column: [Thing], _ start: Double, _ width: Double, _ layout: ColumnLayout,
    _ top: Double, isRight: Bool
  ) -> Point {
    let y = number(of: place, in: column).map { top + layout.middles[$0] } ?? top
    let half = (actors[place]?.width ?? 0) / 2
    return Point(start + width / 2 + (isRight ? half : -half), y)
  }

  /// Draws both halves of a line, which ends at its text and goes on behind it.
  private func draw(
    _ box: LinkBox, _ room: Rectangle, from left: Point, to right: Point, _ canvas: inout Canvas
  ) {
    let attributes =
      box.link.bundle.map { $0.look.attributes(theme: theme, width: $0.width) }
      ?? Self.eventAttributes(theme)
    let (hasTail, hasHead) = Canvas.arrows(of: attributes)
    let startsLeft = box.link.bundle.map { chain.links.places[$0.source] == box.link.left } ?? true
    let atLeft = startsLeft ? hasTail : hasHead
    let atRight = startsLeft ? hasHead : hasTail
    let names = (actors[box.link.left]?.id, actors[box.link.right]?.id)
    // Drawn from the text outwards or inwards, so that arrowhead and arrowtail are what they say.
    canvas.add(
      line: startsLeft
        ? Curve(levelFrom: left, to: Point(room.x, room.center.y))
        : Curve(levelFrom: Point(room.x, room.center.y), to: left),
      from: startsLeft ? names.0 : box.id, to: startsLeft ? box.id : names.0,
      ends: .init(hasHead: !startsLeft && atLeft, hasTail: startsLeft && atLeft), attributes)
    canvas.add(
      line: startsLeft
        ? Curve(levelFrom: Point(room.right, room.center.y), to: right)
        : Curve(levelFrom: right, to: Point(room.right, room.center.y)),
      from: startsLeft ? box.id : names.1, to: startsLeft ? names.1 : box.id,
      ends: .init(hasHead: startsLeft && atRight, hasTail: !startsLeft && atRight), attributes)
  }
}
