// SPDX-License-Identifier: MIT

import Chronicles

/// The box of an actor in a small picture: its name in few lines, and the room that it takes.
struct PanelBox {
  let lines: [String]
  let size: Size
  let shape: ActorClass

  /// How many characters a line of a name has, about.
  private static let lineWidth = 14

  init(of actor: Actor, in kinds: KindTable, fontSize: Double) {
    shape = ActorClass(of: actor, in: kinds)
    lines = TextWrapping.lines(of: actor.displayName, width: Self.lineWidth)
    let width = TextMeasure.width(of: lines, size: fontSize)
    let height = TextMeasure.height(ofLines: lines.count, size: fontSize)
    size = Self.size(of: shape, aroundWidth: width, height: height)
  }

  /// Returns the size of a shape with room for text of a size.
  private static func size(
    of shape: ActorClass, aroundWidth width: Double, height: Double
  ) -> Size {
    switch shape {
    case .state, .organization: Size(width: width + 12, height: height + 7)
    // An ellipse around a rectangle is the square root of two as wide; names are shorter at their
    // first and last line.
    case .person: Size(width: width * 1.25 + 10, height: height * 1.25 + 6)
    case .bloc: Size(width: width + height * 0.5 + 16, height: height + 8)
    case .group: Size(width: width * 1.2 + 16, height: height + 8)
    case .other: Size(width: width + 12, height: height * 1.5 + 10)
    }
  }
}
