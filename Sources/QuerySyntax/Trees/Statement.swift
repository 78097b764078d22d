// SPDX-License-Identifier: MIT

public import Diagnostics

/// One statement: a query, and whether to run it or to tell how it would be run.
public struct Statement: Hashable, Sendable {
  /// What to do with the query.
  public enum Mode: Hashable, Sendable {
    /// Run it.
    case run
    /// Tell the plan.
    case explain
    /// Run it, and tell the plan with what each step did.
    case profile
  }

  /// What to do with the query.
  public let mode: Mode
  /// The query.
  public let query: Query
  /// Where the statement stands, without a semicolon.
  @NotCompared public internal(set) var range: SourceRange
}

/// One or more lists of clauses whose rows are put together.
public struct Query: Hashable, Sendable {
  /// The lists of clauses between the words `UNION`.
  public let branches: [SingleQuery]
  /// Whether rows that occur more than once are kept, as `UNION ALL` asks.
  public let keepsDuplicates: Bool
  /// Where it stands.
  @NotCompared public internal(set) var range: SourceRange
}

/// Clauses, each of which works on the rows of the one before.
public struct SingleQuery: Hashable, Sendable {
  /// The clauses, at least one.
  public let clauses: [Clause]
  /// Where they stand.
  @NotCompared public internal(set) var range: SourceRange
}

/// A step of a query.
public indirect enum Clause: Hashable, Sendable {
  /// `MATCH` and `OPTIONAL MATCH`
  case match(MatchClause)
  /// `UNWIND`
  case unwind(UnwindClause)
  /// `LOAD CSV`
  case loadCSV(LoadCSVClause)
  /// `CALL` of a procedure
  case call(CallClause)
  /// `CALL { ... }`
  case subquery(SubqueryClause)
  /// `WITH`
  case with(WithClause)
  /// `RETURN`
  case returning(ReturnClause)
  /// `CREATE`
  case create(CreateClause)
  /// `MERGE`
  case merge(MergeClause)
  /// `SET`
  case set(SetClause)
  /// `REMOVE`
  case remove(RemoveClause)
  /// `DELETE` and `DETACH DELETE`
  case delete(DeleteClause)
  /// `FOREACH`
  case forEach(ForEachClause)

  /// Where the clause stands.
  public var range: SourceRange {
    switch self {
    case .match(let clause): clause.range
    case .unwind(let clause): clause.range
    case .loadCSV(let clause): clause.range
    case .call(let clause): clause.range
    case .subquery(let clause): clause.range
    case .with(let clause): clause.range
    case .returning(let clause): clause.range
    case .create(let clause): clause.range
    case .merge(let clause): clause.range
    case .set(let clause): clause.range
    case .remove(let clause): clause.range
    case .delete(let clause): clause.range
    case .forEach(let clause): clause.range
    }
  }

  /// Whether the clause changes the graph by itself.
  public var isUpdating: Bool {
    switch self {
    case .create, .merge, .set, .remove, .delete, .forEach: true
    case .match, .unwind, .loadCSV, .call, .subquery, .with, .returning: false
    }
  }
}
