// SPDX-License-Identifier: MIT

import Diagnostics

/// A value to be written as JSON (RFC 8259); members keep the order in which they were given.
///
///     let value: JSONValue = ["name": "Vienna", "within": nil, "coordinates": [48.21, 16.37]]
///     value.text(.line)  // {"name":"Vienna","within":null,"coordinates":[48.21,16.37]}
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case truth(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction; what is not finite is written as `null`.
  case number(Double)
  /// A text.
  case text(String)
  /// Values one after the other.
  case list([JSONValue])
  /// Named values, in order.
  case map([Member])

  /// A named value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Creates a text, or `null` if there is none.
  public init(_ text: String?) {
    self = text.map(Self.text) ?? .null
  }

  /// Creates a whole number, or `null` if there is none.
  public init(_ number: Int?) {
    self = number.map(Self.integer) ?? .null
  }

  /// Returns the value as text, with a line feed at its end.
  ///
  /// Complexity: O(size of the text × depth).
  ///
  /// - Parameter layout: On one line, or on several.
  /// - Returns: The text.
  public func text(_ layout: JSONWriter.Layout) -> String { JSONWriter(layout).text(of: node) }

  /// The value as a document that stands nowhere.
  private var node: DocumentNode {
    let nowhere = SourceRange(0, 0)
    func plain(_ text: String) -> DocumentNode {
      DocumentNode(.scalar(DocumentScalar(text, isPlain: true)), at: nowhere)
    }
    switch self {
    case .null: return plain("")
    case .truth(let truth): return plain(truth ? "true" : "false")
    case .integer(let number): return plain(String(number))
    case .number(let number): return plain(number.isFinite ? String(number) : "")
    case .text(let text):
      return DocumentNode(.scalar(DocumentScalar(text, isPlain: false)), at: nowhere)
    case .list(let items): return DocumentNode(.list(items.map(\.node)), at: nowhere)
    case .map(let members):
      let entries = members.map { DocumentEntry(key: $0.key, at: nowhere, value: $0.value.node) }
      return DocumentNode(.map(entries), at: nowhere)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Creates a text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Creates a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Creates a number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Creates `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .truth(value) }
  /// Creates `null`.
  public init(nilLiteral: ()) { self = .null }
  /// Creates a list.
  public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  /// Creates a map whose members have the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .map(elements.map { Member($0.0, $0.1) })
  }
}
