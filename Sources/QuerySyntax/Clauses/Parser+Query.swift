// SPDX-License-Identifier: MIT

extension Parser {
  /// Where a query stands, which decides what it must end with and may do.
  enum QueryPlace {
    /// By itself.
    case statement
    /// `CALL { ... }`
    case subquery
    /// `EXISTS { ... }` or `COUNT { ... }`
    case test
    /// `COLLECT { ... }`
    case collection
  }

  mutating func statement() throws(SyntaxError) -> Statement {
    let start = index
    var mode = Statement.Mode.run
    if take(.explain) { mode = .explain } else if take(.profile) { mode = .profile }
    let query = try query(in: .statement)
    guard kind == .semicolon || kind == .end else { throw unexpectedClause(orElse: "the end") }
    return Statement(mode: mode, query: query, range: range(from: start))
  }

  /// Reads lists of clauses with `UNION` between them.
  mutating func query(in place: QueryPlace) throws(SyntaxError) -> Query {
    let start = index
    var branches = [try singleQuery(in: place)]
    var keepsDuplicates: Bool?
    while keyword == .union {
      let word = token
      advance()
      let isAll = take(.all)
      if !isAll { _ = take(.distinct) }
      guard keepsDuplicates ?? isAll == isAll else {
        throw mistake(
          .invalidClauseComposition, "UNION and UNION ALL cannot be mixed", at: range(of: word))
      }
      keepsDuplicates = isAll
      branches.append(try singleQuery(in: place))
    }
    return Query(
      branches: branches, keepsDuplicates: keepsDuplicates ?? false, range: range(from: start))
  }

  private mutating func singleQuery(in place: QueryPlace) throws(SyntaxError) -> SingleQuery {
    let start = index
    var clauses: [Clause] = []
    while let clause = try clause() { clauses.append(clause) }
    guard !clauses.isEmpty else { throw unexpectedClause(orElse: nil) }
    // What comes next is looked at first: a misspelled word is not the fault of the order.
    let isEnd = [.end, .semicolon, .rightBrace].contains(kind) || keyword == .union
    guard isEnd else { throw unexpectedClause(orElse: nil) }
    try ClauseOrder(parser: self, place: place).check(clauses)
    return SingleQuery(clauses: clauses, range: range(from: start))
  }

  /// Reads a clause, if the word of one comes next.
  mutating func clause() throws(SyntaxError) -> Clause? {
    guard let keyword else { return nil }
    switch keyword {
    case .match, .optional: return .match(try matchClause())
    case .unwind: return .unwind(try unwindClause())
    case .load: return .loadCSV(try loadCSVClause())
    case .call:
      return peek().kind == .leftBrace ? .subquery(try subqueryClause()) : .call(try callClause())
    case .with: return .with(try withClause())
    case .return: return .returning(try returnClause())
    case .create: return .create(try createClause())
    case .merge: return .merge(try mergeClause())
    case .set: return .set(try setClause())
    case .remove: return .remove(try removeClause())
    case .delete, .detach: return .delete(try deleteClause())
    case .forEach: return .forEach(try forEachClause())
    default: return nil
    }
  }

  /// Returns the error that neither a clause nor what may end the query comes next.
  func unexpectedClause(orElse end: String?) -> SyntaxError {
    let words: [Keyword] = [
      .match, .optional, .unwind, .load, .call, .with, .return, .create, .merge, .set, .remove,
      .delete, .detach, .forEach, .union, .where, .order, .skip, .limit, .as, .and, .or, .yield,
    ]
    return unexpected(end.map { "a clause or \($0)" } ?? "a clause", words: words)
  }
}
