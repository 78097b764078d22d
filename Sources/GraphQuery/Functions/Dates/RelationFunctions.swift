// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// The functions that ask how two things lie to each other in time, an extension of the language.
///
/// They give true for what is definite, false for what is impossible and null for what is possible:
/// so conditions join them as they join what is unknown. `certainty` gives the name of the answer.
///
/// Allen's thirteen relations are `allen.before`, `allen.meets` and so on. Without `allen.` there
/// are the coarser questions: `before` takes `meets` too, `during` all that does not stick out, and
/// `simultaneous` whatever has a moment in common.
enum RelationFunctions {
  static let all: [FunctionDefinition] =
    AllenRelation.allCases.map { relation in
      question("allen.\(relation.name)") { $0.relation(relation, to: $1) }
    }
    + [
      question("before") { $0.isBefore($1) },
      question("after") { $0.isAfter($1) },
      question("during") { $0.isDuring($1) },
      question("overlaps") { $0.overlaps($1) },
      question("simultaneous") { $0.overlaps($1) },
      windowQuestion("holds") { $0.holds(in: $1) },
      windowQuestion("holdsThroughout") { $0.holds(throughout: $1) },
      .init("allen.relations", source, source, gives: .list, relations),
      .init("certainty", .boolean, gives: .string, nulls: .isAsked, certainty),
    ]

  private static let source = ExtendedDateFunctions.source

  private static func question(
    _ name: String, _ ask: @escaping @Sendable (TimeBounds, TimeBounds) -> Certainty
  ) -> FunctionDefinition {
    FunctionDefinition(name, source, source, gives: .boolean) {
      arguments, execution throws(QueryError) in
      let first = try ExtendedDateFunctions.bounds(arguments, 0, execution)
      let second = try ExtendedDateFunctions.bounds(arguments, 1, execution)
      return value(of: ask(first, second))
    }
  }

  private static func windowQuestion(
    _ name: String, _ ask: @escaping @Sendable (TimeBounds, Window) -> Certainty
  ) -> FunctionDefinition {
    FunctionDefinition(
      name, source, [.extendedDate, .string, .date, .dateTime], gives: .boolean
    ) { arguments, execution throws(QueryError) in
      let bounds = try ExtendedDateFunctions.bounds(arguments, 0, execution)
      return value(of: ask(bounds, try ExtendedDateFunctions.window(arguments, 1)))
    }
  }

  private static func value(of certainty: Certainty) -> PropertyValue {
    switch certainty {
    case .definite: true
    case .impossible: false
    case .possible: .null
    }
  }

  /// Gives the names of the relations of Allen that are possible.
  private static func relations(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    let first = try ExtendedDateFunctions.bounds(arguments, 0, execution)
    let second = try ExtendedDateFunctions.bounds(arguments, 1, execution)
    return .list(first.possibleRelations(to: second).relations.map { .string($0.name) })
  }

  private static func certainty(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue
  {
    switch arguments[0] {
    case .null: return .string(Certainty.possible.name)
    case .boolean(let answer):
      return .string((answer ? Certainty.definite : .impossible).name)
    default: throw arguments.mismatch(0, "the answer to a question, which is a boolean or null")
    }
  }
}
