// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The parts of a scan at the bottom of a plan, which threads work through each by itself.
///
/// There are as many parts as the size of the scan says, whatever the machine: sums of
/// floating-point numbers depend on where rows are parted.
struct ScanSplit {
  /// The places of elements that each part covers, in order.
  let ranges: [Range<Int>]

  /// Splits the scan under a plan; nothing if there is less to do than is asked for, or if
  /// rows have other sources.
  init?(_ plan: PhysicalPlan, in graph: Graph, leastWork: Int) {
    guard let scan = Self.scan(under: plan, in: graph) else { return nil }
    let degree = Double(graph.relationshipCount) / Double(max(graph.nodeCount, 1))
    var work = Double(scan.elements)
    for _ in 0..<scan.expansions { work *= max(degree, 1) }
    guard work > Double(leastWork) else { return nil }
    // Where walks begin, some places have much more to do than others: there are more parts.
    let parts = scan.expansions > 0 ? 64 : 16
    // Whole words of bitmaps.
    let size = max(scan.elements / parts / 64, 1) * 64
    ranges = stride(from: 0, to: scan.elements, by: size).map {
      $0..<min($0 + size, scan.elements)
    }
  }

  /// Returns the number of elements that the scan under a plan looks at, and of the steps that walk
  /// from there, if a row of the plan depends on one element alone.
  private static func scan(
    under plan: PhysicalPlan, in graph: Graph
  ) -> (elements: Int, expansions: Int)? {
    switch plan {
    case .nodeScan: graph.nodeBitmap.lastMember.map { ($0 + 1, 0) }
    case .relationshipScan: graph.relationshipBitmap.lastMember.map { ($0 + 1, 0) }
    case .filter(let input, _), .project(let input, _), .unwind(let input, _),
      .expandInto(let input, _):
      scan(under: input, in: graph)
    case .expand(let input, _):
      scan(under: input, in: graph).map { ($0.elements, $0.expansions + 1) }
    default: nil
    }
  }
}
