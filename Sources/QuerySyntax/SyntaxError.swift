// SPDX-License-Identifier: MIT

public import Diagnostics

/// Why a text is not a statement of the language.
public struct SyntaxError: Error, Hashable, Sendable {
  /// The kind of mistake, by the names that openCypher's compatibility kit has for them.
  public struct Code: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the kind, such as `UnexpectedSyntax`.
    public let description: String

    /// Something stands where it cannot.
    public static let unexpectedSyntax = Self(description: "UnexpectedSyntax")
    /// Clauses do not go together in this order.
    public static let invalidClauseComposition = Self(description: "InvalidClauseComposition")
    /// A relationship of a pattern is not written as one.
    public static let invalidRelationshipPattern = Self(description: "InvalidRelationshipPattern")
    /// Digits and letters do not make a number.
    public static let invalidNumberLiteral = Self(description: "InvalidNumberLiteral")
    /// A whole number does not fit 64 bits.
    public static let integerOverflow = Self(description: "IntegerOverflow")
    /// A number is too large for a float.
    public static let floatingPointOverflow = Self(description: "FloatingPointOverflow")
    /// A `\u` in a text does not name a character.
    public static let invalidUnicodeLiteral = Self(description: "InvalidUnicodeLiteral")
    /// A character is not part of the language.
    public static let invalidUnicodeCharacter = Self(description: "InvalidUnicodeCharacter")
    /// A procedure is called without arguments in the middle of a query.
    public static let invalidArgumentPassingMode = Self(description: "InvalidArgumentPassingMode")
  }

  /// The kind of mistake, for programs.
  public let code: Code
  /// What is wrong and where, for people.
  public let diagnostic: Diagnostic
}

extension SyntaxError: CustomStringConvertible {
  /// The message for people.
  public var description: String { diagnostic.message }
}
