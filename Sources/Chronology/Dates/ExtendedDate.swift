// SPDX-License-Identifier: MIT

/// A date with gaps and doubts: an expression of EDTF, levels 0 and 1.
///
/// The Extended Date/Time Format is the profile of ISO 8601-2:2019, Annex A, that the Library of
/// Congress published on 2019-02-04. The text is kept as it was written; two dates are equal if
/// they are written the same.
///
///     let date = try ExtendedDate("2004-06~")
///     date.earliest     // "2004-06-01"
///     date.latest       // "2004-06-30"
///     date.approximate  // year, month
///
/// Marks do not move these bounds; they do so in comparisons, see ``TimeBounds``.
public struct ExtendedDate: Sendable {
  /// The longest expression that is read, in bytes of UTF-8.
  public static let maximumLength = 10_000

  /// The expression as it was written.
  public let text: String

  let structure: DateStructure

  /// Reads an expression.
  ///
  /// Complexity: O(*n*) in the length of the text.
  ///
  /// - Parameter text: The expression, with nothing before or after it.
  /// - Throws: An error with the offset of the character that is wrong.
  public init(_ text: String) throws(ExtendedDateError) {
    guard text.utf8.count <= Self.maximumLength else { throw .tooLong }
    var parser = ExtendedDateParser(Array(text.utf8))
    structure = try parser.parse()
    self.text = text
  }

  /// What the expression is.
  public var kind: DateKind {
    guard case .single(let part) = structure else { return .interval }
    return part.kind
  }

  /// The lowest level of EDTF that has such an expression.
  public var level: Int {
    guard case .interval(let start, let end) = structure else { return firstPart?.level ?? 0 }
    return max(start.part?.level ?? 1, end.part?.level ?? 1)
  }

  /// The finest component given by the first date of the expression.
  public var precision: DatePrecision { firstPart?.precision ?? .year }

  /// The components that are marked uncertain (`?`, `%`) in any part of the expression.
  public var uncertain: DateComponentSet {
    (structure.start.part?.uncertain ?? []).union(structure.end.part?.uncertain ?? [])
  }

  /// The components that are marked approximate (`~`, `%`) in any part of the expression.
  public var approximate: DateComponentSet {
    (structure.start.part?.approximate ?? []).union(structure.end.part?.approximate ?? [])
  }

  /// Whether digits are masked in any part of the expression.
  public var isUnspecified: Bool {
    structure.start.part?.isUnspecified == true || structure.end.part?.isUnspecified == true
  }

  /// The first date that is written in the expression.
  private var firstPart: DatePart? { structure.start.part ?? structure.end.part }
}

extension ExtendedDate: Hashable {
  /// Returns whether two dates are written the same.
  public static func == (first: ExtendedDate, second: ExtendedDate) -> Bool {
    first.text == second.text
  }

  /// Hashes the text, from which all else follows.
  ///
  /// - Parameter hasher: The hasher to feed.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension ExtendedDate: CustomStringConvertible {
  /// The expression as it was written.
  public var description: String { text }
}
