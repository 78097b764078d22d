// SPDX-License-Identifier: MIT

package import Chronicles

/// What may stand under a key.
package indirect enum FieldValue: Hashable, Sendable {
  /// One text.
  case text
  /// One text or a list of texts.
  case texts
  /// A text, or a map from languages to texts.
  case localizedText
  /// An EDTF date.
  case date
  /// The id that the entry itself gets.
  case identifier
  /// The id of an entry of one of some sections.
  case reference([ChronicleEntry.Section])
  /// One such id or a list of them.
  case references([ChronicleEntry.Section])
  /// The name of a kind of a family.
  case kind(Kind.Family)
  /// One of some words.
  case word([String])
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A number within bounds.
  case number(ClosedRange<Double>)
  /// `true` or `false`.
  case truth
  /// A SHA-256 in 64 hexadecimal digits.
  case digest
  /// Degrees north and degrees east.
  case coordinates
  /// A map from names to scalars.
  case data
  /// Participants: one, a list, or a map from roles to one or a list.
  case participants
  /// Where in a source: words, or a range of characters.
  case locator
  /// A list of names of roles, or a map of required and optional ones.
  case roles
  /// A map from ids to entries of a shape.
  case section(EntryShape.Name)
  /// A map from names of kinds to entries of a shape.
  case names(EntryShape.Name)
  /// A list of entries of a shape.
  case list(EntryShape.Name)
  /// A text, or an entry of a shape.
  case textOr(EntryShape.Name)
  /// An id, an entry of a shape, or a list of both.
  case entries(EntryShape.Name)
  /// The names of files below the folder of the root.
  case files
}
