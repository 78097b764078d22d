// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz

/// How an actor of a network looks, and how much room it takes.
struct NetworkActor {
  let id: Identifier
  let actorClass: ActorClass
  let size: Size
  let attributes: DOTAttributes

  init(
    of actor: Actor, in content: NetworkContent, _ policy: NetworkPolicy, theme: Theme
  ) {
    id = actor.id.value
    actorClass = ActorClass(of: actor, in: content.chronicle.kinds)
    let isNamed = policy.named.contains(id)
    let lines = isNamed ? TextWrapping.lines(of: actor.displayName, width: 18) : []
    size = isNamed ? actorClass.size(around: lines, policy.nameSize) : Size(width: 11, height: 9)
    var attributes: DOTAttributes = [
      "id": .text("actor-\(id.text)"), "label": .literal(lines.joined(separator: "\n")),
      "fontsize": .number(policy.nameSize), "fontcolor": .text(theme.text),
    ]
    attributes.merge(theme.attributes(of: actorClass))
    if !isNamed { attributes["tooltip"] = .literal(actor.displayName) }
    if content.selection.possibleActors.contains(id), case .text(let style) = attributes["style"] {
      attributes["style"] = .text(style + ",dashed")
    }
    if content.faint.contains(id) {
      attributes["fillcolor"] = .text(theme.background)
      attributes["color"] = .text(theme.fadedLine)
      attributes["fontcolor"] = .text(theme.faded)
    }
    theme.restyle(
      &attributes,
      as: ThemeSubject(
        of: actor, in: content.chronicle.kinds,
        certainty: content.selection.possibleActors.contains(id) ? .possible : .definite))
    self.attributes = attributes
  }
}

extension ActorClass {
  /// Returns the size of the shape that holds lines of text.
  func size(around lines: [String], _ fontSize: Double) -> Size {
    let width = TextMeasure.width(of: lines, size: fontSize) + fontSize
    let height = TextMeasure.height(ofLines: lines.count, size: fontSize) + fontSize * 0.6
    switch self {
    case .person: return Size(width: width * 1.22, height: height * 1.25)
    case .bloc: return Size(width: width * 1.25, height: height * 1.1)
    case .group: return Size(width: width * 1.25 + fontSize, height: height)
    case .other: return Size(width: width * 1.1, height: height * 1.7)
    case .state, .organization: return Size(width: width, height: height)
    }
  }
}
