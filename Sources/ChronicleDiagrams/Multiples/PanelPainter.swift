// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import Graphviz

/// Draws the network of a date on a canvas.
struct PanelPainter {
  /// The size of the names of actors in points.
  static let nameSize = 9.5
  /// The size of what stands at lines in points.
  static let labelSize = 8

  let networks: DatedNetworks
  let boxes: [PanelBox]
  let plan: PanelPlan
  let theme: Theme
  let words: PairWords
  let kinds: KindTable
  /// The numbers of the sources; none if they are not asked for.
  let notes: SourceNotes

  /// Draws the network of a date, its upper left corner at a point.
  ///
  /// What stands before the ids of its parts is the prefix, such as `p1/`.
  func draw(
    _ network: DatedNetwork, on canvas: inout Canvas, at origin: Point, prefix: String
  ) {
    for (index, actor) in networks.actors.enumerated() {
      guard let presence = network.presence[actor.id.value] else { continue }
      canvas.add(
        box: plan.boxes[index].moved(origin.x, origin.y), id: prefix + actor.id.value.text,
        label: .literal(boxes[index].lines.joined(separator: "\n")),
        attributes(
          of: actor, boxes[index], presence,
          isNew: network.newcomers.contains(actor.id.value)))
    }
    let labels = labels(of: network)
    // Lines with a label come last, so that no other line runs over it.
    let order = network.lines.indices.sorted {
      (labels[$0] == nil ? 0 : 1, $0) < (labels[$1] == nil ? 0 : 1, $1)
    }
    for place in order {
      draw(network.lines[place], labels[place], on: &canvas, at: origin, prefix)
    }
  }

  // MARK: - Actors

  private func attributes(
    of actor: Actor, _ box: PanelBox, _ presence: DatedNetwork.Presence, isNew: Bool
  ) -> DOTAttributes {
    var attributes = theme.attributes(of: box.shape)
    attributes["fontsize"] = .number(Self.nameSize)
    attributes["fontcolor"] = .text(theme.text)
    switch presence {
    case .tied(let isPossible):
      if isPossible, case .text(let style) = attributes["style"] {
        attributes["style"] = .text(style + ",dashed")
      }
    case .untied: attributes.merge(Self.paleBorder(theme))
    case .gone:
      attributes.merge(Self.paleBorder(theme))
      attributes["style"] = "dotted"
      attributes["penwidth"] = 1
    }
    if isNew { attributes["penwidth"] = .number(Self.newBorder) }
    theme.restyle(&attributes, as: ThemeSubject(of: actor, in: kinds))
    return attributes
  }

  /// The width of the border of somebody new, in points.
  static let newBorder = 2.2

  /// How somebody is drawn whom nothing ties.
  static func paleBorder(_ theme: Theme) -> DOTAttributes {
    [
      "fillcolor": .text(theme.background), "color": .text(theme.faded),
      "fontcolor": .text(theme.mutedText), "penwidth": 0.5,
    ]
  }

  // MARK: - Lines

  private func draw(
    _ line: DatedNetwork.Line, _ label: Label?, on canvas: inout Canvas, at origin: Point,
    _ prefix: String
  ) {
    var attributes = Self.attributes(of: line.look, line.state, theme)
    theme.restyle(
      &attributes,
      as: ThemeSubject(
        of: line.pair.ties.compactMap(\.latest), in: kinds,
        certainty: line.look.isPossible ? .possible : .definite))
    if networks.slots.count > Self.manyLines, case .text(let width) = attributes["penwidth"] {
      attributes["penwidth"] = .number((Double(width) ?? 1) * 0.6)
    }
    let slot = networks.slots[line.number]
    let (hasTail, hasHead) = Canvas.arrows(of: attributes)
    canvas.add(
      line: plan.curves[line.number].moved(origin.x, origin.y),
      id: "\(prefix)tie-\(line.number + 1)", from: prefix + slot.source.text,
      to: prefix + slot.target.text, ends: .init(hasHead: hasHead, hasTail: hasTail), attributes)
    guard let label else { return }
    canvas.add(
      label: label.label, ofLine: "\(prefix)tie-\(line.number + 1)",
      at: label.place.moved(origin.x, origin.y), size: Double(Self.labelSize))
  }

  /// With more lines than so many, all are thinner.
  private static let manyLines = 80

  /// Returns how a line looks: what began is thick, what ended is dotted and pale.
  static func attributes(
    of look: TieLook, _ state: PairChange.State, _ theme: Theme
  ) -> DOTAttributes {
    var attributes = look.attributes(theme: theme, width: 1.2)
    attributes["arrowsize"] = 0.5
    switch state {
    case .begun:
      attributes["penwidth"] = .number(look.isFaint ? 1.4 : 2.8)
    case .ended:
      attributes["color"] = .text(theme.faded)
      attributes["style"] = "dotted"
      attributes["penwidth"] = 1.2
    case .held, .changed: break
    }
    return attributes
  }

  // MARK: - Labels

  /// With more lines in a picture, only what has a title of its own is named.
  private static let mostKinds = 20

  /// A text at a line.
  private struct Label {
    let place: Point
    let label: HTMLLabel
  }

  /// Returns the names of what began and ended, each once, where there is room; by lines.
  private func labels(of network: DatedNetwork) -> [Int: Label] {
    var placer = LabelPlacer(
      curves: network.lines.map { plan.curves[$0.number] },
      obstacles: plan.boxes + Self.surroundings(of: plan.size))
    var labels: [Int: Label] = [:]
    for change in [ChronicleDiff.Change.begun, .ended] {
      // That one more of many is of the same kind need not be said.
      for happening in Self.happenings(of: network, change)
      where words.hasTitle(happening.tie) || network.lines.count <= Self.mostKinds {
        for line in happening.lines where labels[line] == nil {
          guard
            let label = label(
              of: happening.tie, at: line, network.lines[line].look, change, &placer)
          else { continue }
          labels[line] = label
          break
        }
      }
    }
    return labels
  }

  /// Returns what lies around a picture, so that no label reaches beyond it.
  private static func surroundings(of size: Size) -> [Rectangle] {
    let (edge, depth) = (PanelGrid.margin - 3, 400.0)
    let (width, height) = (size.width + 2 * (edge + depth), size.height + 2 * (edge + depth))
    return [
      Rectangle(x: -edge - depth, y: -edge - depth, width: width, height: depth),
      Rectangle(x: -edge - depth, y: size.height + edge, width: width, height: depth),
      Rectangle(x: -edge - depth, y: -edge - depth, width: depth, height: height),
      Rectangle(x: size.width + edge, y: -edge - depth, width: depth, height: height),
    ]
  }

  /// Returns what began or ended, in the order of the lines, with the places of its lines.
  private static func happenings(
    of network: DatedNetwork, _ change: ChronicleDiff.Change
  ) -> [(tie: Tie, lines: [Int])] {
    var order: [(tie: Tie, lines: [Int])] = []
    for (place, line) in network.lines.enumerated() where change == .begun || line.state == .ended {
      for tie in line.pair.ties where tie.change == change {
        guard let latest = tie.latest else { continue }
        if let known = order.firstIndex(where: { $0.tie.origin == latest.origin }) {
          order[known].lines.append(place)
        } else {
          order.append((latest, [place]))
        }
      }
    }
    return order
  }

  private func label(
    of tie: Tie, at line: Int, _ look: TieLook, _ change: ChronicleDiff.Change,
    _ placer: inout LabelPlacer
  ) -> Label? {
    let isBegun = change == .begun
    var text = (isBegun ? "+ " : "− ") + words.shortName(of: tie)
    var notes = notes
    let sources = notes.lines.isEmpty ? "" : notes.mark(for: words.claims(of: tie))
    if !sources.isEmpty { text += " " + sources }
    let size = Size(
      width: TextMeasure.width(of: text, size: Double(Self.labelSize), isBold: isBegun) + 2,
      height: TextMeasure.height(ofLines: 1, size: Double(Self.labelSize)) + 2)
    guard let place = placer.places(of: [.init(line: line, size: size)])[0] else { return nil }
    let color = isBegun ? look.color(theme: theme) : theme.mutedText
    let font = HTMLText.Font(color: color, size: Self.labelSize, isBold: isBegun)
    let cell = HTMLTable.Cell(HTMLText(text, font), alignment: .center)
    let table = HTMLTable(rows: [[cell]], background: theme.background, padding: 0)
    return Label(place: place, label: HTMLLabel(table))
  }
}
