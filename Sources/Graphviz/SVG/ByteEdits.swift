// SPDX-License-Identifier: MIT

/// Changes to bytes, noted from front to back and made at once.
struct ByteEdits {
  private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

  /// How many there are.
  var count: Int { edits.count }

  /// Notes that other bytes come in place of those of a range, which starts behind all before it.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8] = []) {
    edits.append((range, bytes))
  }

  /// Returns the bytes with all changes made; without any, the very same.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    guard !edits.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    for edit in edits {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.bytes
      place = edit.range.upperBound
    }
    return result + bytes[place...]
  }
}
