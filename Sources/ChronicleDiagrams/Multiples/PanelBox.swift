// SPDX-License-Identifier: MIT

import Chronicles

/// The box of an actor in a small picture: its name in few lines, and the room that it takes.
struct PanelBox {
  let lines: [String]
  let size: Size
  let shape: ActorClass

  /// Creates the box of an actor.
  ///
  /// - Parameters:
  ///   - actor: The actor.
  ///   - kinds: The kinds of the chronicle.
  ///   - fontSize: The size of the name in points.
  ///   - prefix: What stands before the name.
  ///   - lineWidth: How many characters a line of the name has, about.
  init(
    of actor: Actor, in kinds: KindTable, fontSize: Double, prefix: String = "",
    lineWidth: Int = 14
  ) {
    shape = ActorClass(of: actor, in: kinds)
    lines = TextWrapping.lines(of: prefix + actor.displayName, width: lineWidth)
    size = shape.size(around: lines, fontSize)
  }
}
