// SPDX-License-Identifier: MIT

/// A word, a literal or a sign of a scenario's query.
struct ScenarioToken: Equatable {
  enum Kind: Equatable {
    case name(String)
    case integer(Int64)
    case float(Double)
    case text(String)
    case sign(String)
    case end
  }

  let kind: Kind
  /// Where it stands in the text, in bytes.
  let range: Range<Int>
}

/// Takes the text of a query apart.
struct ScenarioLexer {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func tokens() throws -> [ScenarioToken] {
    var tokens: [ScenarioToken] = []
    repeat { tokens.append(try next()) } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func next() throws -> ScenarioToken {
    take { [32, 9, 10, 13].contains($0) }
    let start = position
    let kind = try kind()
    return ScenarioToken(kind: kind, range: start..<position)
  }

  private mutating func kind() throws -> ScenarioToken.Kind {
    guard let byte = peek() else { return .end }
    if Self.isLetter(byte) { return .name(take { Self.isLetter($0) || Self.isDigit($0) }) }
    if Self.isDigit(byte) { return try number() }
    if byte == UInt8(ascii: "'") { return .text(try quoted()) }
    position += 1
    let pair = String(decoding: bytes[position - 1..<min(position + 1, bytes.count)], as: UTF8.self)
    if ["<=", ">=", "<>"].contains(pair) {
      position += 1
      return .sign(pair)
    }
    return .sign(String(decoding: [byte], as: UTF8.self))
  }

  private mutating func number() throws -> ScenarioToken.Kind {
    let whole = take(while: Self.isDigit)
    // A point without a digit behind it is another sign.
    guard peek() == UInt8(ascii: "."), position + 1 < bytes.count, Self.isDigit(bytes[position + 1])
    else {
      guard let value = Int64(whole) else { throw ScenarioError("\(whole) is too large") }
      return .integer(value)
    }
    position += 1
    let text = whole + "." + take(while: Self.isDigit)
    guard let value = Double(text) else { throw ScenarioError("\(text) is no number") }
    return .float(value)
  }

  private mutating func quoted() throws -> String {
    position += 1
    let text = take { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\\") }
    guard peek() == UInt8(ascii: "'") else { throw ScenarioError("a text with an escape") }
    position += 1
    return text
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  @discardableResult
  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = peek(), isPart(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 32) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
