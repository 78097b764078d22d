// SPDX-License-Identifier: MIT

/// One piece of what the processes that draw and their parents tell each other.
///
/// A record is a letter for its kind, the length of its content in eight bytes, least significant
/// first, and the content. An answer that breaks off is therefore never taken for whole.
package enum WorkerRecord {
  /// What a record holds.
  package enum Kind: UInt8 {
    // A request, in this order.
    case engine = 0x65
    case format = 0x66
    case graph = 0x67

    // An answer: it starts with the greeting and ends with the end.
    case greeting = 0x47
    case warning = 0x57
    case picture = 0x50
    case errorCode = 0x43
    case errorMessage = 0x4D
    case errorDetail = 0x44
    case end = 0x45
  }

  /// What a worker says first: another version keeps to another protocol.
  package static let greeting = "entente-draw 1"

  /// The length of kind and length.
  static let headLength = 9

  /// Returns the head of a record.
  package static func head(_ kind: Kind, length: Int) -> [UInt8] {
    [kind.rawValue] + (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
  }

  /// Returns a whole record of a short text.
  package static func text(_ kind: Kind, _ text: String) -> [UInt8] {
    head(kind, length: text.utf8.count) + Array(text.utf8)
  }

  /// Returns what the head of a record says, or nothing if it is none.
  package static func parts(of head: [UInt8]) -> (kind: Kind, length: Int)? {
    guard head.count == headLength, let kind = Kind(rawValue: head[0]) else { return nil }
    var length: UInt64 = 0
    for byte in head[1...].reversed() { length = length << 8 | UInt64(byte) }
    guard let length = Int(exactly: length) else { return nil }
    return (kind, length)
  }
}
