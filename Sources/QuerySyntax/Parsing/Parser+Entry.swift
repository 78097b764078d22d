// SPDX-License-Identifier: MIT

public import Diagnostics

extension Parser {
  /// Returns the statement that a text is; a semicolon may end it.
  ///
  /// Complexity: O(bytes).
  public static func statement(
    in bytes: [UInt8], origin: SourceOrigin = SourceOrigin()
  ) throws(SyntaxError) -> Statement {
    var parser = Parser(bytes, origin: origin)
    let statement = try parser.statement()
    while parser.take(.semicolon) {}
    guard parser.kind == .end else { throw parser.unexpected("the end of the query") }
    return statement
  }

  /// Returns the statement that a string is.
  public static func statement(in text: String) throws(SyntaxError) -> Statement {
    try statement(in: Array(text.utf8))
  }

  /// Returns the expression that a string is.
  public static func expression(in text: String) throws(SyntaxError) -> SyntaxExpression {
    try expression(in: Array(text.utf8))
  }

  /// Returns the expression that a text is, such as a condition by itself.
  ///
  /// Complexity: O(bytes).
  public static func expression(
    in bytes: [UInt8], origin: SourceOrigin = SourceOrigin()
  ) throws(SyntaxError) -> SyntaxExpression {
    var parser = Parser(bytes, origin: origin)
    let expression = try parser.condition()
    guard parser.kind == .end else { throw parser.unexpected("an operator or the end") }
    return expression
  }

  /// Returns the statements of a text, and what is wrong with those that are none.
  ///
  /// Statements are ended by semicolons; a first line that starts with `#!` is skipped. After a
  /// mistake, reading goes on behind the next semicolon.
  public static func script(in bytes: [UInt8], origin: SourceOrigin = SourceOrigin()) -> Script {
    var parser = Parser(bytes, origin: origin)
    var script = Script()
    while true {
      while parser.take(.semicolon) {}
      if parser.kind == .end { return script }
      do {
        script.statements.append(try parser.statement())
      } catch {
        script.errors.append(error)
        parser.skipStatement()
      }
    }
  }

  private mutating func skipStatement() {
    nesting = 0
    endingBar = nil
    while kind != .semicolon, kind != .end { advance() }
  }
}

/// The statements of a text, in its order.
public struct Script: Sendable {
  /// The statements that could be read.
  public internal(set) var statements: [Statement] = []
  /// What is wrong with the others, one mistake each.
  public internal(set) var errors: [SyntaxError] = []
}
