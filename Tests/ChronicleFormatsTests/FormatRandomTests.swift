// SPDX-License-Identifier: MIT

import Documents
import TestSupport
import Testing

/// Random chronicles with comments everywhere.
@Suite struct FormatRandomTests {
  @Test(arguments: 0..<60)
  func `keeps the meaning and the comments, and changes nothing the second time`(
    seed: UInt64
  ) throws {
    var writer = RandomChronicle(seed: seed)
    let text = writer.text()
    let result = try formatted(text)
    let (before, after) = (try annotated(text), try annotated(result))
    #expect(after.root.holdsSameInAnyOrder(as: before.root), "\(text)")
    #expect(after.comments.sorted() == before.comments.sorted(), "\(text)")
    #expect(before.comments.sorted() == writer.comments.sorted(), "\(text)")
    #expect(try formatted(result) == result, "\(text)\n=====\n\(result)")
  }

  @Test(arguments: 0..<40)
  func `keeps each comment with its entry`(seed: UInt64) throws {
    var writer = RandomChronicle(seed: 1000 + seed)
    let text = writer.text()
    let lines = try formatted(text).split(separator: "\n").map(String.init)
    for (number, line) in lines.enumerated() {
      // `# before 7` and `# on 7` are about the entry or item that says `7`.
      guard let match = line.firstMatch(of: /# (before|on) ([a-z]+[0-9]+)$/) else { continue }
      let own = line.firstMatch(of: /^\s*#/) == nil
      let next = lines[number...].first { $0.firstMatch(of: /^\s*#/) == nil } ?? ""
      #expect((own ? line : next).contains(match.output.2), "\(text)\n=====\n\(lines[number])")
    }
  }
}

/// Writes random YAML in any style, with comments that name what they are about.
struct RandomChronicle {
  private(set) var comments: [String] = []
  private var numbers: SeededGenerator
  private var count = 0
  private var lines: [String] = []

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
  }

  mutating func text() -> String {
    if chance(3) { lines += [comment("# top"), ""] }
    for section in ["events", "sources", "relations", "chronicle", "x"].shuffled(using: &numbers) {
      space(0, "before", "")
      lines.append(section + ":" + trailing(""))
      if section == "events" || section == "relations" { list(2, 0) } else { map(2, 0) }
    }
    if chance(2) { lines.append(comment("# end")) }
    let ending = chance(5) ? "\r\n" : "\n"
    return lines.joined(separator: ending) + (chance(2) ? ending : "")
  }

  // MARK: - Several lines

  private mutating func map(_ indent: Int, _ depth: Int) {
    let known = ["according-to", "who", "id", "name", "when", "what", "data"]
    let keys = known.shuffled(using: &numbers).prefix(number(1...4))
    for key in keys {
      count += 1
      let name = chance(2) ? key : "k\(count)"
      entry(name, indent, depth)
    }
    if chance(6) { lines.append(spaces(indent) + comment("# end of \(count)")) }
  }

  private mutating func entry(_ name: String, _ indent: Int, _ depth: Int) {
    let isNumbered = name.hasPrefix("k")
    space(indent, "before", isNumbered ? name : "")
    let head = spaces(indent) + name + ":"
    let about = isNumbered ? name : ""
    switch number(0...(depth > 3 ? 2 : 5)) {
    case 0...1: lines.append(head + " " + scalar(inFlow: false) + trailing(about))
    case 2:
      lines.append(
        head + [" |", " >-", " |-", " >", " |+", " >+"][number(0...5)] + trailing(about))
      for _ in 0...number(0...2) { lines.append(spaces(indent + 2) + "text #\(number(0...9)) : x") }
    case 3:
      lines.append(head + " " + flow(indent + 2, depth + 1) + trailing(""))
    case 4:
      lines.append(head + trailing(about))
      map(indent + number(1...4), depth + 1)
    default:
      lines.append(head + trailing(about))
      list(indent + number(0...3), depth + 1)
    }
  }

  private mutating func list(_ indent: Int, _ depth: Int) {
    for _ in 0...number(0...3) {
      space(indent, "before", "")
      switch number(0...3) {
      case 0: lines.append(spaces(indent) + "- " + scalar(inFlow: false) + trailing(""))
      case 1: lines.append(spaces(indent) + "- " + flow(indent + 4, depth + 1) + trailing(""))
      default:
        if depth > 3 || chance(6) {
          lines.append(spaces(indent) + "-" + trailing(""))
        } else {
          item(indent, depth)
        }
      }
    }
  }

  /// Writes an item that is a map, its first entry behind the dash.
  private mutating func item(_ indent: Int, _ depth: Int) {
    count += 1
    let name = "k\(count)"
    lines.append(spaces(indent) + "- \(name): " + scalar(inFlow: false) + trailing(name))
    map(indent + 2, depth + 1)
  }

  // MARK: - Brackets

  /// Returns a list or map in brackets, with line breaks and comments in it.
  private mutating func flow(_ indent: Int, _ depth: Int) -> String {
    let isMap = chance(2)
    let items = (0..<number(0...4)).map { _ -> String in
      let value = depth < 4 && chance(3) ? flow(indent + 2, depth + 1) : scalar(inFlow: true)
      count += 1
      return (isMap ? "f\(count): " : "") + value
        + (chance(8) ? " " + comment("# in") + "\n" + spaces(indent) : "")
    }
    let breaks = chance(3) ? ",\n" + spaces(indent) : ", "
    let opening =
      chance(6)
      ? "\n" + spaces(indent) : chance(8) ? " " + comment("# open") + "\n" + spaces(indent) : " "
    return (isMap ? "{" : "[") + opening + items.joined(separator: breaks) + " "
      + (isMap ? "}" : "]")
  }

  private mutating func scalar(inFlow: Bool) -> String {
    let texts = [
      "plain", "two words", "'it''s #1'", "\"a \\\" # b\"", "1904~", "a#b", "'[..1760]'",
      "\"x: y\"",
      "http://a/#b", "no", "\"\\n\"", "'- x'", "\"tab\\t\"", "'{1,2}'", "北京", "\"\"", "-1985",
      "a long text that goes on and on so that lines with several of it have no room in a line",
    ]
    return texts[number(0...(texts.count - 1))]
  }

  // MARK: - Comments

  /// Writes empty lines and comments before an entry.
  private mutating func space(_ indent: Int, _ word: String, _ name: String) {
    if chance(4) { lines += Array(repeating: chance(3) ? "  " : "", count: number(1...3)) }
    guard chance(4) else { return }
    // A comment that is indented more than a block text would be part of it, and one that is
    // indented more than what follows is about what precedes.
    let isBehindText = lines.last { $0.contains { $0 != " " } }?.contains("text #") == true
    let isFree = name.isEmpty && !isBehindText
    let column = chance(4) ? max(indent + number(isFree ? -3...3 : -3...0), 0) : indent
    lines.append(spaces(column) + comment(name.isEmpty ? "# note" : "# \(word) \(name)"))
    if chance(4) { lines.append("") }
  }

  private mutating func trailing(_ name: String) -> String {
    guard chance(4) else { return "" }
    return spaces(number(1...3)) + comment(name.isEmpty ? "# tail" : "# on \(name)")
  }

  private mutating func comment(_ text: String) -> String {
    comments.append(text)
    return text
  }

  // MARK: - Chance

  private mutating func chance(_ one: Int) -> Bool { number(1...one) == 1 }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
