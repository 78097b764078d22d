// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz

/// An actor as views draw it that place things themselves: name, shape and size.
struct ActorBox {
  /// The name, in lines.
  let lines: [String]
  /// The width, with room for the shape around the name.
  let width: Double
  /// The height, with room for the shape around the name.
  let height: Double
  private let actor: Actor
  private let attributes: DOTAttributes

  /// Creates the box of an actor.
  ///
  /// - Parameters:
  ///   - actor: The actor.
  ///   - kinds: The kinds of the chronicle.
  ///   - theme: The colours.
  ///   - size: The size of the letters.
  ///   - isDoubtful: Whether it is only possible that the actor exists.
  init(
    of actor: Actor, in kinds: KindTable, theme: Theme, size: Double = 11, isDoubtful: Bool = false
  ) {
    self.actor = actor
    let actorClass = ActorClass(of: actor, in: kinds)
    lines = TextWrapping.lines(of: actor.displayName, width: 18)
    let text = (
      TextMeasure.width(of: lines, size: size), TextMeasure.height(ofLines: lines.count, size: size)
    )
    switch actorClass {
    case .person: (width, height) = (text.0 * 1.2 + 14, text.1 * 1.3 + 6)
    case .state, .organization: (width, height) = (text.0 + 14, text.1 + 8)
    case .bloc, .group: (width, height) = (text.0 + 34, text.1 + 10)
    case .other: (width, height) = (text.0 + 16, text.1 * 1.6 + 8)
    }
    var attributes = theme.attributes(of: actorClass)
    attributes.merge(["fontcolor": .text(theme.text), "fontsize": .number(size)])
    if isDoubtful, case .text(let style) = attributes["style"] {
      attributes["style"] = .text(style + ",dashed")
    }
    theme.restyle(
      &attributes,
      as: ThemeSubject(of: actor, in: kinds, certainty: isDoubtful ? .possible : .definite))
    self.attributes = attributes
  }

  /// The id of the node.
  var id: String { "actor-\(actor.id.value)" }

  /// Draws it around a point.
  func add(to canvas: inout Canvas, at center: Point, _ further: DOTAttributes = [:]) {
    var attributes = attributes
    attributes.merge(further)
    canvas.add(
      box: Rectangle(around: center, width: width, height: height), id: id,
      label: .literal(lines.joined(separator: "\n")), attributes)
  }
}
