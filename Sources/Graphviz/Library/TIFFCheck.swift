// SPDX-License-Identifier: MIT

/// Whether all that the directory of a TIFF (revision 6.0, section 2) points to is there.
struct TIFFCheck {
  /// The bytes of a value of each type, which are numbered from 1.
  private static let sizes = [1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether the picture is whole; one with the most significant bytes first is none of Graphviz'.
  var isWhole: Bool {
    guard bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]), let place = number(at: 4, 4), place >= 8,
      let count = number(at: place, 2), count > 0
    else { return false }
    let entries = (0..<count).map { place + 2 + 12 * $0 }
    return number(at: place + 2 + 12 * count, 4) != nil && entries.allSatisfy { isWhole($0) }
  }

  /// Whether the values of an entry are there: those that do not fit into it are elsewhere.
  private func isWhole(_ entry: Int) -> Bool {
    guard let type = number(at: entry + 2, 2), let count = number(at: entry + 4, 4),
      let place = number(at: entry + 8, 4)
    else { return false }
    let length = (Self.sizes.indices.contains(type - 1) ? Self.sizes[type - 1] : 1) * count
    return length <= 4 || place + length <= bytes.count
  }

  private func number(at place: Int, _ length: Int) -> Int? {
    ByteSearch.number(at: place, of: length, in: bytes)
  }
}
