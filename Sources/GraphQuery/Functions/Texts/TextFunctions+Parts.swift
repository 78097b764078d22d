// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension TextFunctions {
  /// Puts a text in the place of each occurrence of another, from the left.
  static func replace(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    let text = try arguments.text(0)
    let search = try arguments.text(1)
    let replacement = try arguments.text(2)
    // Nothing is found nowhere: other implementations disagree about where it stands.
    guard !search.isEmpty else { return .string(text) }
    let parts = parts(of: text, between: [search])
    try execution.checkRoom(forMany: parts.count - 1, ofBytes: replacement.utf8.count)
    return .string(parts.joined(separator: replacement))
  }

  /// Cuts a text at each occurrence of another, or of the first of a list that stands at a place.
  static func split(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    let text = try arguments.text(0)
    let separators = try separators(in: arguments)
    if separators.contains(where: \.isEmpty) {
      return .list(text.unicodeScalars.map { .string(String($0)) })
    }
    return .list(parts(of: text, between: separators).map { .string($0) })
  }

  private static func separators(in arguments: FunctionArguments) throws(QueryError) -> [String] {
    guard case .list(let values) = arguments[1] else { return [try arguments.text(1)] }
    var separators: [String] = []
    for value in values {
      guard case .string(let text) = value else { throw arguments.mismatch(1, "strings") }
      separators.append(text)
    }
    return separators
  }

  /// Returns what stands between the occurrences of texts, none of which is empty.
  private static func parts(of text: String, between separators: [String]) -> [String] {
    let bytes = Array(text.utf8)
    let separators = separators.map { Array($0.utf8) }
    var canBegin = Array(repeating: false, count: 256)
    for first in separators.compactMap(\.first) { canBegin[Int(first)] = true }
    var parts: [String] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      guard canBegin[Int(bytes[place])],
        let found = separators.first(where: { bytes[place...].starts(with: $0) })
      else {
        place += 1
        continue
      }
      parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
      place += found.count
      start = place
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
