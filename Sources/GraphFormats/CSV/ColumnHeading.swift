// SPDX-License-Identifier: MIT

/// What a column of a table of nodes or relationships is for.
enum ColumnHeading: Hashable, Sendable {
  /// The id of a node, in a space of ids, and its name as a property.
  case id(space: String, property: String)
  /// Labels of a node.
  case labels
  /// The id of the node that a relationship leaves.
  case source(space: String)
  /// The id of the node that a relationship reaches.
  case target(space: String)
  /// The type of a relationship.
  case type
  /// A property; without a type, it is inferred.
  case property(String, ColumnType?, isList: Bool)
  /// Nothing.
  case ignored
  /// A word that is no type.
  case unknown(type: String)

  /// Reads the name of a column: a name, a colon, and a type or a purpose.
  init(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else {
      self = text.isEmpty ? .ignored : .property(text, nil, isList: false)
      return
    }
    let name = String(text[..<colon])
    let word = String(text[text.index(after: colon)...])
    self = Self.purpose(word, name) ?? Self.property(name, word)
  }

  private static func purpose(_ word: String, _ name: String) -> ColumnHeading? {
    let (keyword, space) = split(word)
    switch keyword {
    case "ID": return .id(space: space, property: name)
    case "START_ID": return .source(space: space)
    case "END_ID": return .target(space: space)
    case "LABEL": return .labels
    case "TYPE": return .type
    case "IGNORE": return .ignored
    default: return nil
    }
  }

  private static func property(_ name: String, _ word: String) -> ColumnHeading {
    let isList = word.hasSuffix("[]")
    let type = isList ? String(word.dropLast(2)) : word
    guard let known = ColumnType(named: type) else { return .unknown(type: type) }
    return name.isEmpty ? .ignored : .property(name, known, isList: isList)
  }

  /// Returns a word and what stands in parentheses behind it.
  private static func split(_ word: String) -> (String, String) {
    guard word.hasSuffix(")"), let opening = word.firstIndex(of: "(") else { return (word, "") }
    return (String(word[..<opening]), String(word[word.index(after: opening)...].dropLast()))
  }
}
