// SPDX-License-Identifier: MIT

extension Statement: CustomStringConvertible {
  /// Text that parses to an equal statement, a clause a line.
  public var description: String {
    var printer = SyntaxPrinter()
    printer.write(self)
    return printer.text
  }
}

extension SyntaxExpression: CustomStringConvertible {
  /// Text that parses to an equal expression, with parentheses only where they are needed.
  public var description: String {
    var printer = SyntaxPrinter()
    printer.write(self)
    return printer.text
  }
}

extension PathPattern: CustomStringConvertible {
  /// Text that parses to an equal pattern.
  public var description: String {
    var printer = SyntaxPrinter()
    printer.write(self)
    return printer.text
  }
}
