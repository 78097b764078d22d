// SPDX-License-Identifier: MIT

/// A map made of a node, relationship or map: `n {.key, .*, other: 1, variable}`.
public struct MapProjection: Hashable, Sendable {
  /// What is taken into the map.
  public enum Item: Hashable, Sendable {
    /// `.*`: all properties
    case everything
    /// `.key`: one of the properties
    case property(Name)
    /// `key: value`
    case entry(MapEntry)
    /// `name`: the value of a variable, under its name
    case variable(Name)

    /// The expression within it.
    var value: SyntaxExpression? {
      if case .entry(let entry) = self { entry.value } else { nil }
    }
  }

  /// What is projected.
  public let variable: Name
  /// What is taken.
  public let items: [Item]
}

extension Parser {
  mutating func mapProjection(of variable: Name) throws(SyntaxError) -> SyntaxExpression.Form {
    let items = try nested(levels: 2) { parser throws(SyntaxError) in
      parser.advance()
      return try parser.list(until: .rightBrace) { parser throws(SyntaxError) in
        try parser.projectedItem()
      }
    }
    return .mapProjection(MapProjection(variable: variable, items: items))
  }

  private mutating func projectedItem() throws(SyntaxError) -> MapProjection.Item {
    if take(.dot) {
      return take(.star) ? .everything : .property(try anyName("a key or '*'"))
    }
    return peek().kind == .colon ? .entry(try mapEntry()) : .variable(try variable())
  }
}
