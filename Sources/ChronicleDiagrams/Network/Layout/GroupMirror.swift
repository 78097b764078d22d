// SPDX-License-Identifier: MIT

/// Mirrors what is in larger boxes, so that lines to what is outside are short.
struct GroupMirror {
  let sizes: [Size]
  let springs: [Spring]
  let groups: [GroupLayout.Group]

  /// Returns places in which each group is mirrored as suits it best, one after the other, twice.
  func turned(_ places: GroupLayout.Places) -> GroupLayout.Places {
    var places = places
    for _ in 0..<2 {
      for number in groups.indices { turn(number, &places) }
    }
    return places
  }

  private func turn(_ number: Int, _ places: inout GroupLayout.Places) {
    let members = groups[number].members
    let inside = Set(members)
    let leaving = springs.filter { inside.contains($0.first) != inside.contains($0.second) }
    guard !leaving.isEmpty, let middle = middle(of: members, places) else { return }
    var best = (length: Double.infinity, centres: places.centres)
    for (x, y) in [(1.0, 1.0), (-1, 1), (1, -1), (-1, -1)] {
      var centres = places.centres
      for member in members {
        let place = centres[member]
        centres[member] = Point(
          middle.x + (place.x - middle.x) * x, middle.y + (place.y - middle.y) * y)
      }
      let length = leaving.reduce(0) { sum, spring in
        let (start, end) = (centres[spring.first], centres[spring.second])
        let (dx, dy) = (start.x - end.x, start.y - end.y)
        return sum + (dx * dx + dy * dy).squareRoot()
      }
      // A hundredth less is no reason to turn anything.
      if length < best.length * 0.99 { best = (length, centres) }
    }
    places.centres = best.centres
  }

  /// Returns the middle of members: mirrored around it they stay in their box.
  private func middle(of members: [Int], _ places: GroupLayout.Places) -> Point? {
    Rectangle(
      around: members.map {
        Rectangle(
          around: places.centres[$0], width: sizes[$0].width, height: sizes[$0].height)
      })?.center
  }
}
