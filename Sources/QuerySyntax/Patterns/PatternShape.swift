// SPDX-License-Identifier: MIT

/// Whether parentheses in an expression hold a pattern, told by their ends alone.
///
/// `(a)-[b]-(c)` can be read as a pattern and as a difference of lists; openCypher takes it for a
/// pattern. Brackets are paired beforehand, so that this looks at a fixed number of tokens and nothing
/// is read twice.
extension Parser {
  /// Whether a node, a relationship and another node stand at a token.
  func startsPattern(at place: Int) -> Bool {
    var place = place
    // A pattern may itself be in parentheses, which end with it.
    guard let end = endOfNode(at: place) else { return false }
    place = end + 1
    guard let next = endOfRelationship(at: place) else { return false }
    return endOfNode(at: next + 1) != nil
  }

  /// Whether `name = ` and a pattern stand at a token.
  func startsNamedPattern(at place: Int) -> Bool {
    guard place + 2 < tokens.count, startsVariable(tokens[place]) else { return false }
    guard tokens[place + 1].kind == .equal else { return false }
    return startsPattern(at: place + 2) || startsShortestPath(at: place + 2)
  }

  func startsShortestPath(at place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place + 1].kind == .leftParenthesis else {
      return false
    }
    return tokens[place].keyword == .shortestPath || tokens[place].keyword == .allShortestPaths
  }

  /// Returns the closing parenthesis, if what stands at a token looks like a node.
  private func endOfNode(at place: Int) -> Int? {
    guard place < tokens.count, tokens[place].kind == .leftParenthesis,
      let end = tokens[place].partner
    else { return nil }
    let inner = startsVariable(tokens[place + 1]) ? place + 2 : place + 1
    switch tokens[inner].kind {
    case .colon, .leftBrace, .dollar, .rightParenthesis: return end
    default: return nil
    }
  }

  /// Returns the last token of the relationship that stands at a token.
  private func endOfRelationship(at place: Int) -> Int? {
    func token(_ place: Int) -> Token { tokens[min(place, tokens.count - 1)] }
    var place = place
    if isLeftHead(token(place)) { place += 1 }
    guard isDash(token(place)) else { return nil }
    place += 1
    if token(place).kind == .leftBracket {
      guard let end = token(place).partner else { return nil }
      place = end + 1
    }
    guard isDash(token(place)) else { return nil }
    return isRightHead(token(place + 1)) ? place + 1 : place
  }
}
