// SPDX-License-Identifier: MIT

/// One or several, as a key of the file takes them: `"vienna"`, `["vienna", "berlin"]`.
///
/// Literals become one by themselves; a list that was made before is given as `Listed(list)`.
public struct Listed<Element: Sendable>: Sendable {
  /// What is listed, in the order written.
  public let elements: [Element]

  /// Creates a list.
  public init(_ elements: some Sequence<Element>) {
    self.elements = Array(elements)
  }
}

extension Listed: ExpressibleByArrayLiteral {
  /// Creates a list.
  public init(arrayLiteral elements: Element...) {
    self.elements = elements
  }
}

extension Listed: ExpressibleByUnicodeScalarLiteral
where Element: ExpressibleByStringLiteral, Element.StringLiteralType == String {}

extension Listed: ExpressibleByExtendedGraphemeClusterLiteral
where Element: ExpressibleByStringLiteral, Element.StringLiteralType == String {}

extension Listed: ExpressibleByStringLiteral
where Element: ExpressibleByStringLiteral, Element.StringLiteralType == String {
  /// Creates a list of one.
  public init(stringLiteral value: String) {
    elements = [Element(stringLiteral: value)]
  }
}

extension Listed: ExpressibleByStringInterpolation
where Element: ExpressibleByStringLiteral, Element.StringLiteralType == String {}
