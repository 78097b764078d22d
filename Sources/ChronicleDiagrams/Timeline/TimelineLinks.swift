// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// What an event does to a relation.
enum TimelineLink: String, Hashable, CaseIterable {
  case begins, changes, ends

  /// Returns the relations to which an event does it.
  func targets(of event: Event) -> [Reference] {
    switch self {
    case .begins: event.begins
    case .changes: event.changes
    case .ends: event.ends
    }
  }

  /// The arrow that tells it.
  private var arrow: DOTValue {
    switch self {
    case .begins: "normal"
    case .changes: "odot"
    case .ends: "tee"
    }
  }

  /// Characters that resemble the line.
  var glyph: String {
    switch self {
    case .begins: "─▶"
    case .changes: "─○"
    case .ends: "─┤"
    }
  }

  /// Returns how Graphviz draws the line.
  func attributes(_ theme: Theme) -> DOTAttributes {
    [
      "color": .text(theme.mutedText), "penwidth": 0.6, "arrowhead": arrow, "arrowsize": 0.5,
    ]
  }
}

/// The lines from events to the relations that they begin, change and end.
struct TimelineLinks {
  /// More lines across a picture than this would hide what they are about.
  private static let mostLong = 24

  /// A line from an event to a relation.
  struct Link {
    let kind: TimelineLink
    let event: TimelineItem
    let relation: TimelineItem
    let id: String

    /// Whether the event is drawn right below the relation.
    var isShort: Bool { event.parent == relation.index }
  }

  /// The lines that are drawn.
  let shown: [Link]
  /// How many are left out, because there are too many that are long.
  let leftOut: Int

  init(of content: TimelineContent) {
    var links: [Link] = []
    for item in content.items {
      guard let event = item.shown.event else { continue }
      for kind in TimelineLink.allCases {
        for target in kind.targets(of: event) {
          guard let relation = content.item(target.value) else { continue }
          links.append(
            Link(kind: kind, event: item, relation: relation, id: "link-\(links.count + 1)"))
        }
      }
    }
    let short = links.filter(\.isShort)
    let isCrowded = links.count - short.count > Self.mostLong
    shown = isCrowded ? short : links
    leftOut = links.count - shown.count
  }
}
