// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz

/// How the actors and lines of a picture of differences look.
struct DiffDrawing {
  /// The size of names in points.
  private static let nameSize = 11.0
  private static let labelWidth = 36

  /// The boxes of the actors.
  let boxes: [PanelBox]
  private let comparison: NetworkComparison
  private let words: PairWords
  private let facts: TieFacts
  private let theme: Theme
  private let numbers: [Identifier: Int]

  init(
    of comparison: NetworkComparison, _ words: PairWords, _ facts: TieFacts, theme: Theme
  ) {
    self.facts = facts
    self.comparison = comparison
    self.words = words
    self.theme = theme
    boxes = comparison.actors.map { shown in
      let sign = DiffLook(state: shown.state, theme: theme).sign
      return PanelBox(
        of: shown.actor, in: comparison.kinds, fontSize: Self.nameSize,
        prefix: sign.isEmpty ? "" : sign + " ", lineWidth: 18)
    }
    numbers = Dictionary(
      comparison.actors.enumerated().map { ($1.actor.id.value, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns the lines, each with the numbers of its sources behind its words.
  func lines(marked mark: (PairChange) -> String) -> [DiffLine] {
    comparison.pairs.map { pair in
      let look = DiffLook(state: pair.state, theme: theme)
      let direction = pair.direction
      var attributes = TieLook(sign: pair.sign, isDirected: direction.isDirected)
        .attributes(theme: theme, width: 1)
      attributes.merge(look.line)
      attributes["arrowsize"] = 0.8
      let isFaint = pair.ties.compactMap(\.latest).allSatisfy(facts.isFaint)
      if isFaint {
        attributes["color"] = .text(theme.faded)
        attributes["penwidth"] = 0.6
      }
      theme.restyle(&attributes, as: subject(of: pair))
      let ends = direction.isFromFirst ? (pair.first, pair.second) : (pair.second, pair.first)
      var texts = words.lines(of: pair)
      let sources = mark(pair)
      if !sources.isEmpty { texts.append(sources) }
      return DiffLine(
        tail: numbers[ends.0] ?? 0, head: numbers[ends.1] ?? 0, attributes: attributes,
        words: texts.flatMap { TextWrapping.lines(of: $0, width: Self.labelWidth) },
        color: isFaint ? theme.mutedText : look.textColor)
    }
  }

  private func subject(of pair: PairChange) -> ThemeSubject {
    ThemeSubject(
      of: pair.ties.compactMap(\.latest), in: comparison.kinds,
      certainty: pair.ties.allSatisfy(\.isPossible) ? .possible : .definite)
  }

  // MARK: - Drawing

  /// Draws everything at its place.
  func draw(
    _ lines: [DiffLine], _ plan: DiffPlan, on canvas: inout Canvas, from origin: Point
  ) {
    for (number, shown) in comparison.actors.enumerated() {
      let box = boxes[number]
      canvas.add(
        box: plan.rectangles[number].moved(origin.x, origin.y), id: shown.actor.id.value.text,
        label: .literal(box.lines.joined(separator: "\n")), attributes(of: shown, box))
    }
    for (number, line) in lines.enumerated() {
      let (hasTail, hasHead) = Canvas.arrows(of: line.attributes)
      canvas.add(
        line: plan.curves[number].moved(origin.x, origin.y), id: "tie-\(number + 1)",
        from: comparison.actors[line.tail].actor.id.value.text,
        to: comparison.actors[line.head].actor.id.value.text,
        ends: .init(hasHead: hasHead, hasTail: hasTail), line.attributes)
      if let place = plan.labels[number] {
        canvas.add(
          label: line.label(on: theme.background), ofLine: "tie-\(number + 1)",
          at: place.moved(origin.x, origin.y), size: DiffLine.fontSize)
      }
    }
  }

  private func attributes(
    of shown: NetworkComparison.ShownActor, _ box: PanelBox
  ) -> DOTAttributes {
    var attributes = theme.attributes(of: box.shape)
    attributes["id"] = .text("actor-\(shown.actor.id.value)")
    attributes["fontsize"] = .number(Self.nameSize)
    attributes["fontcolor"] = .text(theme.text)
    attributes.merge(DiffLook(state: shown.state, theme: theme).border)
    if shown.state == .ended, case .text(let style) = attributes["style"] {
      attributes["style"] = .text(style + ",dotted")
      attributes["fillcolor"] = .text(theme.background)
      attributes["fontcolor"] = .text(theme.mutedText)
    }
    theme.restyle(&attributes, as: ThemeSubject(of: shown.actor, in: comparison.kinds))
    return attributes
  }
}
