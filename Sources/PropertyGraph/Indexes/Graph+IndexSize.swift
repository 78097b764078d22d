// SPDX-License-Identifier: MIT

extension Graph {
  /// The number of bytes that each index takes, in order of creation.
  package var indexByteCounts: [Int] {
    nodeIndexes.all.map(\.byteCount)
  }
}
