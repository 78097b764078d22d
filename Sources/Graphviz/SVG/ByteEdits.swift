// SPDX-License-Identifier: MIT

/// Bytes with changes, made from front to back.
///
/// What is changed is written at once: notes of millions of changes would take many times the room
/// of the bytes.
struct ByteEdits {
  private let bytes: [UInt8]
  private var result: [UInt8] = []
  private var place = 0

  /// How many changes there are.
  private(set) var count = 0

  init(of bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Puts other bytes in place of those of a range, which starts behind all before it.
  mutating func replace(_ range: Range<Int>, with replacement: [UInt8] = []) {
    if count == 0 { result.reserveCapacity(bytes.count) }
    count += 1
    result += bytes[place..<range.lowerBound]
    result += replacement
    place = range.upperBound
  }

  /// Returns the bytes with all changes made, behind which there are none; without any, the very
  /// same.
  mutating func finished() -> [UInt8] {
    guard count > 0 else { return bytes }
    result += bytes[place...]
    place = bytes.count
    return result
  }
}
