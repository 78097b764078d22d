// SPDX-License-Identifier: MIT

/// The functions that a query can call by name.
///
/// Names are found whatever the case of their letters, `toUpper` as `TOUPPER`. Aggregates, which
/// give one value for many rows, are not among them.
package struct FunctionLibrary: Sendable {
  /// The functions of openCypher 9, those that other implementations have added, and our own.
  package static let standard = FunctionLibrary(
    TextFunctions.all + NumberFunctions.all + AngleFunctions.all + RandomFunctions.all
      + ListFunctions.all
      + ElementFunctions.all + ConversionFunctions.all + TemporalFunctions.all
      + DurationFunctions.all
      + ExtendedDateFunctions.all + RelationFunctions.all)

  /// The functions, in the order in which families list them.
  package let definitions: [FunctionDefinition]

  private let places: [String: Int]

  /// Collects functions; of two with one name the last counts.
  init(_ definitions: [FunctionDefinition]) {
    self.definitions = definitions
    places = Dictionary(
      definitions.enumerated().map { ($1.name.lowercased(), $0) }, uniquingKeysWith: { $1 })
  }

  /// Returns the function of a name, with its namespace if it has one, such as `date.truncate`.
  package func definition(named name: String) -> FunctionDefinition? {
    places[name.lowercased()].map { definitions[$0] }
  }
}
