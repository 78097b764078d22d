// SPDX-License-Identifier: MIT

/// Finds names among few known ones by their bytes, without making texts of them.
struct NameTable {
  private let names: [[UInt8]]
  /// The place of a name by the lower bits of its hash, or by the next that was free; or none, -1.
  private var slots: [Int16]

  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    var size = 16
    while size < names.count * 4 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (place, name) in self.names.enumerated() {
      var slot = Int(Self.hash(name)) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int16(place)
    }
  }

  /// Returns the place of a name in the list from which the table was made.
  func place(of name: ByteName, in bytes: [UInt8]) -> Int? {
    var slot = Int(name.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = names[Int(slots[slot])]
      if Self.isSame(known, name.range, in: bytes) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func isSame(_ name: [UInt8], _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard name.count == range.count else { return false }
    for index in name.indices where name[index] != bytes[range.lowerBound + index] { return false }
    return true
  }

  private static func hash(_ name: [UInt8]) -> UInt32 {
    name.reduce(ByteName.hashOfNothing) { ByteName.hash($0, $1) }
  }
}
