// SPDX-License-Identifier: MIT

/// What a column of a table of nodes or relationships is for.
enum ColumnHeading: Hashable, Sendable {
  /// The id of a node, in a space of ids, and its name and type as a property; without a type, it is
  /// inferred.
  case id(space: String, property: String, type: ColumnType?)
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
    if text.hasSuffix("}"), let brace = text.lastIndex(of: "{") {
      self.init(String(text[..<brace]))
      let options = text[text.index(after: brace)...].dropLast()
      if case .id(let space, let name, _) = self {
        self = Self.id(space, name, options: options)
        return
      }
    }
    guard let colon = text.lastIndex(of: ":") else {
      self = text.isEmpty ? .ignored : .property(text, nil, isList: false)
      return
    }
    let name = String(text[..<colon])
    let word = String(text[text.index(after: colon)...])
    self = Self.purpose(word, name) ?? Self.property(name, word)
  }

  /// The words for columns that are not properties.
  static let purposes = ["ID", "LABEL", "START_ID", "END_ID", "TYPE", "IGNORE"]

  private static func purpose(_ word: String, _ name: String) -> ColumnHeading? {
    let (keyword, space) = split(word)
    switch keyword {
    case "ID": return .id(space: space, property: name, type: .string)
    case "START_ID": return .source(space: space)
    case "END_ID": return .target(space: space)
    case "LABEL": return .labels
    case "TYPE": return .type
    case "IGNORE": return .ignored
    default: return nil
    }
  }

  /// Reads the type of ids, as in `{id-type:long}`.
  private static func id(_ space: String, _ name: String, options: Substring) -> ColumnHeading {
    let words = options.split(separator: ":").map { $0.drop { $0 == " " } }
    let type = words.count == 2 && words[0] == "id-type" ? words[1] : options
    guard let known = ColumnType(named: String(type)) else { return .unknown(type: String(type)) }
    return .id(space: space, property: name, type: known)
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
