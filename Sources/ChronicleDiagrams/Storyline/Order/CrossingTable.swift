// SPDX-License-Identifier: MIT

/// How many lines another one crosses between two columns, by its places in both.
struct CrossingTable {
  private let width: Int
  /// The lines above each place of the first column that the second has too.
  private let common: [Int32]
  /// The lines above each place in both columns.
  private let above: [Int32]
  /// How many numbers it holds.
  var size: Int { above.count }

  /// Complexity: O(lines²).
  init(from first: [Int], to second: [Int], lineCount: Int) {
    let width = second.count + 1
    var places = Array(repeating: -1, count: lineCount)
    for (place, line) in second.enumerated() { places[line] = place }
    var above = Array(repeating: Int32(0), count: (first.count + 1) * width)
    for (row, line) in first.enumerated() {
      let place = places[line]
      let (start, next) = (row * width, (row + 1) * width)
      for column in 0..<width {
        above[next + column] = above[start + column] + (place >= 0 && place < column ? 1 : 0)
      }
    }
    // All that both columns have is above the last place of the second.
    common = (0...first.count).map { row in above[row * width + width - 1] }
    self.above = above
    self.width = width
  }

  /// Returns how many lines are above one place and not above the other.
  func crossings(_ first: Int, _ second: Int) -> Int {
    let last = common.count - 1
    return Int(
      common[first] + above[last * width + second] - 2 * above[first * width + second])
  }
}
