// SPDX-License-Identifier: MIT

/// A value of JSON to be written, whose members keep their order.
///
/// What was read is a ``DocumentNode``, which knows its place; this is what a program has to say.
public indirect enum JSONValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case truth(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case text(String)
  /// A list.
  case list([JSONValue])
  /// An object; a program must not give a key twice.
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Creates an object without the members whose value is null.
  public static func compact(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.filter { $0.value != .null }.map { Member($0.key, $0.value) })
  }
}

extension JSONValue {
  /// Creates a text, or null of nothing.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  /// Creates a number, or null of nothing.
  public init(_ number: Int?) {
    self = number.map { .number($0) } ?? .null
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  /// Creates a text.
  public init(stringLiteral text: String) { self = .text(text) }

  /// Creates a number.
  public init(integerLiteral number: Int) { self = .number(number) }

  /// Creates true or false.
  public init(booleanLiteral truth: Bool) { self = .truth(truth) }

  /// Creates a list.
  public init(arrayLiteral items: JSONValue...) { self = .list(items) }

  /// Creates an object.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }

  /// Creates null.
  public init(nilLiteral: ()) { self = .null }
}
