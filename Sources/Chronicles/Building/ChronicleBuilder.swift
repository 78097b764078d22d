// SPDX-License-Identifier: MIT

/// Collects the entries of a chronicle as they are written down in Swift.
///
/// Entries stand one below the other, in any order; references may point forward. Loops, conditions
/// and lists of entries work as in any result builder. An entry with a mistake does not end the
/// building: it is noted with its line, and all mistakes are thrown together.
@resultBuilder
public enum ChronicleBuilder {
  /// Takes an entry, and where it stands in the code.
  ///
  /// The entry is made here, and not before, so that what is wrong with one entry does not hide what
  /// is wrong with the next.
  public static func buildExpression<Element: ChronicleElement>(
    _ element: @autoclosure () throws(ChronicleError) -> Element, file: StaticString = #fileID,
    line: UInt = #line
  ) -> WrittenEntries {
    do throws(ChronicleError) {
      return WrittenEntries(try element(), at: CodePlace(file: file, line: line))
    } catch {
      return WrittenEntries(error, at: CodePlace(file: file, line: line))
    }
  }

  /// Takes entries that were made before.
  public static func buildExpression<Element: ChronicleElement>(
    _ elements: [Element], file: StaticString = #fileID, line: UInt = #line
  ) -> WrittenEntries {
    let place = CodePlace(file: file, line: line)
    return buildArray(elements.map { WrittenEntries($0, at: place) })
  }

  /// Takes entries that another function with this builder collected.
  public static func buildExpression(_ entries: WrittenEntries) -> WrittenEntries { entries }

  /// Takes the entries of a block.
  public static func buildBlock(_ parts: WrittenEntries...) -> WrittenEntries { buildArray(parts) }

  /// Takes the entries of all passes of a loop.
  public static func buildArray(_ parts: [WrittenEntries]) -> WrittenEntries {
    WrittenEntries(joining: parts)
  }

  /// Takes the entries of an `if` without an `else`.
  public static func buildOptional(_ part: WrittenEntries?) -> WrittenEntries {
    part ?? WrittenEntries(joining: [])
  }

  /// Takes the entries of the first branch.
  public static func buildEither(first part: WrittenEntries) -> WrittenEntries { part }

  /// Takes the entries of another branch.
  public static func buildEither(second part: WrittenEntries) -> WrittenEntries { part }

  /// Takes the entries of a block that needs a newer system.
  public static func buildLimitedAvailability(_ part: WrittenEntries) -> WrittenEntries { part }
}
