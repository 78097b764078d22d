// SPDX-License-Identifier: MIT

/// Where the actors and links of chains stand: in columns, which change from left to right.
struct PathPlaces {
  /// The room for lines between two columns.
  private static let corridor = 34.0
  private static let gap = 16.0

  /// Where an actor or a link stands.
  struct Place {
    /// The box itself.
    let box: Rectangle
    /// The left and the right edge of its column: lines are level between column and box.
    let column: ClosedRange<Double>

    /// Returns the place moved by a point.
    func moved(by origin: Point) -> Place {
      Place(
        box: Rectangle(
          x: box.x + origin.x, y: box.y + origin.y, width: box.width, height: box.height),
        column: (column.lowerBound + origin.x)...(column.upperBound + origin.x))
    }
  }

  /// The places of actors, by their places among all.
  private(set) var actors: [Int: Place] = [:]
  /// The places of links, step by step.
  private(set) var links: [[Place]] = []
  /// The width of all.
  let width: Double
  /// The height of all.
  let height: Double

  /// Places chains.
  ///
  /// - Parameters:
  ///   - chain: The chains.
  ///   - sizes: The sizes of the actors' boxes, by their places among all.
  ///   - boxes: The links, step by step.
  init(
    of chain: PathChain, sizes: [Int: (width: Double, height: Double)], _ boxes: [[PathLinkBox]]
  ) {
    var things: [[(width: Double, height: Double)]] = []
    for (index, column) in chain.columns.enumerated() {
      things.append(column.map { sizes[$0] ?? (0, 0) })
      if index < boxes.count { things.append(boxes[index].map { ($0.width, $0.height) }) }
    }
    let starts = things.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let layout = ColumnLayout(
      columns: things.indices.map { Array(starts[$0]..<starts[$0 + 1]) },
      heights: things.flatMap { $0.map(\.height) }, links: Self.lines(chain, boxes, starts),
      gap: Self.gap)
    var x = 0.0
    var places: [[Place]] = []
    for (index, column) in things.enumerated() {
      let width = column.map(\.width).max() ?? 120
      places.append(
        column.enumerated().map { number, size in
          let center = Point(x + width / 2, layout.middles[starts[index] + number])
          return Place(
            box: Rectangle(around: center, width: size.width, height: size.height),
            column: x...(x + width))
        })
      x += width + Self.corridor
    }
    width = max(0, x - Self.corridor)
    height = layout.height
    for (index, column) in chain.columns.enumerated() {
      for (actor, place) in zip(column, places[index * 2]) { actors[actor] = place }
    }
    links = boxes.indices.map { places[$0 * 2 + 1] }
  }

  /// Returns the pairs of an actor and a link that a line joins, by their numbers.
  private static func lines(
    _ chain: PathChain, _ boxes: [[PathLinkBox]], _ starts: [Int]
  ) -> [(Int, Int)] {
    boxes.enumerated().flatMap { step, column in
      column.enumerated().flatMap { number, box -> [(Int, Int)] in
        let own = starts[step * 2 + 1] + number
        let left = chain.columns[step].firstIndex(of: box.link.left)
        let right = chain.columns[step + 1].firstIndex(of: box.link.right)
        return [
          left.map { (starts[step * 2] + $0, own) }, right.map { (own, starts[step * 2 + 2] + $0) },
        ]
        .compactMap(\.self)
      }
    }
  }
}
