// SPDX-License-Identifier: MIT

/// A date with gaps and doubts: an expression of EDTF, levels 0 to 2.
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
/// Marks do not move these bounds; they do so in comparisons, see ``TimeBounds``. A value is one
/// word that refers to what was read, so that columns of dates are small and copies cheap.
public struct ExtendedDate: Sendable {
  /// The longest expression that is read, in bytes of UTF-8.
  public static let maximumLength = 10_000

  /// What was read: it never changes, and its copies share it.
  private final class Storage: Sendable {
    let text: String
    let structure: DateStructure

    init(text: String, structure: DateStructure) {
      self.text = text
      self.structure = structure
    }
  }

  private let storage: Storage

  /// Reads an expression.
  ///
  /// Complexity: O(*n*) in the length of the text.
  ///
  /// - Parameter text: The expression, with nothing before or after it.
  /// - Throws: An error with the offset of the character that is wrong.
  public init(_ text: String) throws(ExtendedDateError) {
    guard text.utf8.count <= Self.maximumLength else { throw .tooLong }
    var parser = ExtendedDateParser(Array(text.utf8))
    do throws(ExtendedDateError) {
      storage = Storage(text: text, structure: try parser.parse())
    } catch {
      throw error.guessing(at: text)
    }
  }

  /// The expression as it was written.
  public var text: String { storage.text }

  /// What the expression is.
  public var kind: DateKind { structure.kind }

  /// The lowest level of EDTF that has such an expression.
  public var level: Int { structure.level }

  /// The finest component given by the first date of the expression.
  public var precision: DatePrecision { structure.firstPart?.precision ?? .year }

  /// The components that are marked uncertain (`?`, `%`) in any part of the expression.
  public var uncertain: DateComponentSet {
    structure.reduce([]) { $0.formUnion($1.uncertain) }
  }

  /// The components that are marked approximate (`~`, `%`) in any part of the expression.
  public var approximate: DateComponentSet {
    structure.reduce([]) { $0.formUnion($1.approximate) }
  }

  /// Whether digits are masked in any part of the expression.
  public var isUnspecified: Bool {
    structure.reduce(false) { $0 = $0 || $1.isUnspecified }
  }

  /// The year that is written with a number of significant digits: 1950 for `1950S2`.
  ///
  /// It is an estimate: the first digits are sure, and ``firstDay`` and ``lastDay`` tell how far
  /// the rest may be off.
  public var estimatedYear: Int64? { structure.firstPart?.estimatedYear }

  var structure: DateStructure { storage.structure }
}

extension ExtendedDate: Hashable {
  /// Returns whether two dates are written the same.
  public static func == (first: ExtendedDate, second: ExtendedDate) -> Bool {
    first.storage === second.storage || first.text == second.text
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
