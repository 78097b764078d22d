// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Those who are more than one tie away from the actor in the middle, in columns on both sides.
///
/// Each stands on the side of the first that ties it to the column before, and has lines to that
/// column on its side. Lines across would run through names; they are counted instead.
struct EgoRings {
  private struct Member {
    let box: ActorBox
    let actor: Identifier
    let column: Int
    let isRight: Bool
    let y: Double
  }

  private static let corridor = 70.0
  private static let gap = 6.0

  private let circle: EgoCircle
  private let entries: [EgoEntry]
  private let layout: EgoLayout
  private let members: [Member]
  /// The column of each, -1 for a neighbour of the middle, and its side.
  private let sides: [Identifier: (column: Int, isRight: Bool)]

  init(
    of circle: EgoCircle, _ entries: [EgoEntry], _ layout: EgoLayout, box: (Actor) -> ActorBox
  ) {
    self.circle = circle
    self.entries = entries
    self.layout = layout
    var before: [Identifier: (isRight: Bool, y: Double)] = [:]
    for (entry, place) in zip(entries, layout.places) {
      before[entry.neighbour.actor.id.value] = (place.isRight, place.y)
    }
    var members: [Member] = []
    for (column, actors) in circle.outer.enumerated() {
      let found = Self.members(actors, column: column, before, circle.others, box)
      before = Dictionary(
        found.map { ($0.actor, ($0.isRight, $0.y)) }
      ) { first, _ in first }
      members += found
    }
    self.members = members
    sides = Self.sides(of: entries, layout, members)
  }

  private static func members(
    _ actors: [Actor], column: Int, _ before: [Identifier: (isRight: Bool, y: Double)],
    _ bundles: [TieBundle], _ box: (Actor) -> ActorBox
  ) -> [Member] {
    var beside: [Identifier: [(isRight: Bool, y: Double)]] = [:]
    for bundle in bundles {
      if let place = before[bundle.source] { beside[bundle.target, default: []].append(place) }
      if let place = before[bundle.target] { beside[bundle.source, default: []].append(place) }
    }
    return [true, false].flatMap { isRight -> [Member] in
      let own = actors.filter { (beside[$0.id.value]?.first?.isRight ?? true) == isRight }
      let wishes = own.map { actor in
        let near = (beside[actor.id.value] ?? []).filter { $0.isRight == isRight }.map(\.y)
        return near.isEmpty ? 0 : near.reduce(0, +) / Double(near.count)
      }
      let order = own.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
      let boxes = order.map { box(own[$0]) }
      let places = Spread.places(
        of: order.map { wishes[$0] }, sizes: boxes.map(\.height), gap: gap)
      return order.indices.map { index in
        Member(
          box: boxes[index], actor: own[order[index]].id.value, column: column, isRight: isRight,
          y: places[index])
      }
    }
  }

  // MARK: - Sizes

  /// How far the columns reach up from the middle.
  var rise: Double { members.map { $0.box.height / 2 - $0.y }.max() ?? 0 }
  /// How far the columns reach down from the middle.
  var fall: Double { members.map { $0.box.height / 2 + $0.y }.max() ?? 0 }

  /// Returns the width of the columns of a side.
  func width(isRight: Bool) -> Double {
    circle.outer.indices.map { width(of: $0, isRight: isRight) }.reduce(0, +)
  }

  private func width(of column: Int, isRight: Bool) -> Double {
    let widths = members.filter { $0.column == column && $0.isRight == isRight }.map(\.box.width)
    return widths.max().map { $0 + Self.corridor } ?? 0
  }

  // MARK: - Drawing

  /// Draws the columns and the lines to them.
  func add(
    to canvas: inout Canvas, around middle: Point, extents: (left: Double, right: Double),
    _ theme: Theme
  ) {
    // Where lines leave an actor outwards: behind its text, or at the outer end of its box.
    var exits: [Identifier: Exit] = [:]
    for (entry, place) in zip(entries, layout.places) {
      let own = abs(place.x) + entry.box.width + 8 + entry.textWidth
      let edge = place.isRight ? extents.right : extents.left
      exits[entry.neighbour.actor.id.value] = Exit(
        isRight: place.isRight, column: -1, start: own, edge: edge + 2, y: place.y, id: entry.box.id
      )
    }
    var starts = [true: extents.right, false: extents.left]
    for column in circle.outer.indices {
      for isRight in [true, false] {
        let start = starts[isRight] ?? 0
        let end = start + width(of: column, isRight: isRight)
        for member in members where member.column == column && member.isRight == isRight {
          let inner = start + Self.corridor
          add(member, from: inner, around: middle, &canvas)
          exits[member.actor] = Exit(
            isRight: isRight, column: column, start: inner + member.box.width, edge: end,
            y: member.y,
            id: member.box.id, inner: inner)
        }
        starts[isRight] = end
      }
    }
    for (number, bundle) in circle.others.enumerated() where isDrawn(bundle) {
      add(bundle, circle.id(ofOther: number), exits, around: middle, theme, &canvas)
    }
  }

  /// Where lines meet an actor, counted from the middle to its side.
  private struct Exit {
    let isRight: Bool
    let column: Int
    let start: Double
    let edge: Double
    let y: Double
    let id: String
    var inner = 0.0
  }

  private func add(
    _ member: Member, from inner: Double, around middle: Point, _ canvas: inout Canvas
  ) {
    let x = inner + member.box.width / 2
    member.box.add(to: &canvas, at: middle.moved(member.isRight ? x : -x, member.y))
  }

  private func add(
    _ bundle: TieBundle, _ id: String, _ exits: [Identifier: Exit], around middle: Point,
    _ theme: Theme,
    _ canvas: inout Canvas
  ) {
    guard let source = exits[bundle.source], let target = exits[bundle.target] else { return }
    let (near, far) = source.column < target.column ? (source, target) : (target, source)
    let side = near.isRight ? 1.0 : -1.0
    let start = middle.moved(side * near.start, near.y)
    let bend = middle.moved(side * max(near.edge, near.start + 1), near.y)
    let end = middle.moved(side * far.inner, far.y)
    let line = Curve(through: [start, bend]).followed(by: Curve(levelFrom: bend, to: end))
    let isOutward = source.column < target.column
    canvas.add(
      line: isOutward ? line : Curve(points: line.points.reversed()), id: id, from: source.id,
      to: target.id,
      ["color": .text(bundle.look.color(theme: theme)), "penwidth": 0.75])
  }

  // MARK: - What is drawn

  private static func sides(
    of entries: [EgoEntry], _ layout: EgoLayout, _ members: [Member]
  ) -> [Identifier: (column: Int, isRight: Bool)] {
    var sides: [Identifier: (column: Int, isRight: Bool)] = [:]
    for (entry, place) in zip(entries, layout.places) {
      sides[entry.neighbour.actor.id.value] = (-1, place.isRight)
    }
    for member in members { sides[member.actor] = (member.column, member.isRight) }
    return sides
  }

  /// Returns whether a line runs between neighbouring columns of a side, and so is drawn.
  func isDrawn(_ bundle: TieBundle) -> Bool {
    guard let source = sides[bundle.source], let target = sides[bundle.target] else { return false }
    return abs(source.column - target.column) == 1 && source.isRight == target.isRight
  }
}
