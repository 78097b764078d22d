// SPDX-License-Identifier: MIT

/// Takes the parts of a TZif file from its bytes, never one that is not there.
struct TimeZoneFileReader {
  typealias Fault = TimeZoneFile.Fault

  /// The numbers at the head of a block.
  struct Header {
    let version: UInt8
    /// The counts in the order of the file: UTC marks, standard marks, leap seconds, changes,
    /// types, bytes of abbreviations.
    let counts: [Int]

    var changeCount: Int { counts[3] }
    var typeCount: Int { counts[4] }

    /// Returns the bytes of the block behind the header, if a time has so many.
    func blockSize(timeSize: Int) -> Int {
      counts[0] + counts[1] + counts[2] * (timeSize + 4) + changeCount * (timeSize + 1)
        + typeCount * 6 + counts[5]
    }
  }

  /// Moments beyond these are held here; the age of the universe is a hundredth of it.
  private static let times: ClosedRange<Int64> = -(1 << 59)...(1 << 59)

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func skip(_ count: Int) throws(Fault) {
    guard count <= bytes.count - place else { throw Fault("it ends too early") }
    place += count
  }

  mutating func readHeader() throws(Fault) -> Header {
    let start = place
    try skip(44)
    guard bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
      throw Fault("it is not a TZif file")
    }
    let counts = (0..<6).map { Int(number(at: start + 20 + 4 * $0, size: 4) & 0xFFFF_FFFF) }
    return Header(version: bytes[start + 4], counts: counts)
  }

  mutating func readBlock(
    _ header: Header, timeSize: Int
  ) throws(Fault) -> (first: UTCOffset, changes: [TimeZoneFile.Change]) {
    let times = place
    try skip(header.blockSize(timeSize: timeSize))
    let indexes = times + header.changeCount * timeSize
    let offsets = try offsets(at: indexes + header.changeCount, count: header.typeCount)
    guard let first = offsets.first else { throw Fault("it has no local time at all") }
    var changes: [TimeZoneFile.Change] = []
    changes.reserveCapacity(header.changeCount)
    for change in 0..<header.changeCount {
      let index = Int(bytes[indexes + change])
      guard index < offsets.count else { throw Fault("it names a local time that it lacks") }
      let time = number(at: times + change * timeSize, size: timeSize)
      let held = min(max(time, Self.times.lowerBound), Self.times.upperBound)
      guard changes.last.map({ $0.time <= held }) ?? true else {
        throw Fault("its changes are out of order")
      }
      changes.append(.init(time: held, offset: offsets[index]))
    }
    return (first, changes)
  }

  /// Returns the text between the two line ends behind the last block.
  mutating func readFooter() throws(Fault) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let start = place
    try skip(1)
    guard bytes[start] == newline, let end = bytes[place...].firstIndex(of: newline) else {
      throw Fault("it ends too early")
    }
    return Array(bytes[place..<end])
  }

  private func offsets(at start: Int, count: Int) throws(Fault) -> [UTCOffset] {
    var offsets: [UTCOffset] = []
    for type in 0..<count {
      let seconds = number(at: start + 6 * type, size: 4)
      guard let offset = UTCOffset(seconds: Int32(truncatingIfNeeded: seconds)) else {
        throw Fault("it is more than 18 hours away from UTC")
      }
      offsets.append(offset)
    }
    return offsets
  }

  /// Returns the signed number of 4 or 8 bytes, the highest first, that are known to be there.
  private func number(at start: Int, size: Int) -> Int64 {
    let bits = bytes[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 4
      ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(truncatingIfNeeded: bits)
  }
}
