// SPDX-License-Identifier: MIT

/// Free values under names of the writer's choice, as they are written in Swift.
///
/// ```swift
/// data: ["articles": 5, "secret": true, "language": "French"]
/// ```
public struct FreeData: ExpressibleByDictionaryLiteral, Sendable {
  /// A text, a number or a truth value.
  public struct Value: ExpressibleByStringInterpolation, Sendable {
    let text: String

    /// Creates a value from a text.
    public init(stringLiteral value: String) {
      text = value
    }
  }

  /// The values with their names, in the order written.
  let entries: [Details.Datum]

  /// Creates values with their names.
  public init(_ entries: some Sequence<Details.Datum>) {
    self.entries = Array(entries)
  }

  /// Creates values with their names.
  public init(dictionaryLiteral elements: (String, Value)...) {
    entries = elements.map { Details.Datum(key: $0, value: $1.text) }
  }
}

extension FreeData.Value: ExpressibleByIntegerLiteral {
  /// Creates a value from a whole number.
  public init(integerLiteral value: Int) {
    text = "\(value)"
  }
}

extension FreeData.Value: ExpressibleByFloatLiteral {
  /// Creates a value from a number.
  public init(floatLiteral value: Double) {
    text = "\(value)"
  }
}

extension FreeData.Value: ExpressibleByBooleanLiteral {
  /// Creates a value from a truth value.
  public init(booleanLiteral value: Bool) {
    text = "\(value)"
  }
}
