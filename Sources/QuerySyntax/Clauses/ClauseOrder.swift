// SPDX-License-Identifier: MIT

import Diagnostics

/// The rules of which clauses follow which.
struct ClauseOrder {
  let parser: Parser
  let place: Parser.QueryPlace

  func check(_ clauses: [Clause]) throws(SyntaxError) {
    var hasUpdated = false
    for (number, clause) in clauses.enumerated() {
      let isLast = number == clauses.count - 1
      switch clause {
      case .with: hasUpdated = false
      case .returning: if !isLast { throw wrong("RETURN ends a query", at: clauses[number + 1]) }
      case .call(let call): try check(call, isAlone: clauses.count == 1)
      default: break
      }
      if clause.isUpdating {
        try checkMayUpdate(clause)
        hasUpdated = true
      } else if hasUpdated, clause.isReading {
        throw wrong("what was changed is read only behind a WITH", at: clause)
      }
    }
    if let last = clauses.last { try checkEnd(last) }
  }

  private func checkMayUpdate(_ clause: Clause) throws(SyntaxError) {
    if place == .test || place == .collection {
      throw wrong("a query within an expression cannot change the graph", at: clause)
    }
  }

  private func checkEnd(_ last: Clause) throws(SyntaxError) {
    switch last {
    case .returning: return
    case .match, .unwind, .loadCSV, .with:
      guard place != .test else { return }
      throw wrong("a query cannot end with this clause", at: last)
    default:
      guard place == .collection else { return }
      throw wrong("this query must end with RETURN", at: last)
    }
  }

  /// Within a query, a procedure is called with arguments, and what it gives is named.
  private func check(_ call: CallClause, isAlone: Bool) throws(SyntaxError) {
    guard !isAlone || place != .statement else { return }
    if call.arguments == nil {
      throw parser.mistake(
        .invalidArgumentPassingMode, "within a query the arguments must be written",
        at: call.procedure.range)
    }
    if call.results?.includesAll == true {
      throw parser.mistake(
        .unexpectedSyntax, "within a query the results must be named", at: call.range)
    }
  }

  private func wrong(_ message: String, at clause: Clause) -> SyntaxError {
    parser.mistake(.invalidClauseComposition, message, at: clause.range)
  }
}

extension Clause {
  /// Whether the clause reads the graph or a file.
  var isReading: Bool {
    switch self {
    case .match, .unwind, .loadCSV, .call: true
    default: false
    }
  }
}
