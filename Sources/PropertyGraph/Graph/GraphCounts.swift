// SPDX-License-Identifier: MIT

/// Counts that are kept current with every change.
struct GraphCounts: Sendable {
  /// The number of nodes of each label, by its code.
  var labelCounts: [Int]
  /// The number of relationships of each type, by its code.
  var typeCounts: [Int]

  init(labelBitmaps: [Bitmap], types: [Int32], typeCount: Int) {
    labelCounts = labelBitmaps.map(\.count)
    typeCounts = [Int](repeating: 0, count: typeCount)
    for type in types { typeCounts[Int(type)] += 1 }
  }
}
