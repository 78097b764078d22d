// SPDX-License-Identifier: MIT

/// How far down each line runs in each column of a band: with few and small bends.
///
/// Lines that meet are at a fixed distance, all else at a least one. The sum of the heights of all
/// bends is made as small as it can be, by ``NetworkSimplex``; lines that only pass count most, so
/// that they run straight. StoryFlow aligns lines first and then solves a quadratic program;
/// here both are one linear program, as dot places nodes within ranks, and its solutions have many
/// bends of no height at all.
struct BandHeights {
  /// What a point of a bend costs, by how many of its ends are at meetings.
  private static let bendWeights = [6, 3, 2]
  /// What a point of the height of the band costs.
  private static let heightWeight = 5

  /// The distance of each line from the top, by column.
  private(set) var columns: [[Int: Int]] = []
  /// The height of the whole.
  private(set) var height = 0

  /// Finds the heights for the columns of a band, in so many steps of the simplex at most.
  init(of band: [BandColumn], steps: Int) {
    var program = LineProgram()
    for column in band { program.add(column) }
    for (first, second) in zip(program.rows.indices, program.rows.indices.dropFirst()) {
      program.addBends(from: first, to: second, weights: Self.bendWeights)
    }
    program.add(heightWeight: Self.heightWeight)
    var simplex = NetworkSimplex(nodeCount: program.nodeCount, edges: program.edges)
    simplex.solve(steps: steps)
    let top = simplex.places[LineProgram.top]
    columns = program.rows.map { row in
      row.mapValues { simplex.places[$0.node] + $0.offset - top }
    }
    height = simplex.places[LineProgram.bottom] - top
  }
}

/// The nodes and edges that place lines: one node for each block of each column.
private struct LineProgram {
  /// A line in a column: its block's node, and how far below that it is.
  struct Place {
    let node: Int
    let offset: Int
    let isMeeting: Bool
  }

  static let top = 0
  static let bottom = 1

  private(set) var nodeCount = 2
  private(set) var edges: [NetworkSimplex.Edge] = []
  /// The places of the lines, by column.
  private(set) var rows: [[Int: Place]] = []

  /// Adds the blocks of a column, each below the other.
  mutating func add(_ column: BandColumn) {
    var row: [Int: Place] = [:]
    for (number, block) in column.blocks.enumerated() {
      let node = nodeCount
      nodeCount += 1
      if number == 0 {
        connect(Self.top, node, block.above)
      } else {
        connect(node - 1, node, column.distance(below: number - 1))
      }
      for (index, line) in block.lines.enumerated() {
        row[line] = Place(
          node: node, offset: index * BandColumn.Distance.within, isMeeting: block.isMeeting)
      }
    }
    if let last = column.blocks.last { connect(nodeCount - 1, Self.bottom, last.below) }
    rows.append(row)
  }

  /// Adds the bends of the lines that two columns have in common.
  ///
  /// A node above both ends, as near as it may be, makes the cost that of their distance.
  mutating func addBends(from first: Int, to second: Int, weights: [Int]) {
    for (line, start) in rows[first].sorted(by: { $0.key < $1.key }) {
      guard let end = rows[second][line] else { continue }
      let weight = weights[(start.isMeeting ? 1 : 0) + (end.isMeeting ? 1 : 0)]
      let bend = nodeCount
      nodeCount += 1
      connect(Self.top, bend, -Self.reach)
      connect(bend, start.node, -start.offset, weight: weight)
      connect(bend, end.node, -end.offset, weight: weight)
    }
  }

  /// Further above the top than any line's offset: it only ties the node to the rest.
  private static let reach = 1_000_000

  mutating func add(heightWeight: Int) {
    connect(Self.top, Self.bottom, 0, weight: heightWeight)
  }

  private mutating func connect(_ tail: Int, _ head: Int, _ length: Int, weight: Int = 0) {
    edges.append(NetworkSimplex.Edge(tail: tail, head: head, length: length, weight: weight))
  }
}
