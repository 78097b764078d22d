// SPDX-License-Identifier: MIT

import Chronicles

/// The numbered notes of a picture: who says what stands in it.
///
/// A note is a source with the stance that it takes and the grade of its word. Numbers count up in
/// the order in which they are asked for.
struct SourceNotes {
  private struct Key: Hashable {
    let source: Identifier
    let stance: Stance
    let grade: Grade
  }

  private let sources: [Identifier: Source]
  private let names: [Identifier: String]
  private var numbers: [Key: Int] = [:]
  private var keys: [Key] = []

  init(of chronicle: Chronicle) {
    sources = Dictionary(chronicle.sources.map { ($0.id.value, $0) }) { first, _ in first }
    names = Dictionary(chronicle.actors.map { ($0.id.value, $0.displayName) }) { first, _ in first }
  }

  /// Returns the numbers of claims, as they stand at a line: `[1, 3]`; nothing without claims.
  mutating func mark(for claims: [Claim]) -> String {
    let found = Set(claims.map { number(of: $0) }).sorted()
    return found.isEmpty ? "" : "[" + found.map(String.init).joined(separator: ", ") + "]"
  }

  private mutating func number(of claim: Claim) -> Int {
    let source = claim.source.value
    let key = Key(
      source: source, stance: claim.stance,
      grade: Grade(reliability: sources[source]?.reliability, credibility: claim.credibility))
    if let number = numbers[key] { return number }
    keys.append(key)
    numbers[key] = keys.count
    return keys.count
  }

  /// What grades mean, in the Admiralty (NATO) system.
  private static let gradeWords =
    "Grades: A to F, how reliable the source is; 1 to 6, how credible its word is; -, not judged."

  /// The notes: number, author, title, publisher, year, stance and grade; then what grades mean.
  var lines: [String] {
    let isGraded = keys.contains { !$0.grade.isEmpty }
    return notes + (isGraded ? [Self.gradeWords] : [])
  }

  private var notes: [String] {
    keys.enumerated().map { index, key in
      var text = "[\(index + 1)] \(reference(to: key.source))"
      text += ": \(key.stance.rawValue)"
      if !key.grade.isEmpty { text += ", graded \(key.grade)" }
      return text
    }
  }

  /// Returns a source as a list of works has it.
  func reference(to id: Identifier) -> String {
    guard let source = sources[id] else { return id.text }
    var parts: [String] = []
    if !source.authors.isEmpty { parts.append(source.authors.joined(separator: ", ")) }
    parts.append(source.details.name?.text ?? id.text)
    switch source.publisher {
    case .name(let name): parts.append(name)
    case .actor(let actor): parts.append(names[actor.value] ?? actor.value.text)
    case nil: break
    }
    if let published = source.published { parts.append(DateText.text(of: published)) }
    return parts.joined(separator: ", ")
  }
}
