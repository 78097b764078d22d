// SPDX-License-Identifier: MIT

extension Parser {
  /// Reads the name of a variable or function: no reserved word, unless in backticks.
  mutating func variable() throws(SyntaxError) -> Name {
    guard kind == .name || kind == .quotedName, keyword?.isReserved != true else {
      throw unexpected("a name")
    }
    return name(of: takeToken())
  }

  /// Reads the name of a variable, if one comes next.
  mutating func variableIfThere() -> Name? {
    guard startsVariable(token) else { return nil }
    return name(of: takeToken())
  }

  /// Reads the name of a label, type, key or procedure: any word.
  mutating func anyName(_ what: String = "a name") throws(SyntaxError) -> Name {
    guard kind == .name || kind == .quotedName else { throw unexpected(what) }
    return name(of: takeToken())
  }

  /// Reads names with points between them.
  mutating func qualifiedName() throws(SyntaxError) -> QualifiedName {
    let start = index
    var parts = [try anyName()]
    while take(.dot) { parts.append(try anyName()) }
    return QualifiedName(parts: parts, range: range(from: start))
  }

  func startsVariable(_ token: Token) -> Bool {
    token.kind == .quotedName || token.kind == .name && token.keyword?.isReserved != true
  }

  private mutating func takeToken() -> Token {
    let token = self.token
    advance()
    return token
  }

  private func name(of token: Token) -> Name {
    guard token.kind == .quotedName else {
      let text = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      return Name(text: text, range: range(of: token))
    }
    var text: [UInt8] = []
    var position = token.start + 1
    while position < token.end - 1 {
      text.append(bytes[position])
      position += bytes[position] == UInt8(ascii: "`") ? 2 : 1
    }
    return Name(text: String(decoding: text, as: UTF8.self), range: range(of: token))
  }
}
