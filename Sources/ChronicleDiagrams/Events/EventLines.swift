// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Events in the order of time on the left, actors on the right, and lines between them.
///
/// The roles of an event stand at its right side, and lines run from them to the actors: nothing
/// stands in their way.
struct EventLines {
  /// A role of an event, and those who have it.
  private struct Port {
    let text: String
    let parts: [EventCast.Part]
  }

  /// An event with its texts.
  private struct Block {
    let cast: EventCast
    let title: [String]
    let further: [String]
    let ports: [Port]
    let height: Double
  }

  private static let titleSize = 10.0
  private static let smallSize = 9.0
  private static let titleWidth = 190.0
  private static let corridor = 190.0
  private static let blockGap = 12.0

  private let blocks: [Block]
  private let theme: Theme
  private let kinds: KindTable
  private let actors: [Actor]

  init(
    of casts: [EventCast], _ marks: [String], _ actors: [Actor], _ kinds: KindTable,
    _ options: DiagramOptions, _ words: EventWords
  ) {
    theme = options.theme
    self.kinds = kinds
    self.actors = actors
    blocks = zip(casts, marks).map { Self.block(of: $0, mark: $1, words) }
  }

  private static func block(of cast: EventCast, mark: String, _ words: EventWords) -> Block {
    let title = cast.title + (mark.isEmpty ? "" : " \(mark)")
    let kind = cast.title == cast.shown.kind.words ? [] : [cast.shown.kind.words]
    let further = ([(kind + cast.remarks).joined(separator: ", ")] + words.consequences(of: cast))
      .filter { !$0.isEmpty }
    let titleLines = TextWrapping.lines(of: title, points: titleWidth, size: titleSize)
    let furtherLines = further.flatMap {
      TextWrapping.lines(of: $0, points: titleWidth, size: smallSize)
    }
    let ports = ports(of: cast, words)
    let text =
      TextMeasure.height(ofLines: titleLines.count, size: titleSize)
      + TextMeasure.height(ofLines: furtherLines.count, size: smallSize)
    let side = TextMeasure.height(ofLines: ports.count, size: smallSize) * 1.1
    return Block(
      cast: cast, title: titleLines, further: furtherLines, ports: ports,
      height: max(text, side) + 4)
  }

  /// Returns the roles of an event in the order written, those of several actors once.
  private static func ports(of cast: EventCast, _ words: EventWords) -> [Port] {
    var texts: [String] = []
    var parts: [String: [EventCast.Part]] = [:]
    for part in cast.parts {
      let text = words.role(of: part)
      if parts[text] == nil { texts.append(text) }
      parts[text, default: []].append(part)
    }
    let others = cast.othersCount > 0 ? [Port(text: "and \(cast.othersCount) more", parts: [])] : []
    return texts.map { Port(text: $0, parts: parts[$0] ?? []) } + others
  }

  // MARK: - Drawing

  /// Returns the events and actors below their heading.
  func graph(heading: Heading, notes: [String]) -> DOTGraph {
    var heading = heading
    heading.legend =
      EventMark.legend(of: blocks.map(\.cast), theme) + faintEntries
      + ActorLegend.entries(of: actors, in: kinds, theme: theme)
    let boxes = actors.map { ActorBox(of: $0, in: kinds, theme: theme) }
    let boxWidth = boxes.map(\.width).max() ?? 0
    let x = columns
    var page = Page(heading, width: x.corridor + Self.corridor + boxWidth, theme: theme)
    let tops = tops(from: page.top, beside: boxes.map { $0.height + 10 }.reduce(0, +))
    let middles = middles(of: boxes, tops)
    for (block, top) in zip(blocks, tops) { add(block, at: top, x, page.left, to: &page.canvas) }
    let actorLeft = page.left + x.corridor + Self.corridor
    let places = Dictionary(
      zip(actors, zip(boxes, middles)).map { ($0.id.value, $1) }
    ) { first, _ in first }
    for (box, middle) in zip(boxes, middles) {
      box.add(to: &page.canvas, at: Point(actorLeft + boxWidth / 2, middle))
    }
    var number = 0
    for (block, top) in zip(blocks, tops) {
      addLines(
        of: block, from: Point(page.left + x.corridor, top), to: places,
        at: actorLeft + boxWidth / 2, number: &number, &page.canvas)
    }
    let bottom = max(
      (tops.last ?? page.top) + (blocks.last?.height ?? 0),
      zip(boxes, middles).map { $1 + $0.height / 2 }.max() ?? page.top)
    return page.graph(named: "events", bottom: bottom, notes: notes)
  }

  private var faintEntries: [LegendEntry] {
    guard blocks.contains(where: { $0.cast.parts.contains(where: \.isFaint) }) else { return [] }
    return [
      LegendEntry(
        sign: .line(["style": "dotted", "color": .text(theme.mutedText), "dir": "none"]),
        glyph: "· · · ·", color: theme.mutedText, name: "witness, audience, or only expected")
    ]
  }

  /// Where the columns begin, counted from the left margin.
  private struct Columns {
    let mark: Double
    let title: Double
    let role: Double
    let roleWidth: Double
    var corridor: Double { role + roleWidth + 6 }
  }

  private var columns: Columns {
    let dates = TextMeasure.width(of: blocks.map(\.cast.date), size: Self.smallSize)
    let titles = max(
      TextMeasure.width(of: blocks.flatMap(\.title), size: Self.titleSize),
      TextMeasure.width(of: blocks.flatMap(\.further), size: Self.smallSize))
    let roles = TextMeasure.width(
      of: blocks.flatMap { $0.ports.map(\.text) }, size: Self.smallSize)
    let mark = dates + 8
    let title = mark + EventMark.size + 6
    return Columns(mark: mark, title: title, role: title + titles + 14, roleWidth: roles + 4)
  }

  /// Returns where events begin, spread over the height that the actors beside them take.
  private func tops(from top: Double, beside height: Double) -> [Double] {
    let free = height - blocks.map(\.height).reduce(0, +)
    let gap = max(Self.blockGap, free / Double(max(blocks.count, 1)))
    var y = top + (gap - Self.blockGap) / 2
    return blocks.map { block in
      defer { y += block.height + gap }
      return y
    }
  }

  /// Returns the height of the middle of each actor: near its events, and over or below all others.
  private func middles(of boxes: [ActorBox], _ tops: [Double]) -> [Double] {
    var wishes: [Identifier: [Double]] = [:]
    for (block, top) in zip(blocks, tops) {
      for part in block.cast.parts {
        wishes[part.actor, default: []].append(top + block.height / 2)
      }
    }
    let means = actors.map { actor in
      let found = wishes[actor.id.value] ?? []
      return found.reduce(0, +) / Double(max(found.count, 1))
    }
    let order = actors.indices.sorted { (means[$0], $0) < (means[$1], $1) }
    let places = Spread.places(
      of: order.map { means[$0] }, sizes: order.map { boxes[$0].height }, gap: 10)
    let least = zip(order, places).map { $1 - boxes[$0].height / 2 }.min() ?? 0
    let shift = max(0, (tops.first ?? 0) - least)
    var middles = Array(repeating: 0.0, count: actors.count)
    for (index, place) in zip(order, places) { middles[index] = place + shift }
    return middles
  }

  // MARK: - Parts

  private func add(
    _ block: Block, at top: Double, _ x: Columns, _ left: Double, to canvas: inout Canvas
  ) {
    let middle = top + block.height / 2
    let small = Canvas.Font(size: Self.smallSize, color: theme.mutedText)
    canvas.add(
      text: [block.cast.date],
      in: Rectangle(x: left, y: middle - 7, width: x.mark - 6, height: 14), small, .right)
    canvas.add(
      box: Rectangle(
        around: Point(left + x.mark + EventMark.size / 2, middle), width: EventMark.size,
        height: EventMark.size),
      EventMark.attributes(of: block.cast, in: kinds, theme))
    let titleHeight = TextMeasure.height(ofLines: block.title.count, size: Self.titleSize)
    let furtherHeight = TextMeasure.height(ofLines: block.further.count, size: Self.smallSize)
    let start = middle - (titleHeight + furtherHeight) / 2
    let width = x.role - x.title - 8
    canvas.add(
      text: block.title,
      in: Rectangle(x: left + x.title, y: start, width: width, height: titleHeight),
      .init(size: Self.titleSize, color: block.cast.isFaint ? theme.faded : theme.text),
      id: block.cast.id)
    if !block.further.isEmpty {
      canvas.add(
        text: block.further,
        in: Rectangle(
          x: left + x.title, y: start + titleHeight, width: width, height: furtherHeight), small)
    }
    for (index, port) in block.ports.enumerated() {
      let y = portMiddle(index, of: block, top: top)
      canvas.add(
        text: [port.text],
        in: Rectangle(x: left + x.role, y: y - 6, width: x.roleWidth, height: 12), small, .right)
    }
  }

  private func portMiddle(_ index: Int, of block: Block, top: Double) -> Double {
    let step = Self.smallSize * TextMeasure.lineHeight * 1.1
    return top + block.height / 2 + (Double(index) - Double(block.ports.count - 1) / 2) * step
  }

  private func addLines(
    of block: Block, from corner: Point, to places: [Identifier: (ActorBox, Double)],
    at center: Double, number: inout Int, _ canvas: inout Canvas
  ) {
    for (index, port) in block.ports.enumerated() {
      let start = Point(corner.x, portMiddle(index, of: block, top: corner.y))
      for part in port.parts {
        guard let (box, middle) = places[part.actor] else { continue }
        let attributes = attributes(of: part, in: block.cast)
        number += 1
        canvas.add(
          line: Curve(levelFrom: start, to: Point(center - box.width / 2, middle)),
          id: "participation-\(number)", from: block.cast.id, to: box.id, attributes)
      }
    }
  }

  /// Returns how Graphviz draws the line of a part, with what the rules of the theme say of it.
  private func attributes(of part: EventCast.Part, in cast: EventCast) -> DOTAttributes {
    let color = cast.isFaint ? theme.fadedLine : theme.color(of: cast.shown.kind.sign)
    var attributes: DOTAttributes = ["color": .text(color), "penwidth": 1]
    if part.isFaint { attributes["style"] = "dotted" }
    theme.restyle(
      &attributes,
      as: ThemeSubject(
        .participation, of: cast.shown.happening, in: kinds, certainty: cast.shown.certainty))
    return attributes
  }
}
