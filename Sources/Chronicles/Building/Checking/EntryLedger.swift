// SPDX-License-Identifier: MIT

import Diagnostics

/// Remembers which entry of a chronicle was written where, in the order of writing.
///
/// Each entry has a number. Its mark, a range that no text has, is made of the number, so that
/// diagnostics about marked entries come in the order of writing, each with its number.
struct EntryLedger {
  /// What a mark stands for.
  struct Line {
    let number: Int
    let place: CodePlace
  }

  /// The lines of the entries of each section, by position; those of declared kinds come last.
  private var lines: [[Line]]
  /// The entries of which nothing could be made but a beginning.
  private(set) var beginnings: [Int: (line: Line, text: String)] = [:]
  let head: CodePlace?
  private var next = 1

  init(head: CodePlace?) {
    self.head = head
    lines = Array(repeating: [], count: ChronicleEntry.Section.allCases.count + 1)
  }

  /// The mark of the chronicle itself, before all entries.
  static let headMark = mark(0)

  /// Notes the entries that a chronicle has more than before.
  mutating func note(_ chronicle: Chronicle, at place: CodePlace) {
    for section in ChronicleEntry.Section.allCases {
      note(chronicle.count(of: section), in: Int(section.number), at: place)
    }
    note(chronicle.declaredKinds.count, in: lines.count - 1, at: place)
  }

  private mutating func note(_ count: Int, in section: Int, at place: CodePlace) {
    while lines[section].count < count {
      lines[section].append(Line(number: next, place: place))
      next += 1
    }
  }

  /// Notes an entry with a mistake, and returns its mark.
  mutating func noteMistake(_ mistake: ChronicleError, at place: CodePlace) -> SourceRange {
    let line = Line(number: next, place: place)
    next += 1
    let text = mistake.sources.first.map { String(decoding: $0.bytes, as: UTF8.self) }
    beginnings[line.number] = (line, text ?? "")
    return Self.mark(line.number)
  }

  /// Returns the line of an entry; nothing if it was not written in a builder.
  subscript(entry: ChronicleEntry) -> Line? {
    line(entry.position, in: Int(entry.section.number))
  }

  /// Returns the line of a declared kind.
  subscript(kind position: Int) -> Line? { line(position, in: lines.count - 1) }

  private func line(_ position: Int, in section: Int) -> Line? {
    position < lines[section].count ? lines[section][position] : nil
  }

  // MARK: - Marks

  /// How many bytes of an entry a mark leaves room for.
  static let room = 1 << 9

  /// Returns the mark of a number.
  static func mark(_ number: Int) -> SourceRange { SourceRange(number * room, number * room) }

  /// Returns the number of a mark.
  static func number(of mark: SourceRange) -> Int { mark.lowerBound / room }
}
