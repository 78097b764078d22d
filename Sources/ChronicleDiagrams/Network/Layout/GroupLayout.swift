// SPDX-License-Identifier: MIT

import Graphviz

/// Places for boxes some of which stand in larger boxes: first those in each, then what is outside.
struct GroupLayout {
  /// A larger box: its members by number, and the room that its label needs.
  struct Group {
    let members: [Int]
    let labelSize: Size
  }

  /// Where everything is, from the upper left corner of the whole.
  struct Places {
    var centres: [Point]
    var groups: [Rectangle]
    var size: Size
  }

  let scale: Double
  /// The room between boxes in points.
  let gap: Double

  private static let padding = 14.0

  /// Returns where boxes and groups are best.
  func places(
    of sizes: [Size], _ springs: [Spring], in groups: [Group],
    by placement: inout EnginePlacement
  ) throws(GraphvizError) -> Places {
    guard !groups.isEmpty else {
      let places = try layout(gap: gap).places(of: sizes, springs, by: &placement)
      return Places(centres: places.centres, groups: [], size: places.size)
    }
    var inner: [BoxLayout.Places] = []
    for group in groups {
      inner.append(try places(inside: group, sizes, springs, &placement))
    }
    let items = Items(groups: groups, count: sizes.count)
    let outerSizes = zip(groups, inner).map(Self.size) + items.free.map { sizes[$0] }
    let outer = try layout(gap: gap * 1.6).places(
      of: outerSizes, items.springs(from: springs, outerSizes), by: &placement)
    let places = join(inner, outer, outerSizes, items, sizes.count)
    return GroupMirror(sizes: sizes, springs: springs, groups: groups).turned(places)
  }

  private func layout(gap: Double) -> BoxLayout {
    BoxLayout(scale: scale, gap: gap)
  }

  private func places(
    inside group: Group, _ sizes: [Size], _ springs: [Spring],
    _ placement: inout EnginePlacement
  ) throws(GraphvizError) -> BoxLayout.Places {
    let numbers = Dictionary(
      group.members.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let inner = springs.compactMap { spring -> Spring? in
      guard let first = numbers[spring.first], let second = numbers[spring.second] else {
        return nil
      }
      return Spring(first: first, second: second, length: spring.length)
    }
    return try layout(gap: gap).places(of: group.members.map { sizes[$0] }, inner, by: &placement)
  }

  private static func size(of group: Group, _ inner: BoxLayout.Places) -> Size {
    Size(
      width: max(inner.size.width, group.labelSize.width) + 2 * padding,
      height: inner.size.height + 2 * padding + group.labelSize.height)
  }

  private func join(
    _ inner: [BoxLayout.Places], _ outer: BoxLayout.Places, _ outerSizes: [Size], _ items: Items,
    _ count: Int
  ) -> Places {
    var centres = Array(repeating: Point(0, 0), count: count)
    var rectangles: [Rectangle] = []
    for (number, group) in items.groups.enumerated() {
      let size = outerSizes[number]
      let box = Rectangle(around: outer.centres[number], width: size.width, height: size.height)
      rectangles.append(box)
      let left = box.x + (box.width - inner[number].size.width) / 2
      let top = box.y + Self.padding + group.labelSize.height
      for (index, member) in group.members.enumerated() {
        centres[member] = inner[number].centres[index].moved(left, top)
      }
    }
    for (index, box) in items.free.enumerated() {
      centres[box] = outer.centres[items.groups.count + index]
    }
    return Places(centres: centres, groups: rectangles, size: outer.size)
  }

  /// What is placed outside: the groups, and then the boxes in none.
  private struct Items {
    let groups: [Group]
    let free: [Int]
    private let itemOfBox: [Int]

    init(groups: [Group], count: Int) {
      self.groups = groups
      var items = Array(repeating: -1, count: count)
      for (number, group) in groups.enumerated() {
        for member in group.members { items[member] = number }
      }
      var free: [Int] = []
      for box in 0..<count where items[box] < 0 {
        items[box] = groups.count + free.count
        free.append(box)
      }
      self.free = free
      itemOfBox = items
    }

    /// Returns a spring for each pair of items that springs tie.
    func springs(from springs: [Spring], _ sizes: [Size]) -> [Spring] {
      var seen: Set<[Int]> = []
      return springs.compactMap { spring in
        let ends = [itemOfBox[spring.first], itemOfBox[spring.second]].sorted()
        guard ends[0] != ends[1], seen.insert(ends).inserted else { return nil }
        let extents = ends.reduce(0) { $0 + (sizes[$1].width + sizes[$1].height) / 4 }
        return Spring(first: ends[0], second: ends[1], length: max(spring.length, extents + 60))
      }
    }
  }
}
