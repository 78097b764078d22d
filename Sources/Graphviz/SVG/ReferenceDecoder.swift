// SPDX-License-Identifier: MIT

/// Reads bytes with their character references undone, as leniently as any reader of HTML does.
///
/// A named reference that XML does not have ends the reading: what it stands for depends on the
/// reader (`&colon;` is a colon in HTML).
struct ReferenceDecoder<Bytes: IteratorProtocol<UInt8>> {
  /// Whether a named reference was met that XML does not have.
  private(set) var hasUnknown = false
  private var bytes: Bytes
  /// Bytes that were read ahead, last one first.
  private var pending: [UInt8] = []

  init<Whole: Sequence<UInt8>>(_ bytes: Whole) where Whole.Iterator == Bytes {
    self.bytes = bytes.makeIterator()
  }

  mutating func next() -> UInt8? {
    guard !hasUnknown, let byte = take() else { return nil }
    guard byte == UInt8(ascii: "&") else { return byte }
    return reference()
  }

  private mutating func take() -> UInt8? { pending.popLast() ?? bytes.next() }

  /// Returns the first byte of what a reference stands for, the ampersand of which is behind.
  private mutating func reference() -> UInt8? {
    guard let first = take() else { return UInt8(ascii: "&") }
    guard first == UInt8(ascii: "#") else {
      pending.append(first)
      return named()
    }
    var (text, radix) = ([first], UInt32(10))
    var number: UInt32?
    while let byte = take() {
      text.append(byte)
      if text.count == 2, byte | 0x20 == UInt8(ascii: "x") {
        radix = 16
      } else if let digit = Self.digit(byte, radix) {
        number = min((number ?? 0) * radix + digit, 0x11_0000)
      } else {
        if byte != UInt8(ascii: ";") || number == nil { pending.append(byte) }
        break
      }
    }
    guard let number else { return UInt8(ascii: "&") }
    return push(Unicode.Scalar(number) ?? "\u{FFFD}")
  }

  private mutating func named() -> UInt8? {
    var name: [UInt8] = []
    while let byte = take() {
      guard byte != UInt8(ascii: ";") else { return meaning(of: name) }
      name.append(byte)
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      guard isLetter || Self.digit(byte, 10) != nil, name.count <= 32 else { break }
    }
    pending += name.reversed()
    return UInt8(ascii: "&")
  }

  private mutating func meaning(of name: [UInt8]) -> UInt8? {
    guard let scalar = XMLNames.entity(name[...]) else {
      hasUnknown = true
      return nil
    }
    return push(scalar)
  }

  private mutating func push(_ scalar: Unicode.Scalar) -> UInt8? {
    let units = Array(String(Character(scalar)).utf8)
    pending += units.dropFirst().reversed()
    return units.first
  }

  private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16:
      UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16:
      UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
