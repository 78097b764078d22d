// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct CheckEvidenceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let press = """
    as-of: 1910
    sources:
      post: { title: The Post, publisher: Smith, reliability: B }
      wire: { title: A wire, publisher: agency }
    places: { town: { name: Town }, port: { name: Port } }
    actors:
      agency: { name: The Agency, kind: medium }
      x: { name: X, kind: state, according-to: [post, wire] }
      y: { name: Y, kind: state, according-to: [{ source: post, via: agency, credibility: 2 }, wire] }
    relations:
      - id: pact
        what: alliance
        who: [x, y]
        when: 1900/1905
        where: [town, port]
        title: The Pact
        according-to:
          - { source: post, at: page 3, by: x, via: agency }
          - { source: wire, when: 1901/1905, who: [x, agency], stance: alleges }
          - { source: wire, by: y, stance: denies }
    """

  @Test func `prints who carries what, after the check`() throws {
    let path = try folder.write(Self.press, to: "press.yaml")
    let run = try CommandRun("check", "--evidence", path)
    #expect(run.status == 0)
    let expected = """
      \(path): well: 3 actors, 1 relation, 0 events, 2 sources, 7 claims

      Evidence         asserted    alleged   disputed     denied  unsourced
        places                .          .          .          .          2
        actors                2          .          .          .          1
        relations             .          .          1          .          .
        events                .          .          .          .          .

      Unsourced: 3 (nobody is named who says so)
        places      town, port
        actors      agency

      On one voice: 1 (asserted, and by nobody who does not depend on it)
        The Agency (1)
          actor     B2  y  Y

      In doubt: 1 (denied, disputed or only alleged)
        pact  disputed  The Pact
          asserts  B-  x via agency in post, page 3
          alleges      wire
          denies       y in wire

      Sources disagree: 1 (on when, who or where)
        pact  The Pact
          when   1900/1905  this entry, post
                 1901/1905  wire
          who    x, y       this entry, post
                 agency, x  wire

      Grades: 3 (claims by reliability A-F, down, and credibility 1-6)
               1    2    3    4    5    6    -
        B      .    1    .    .    .    .    2
        -      .    .    .    .    .    .    4

      """
    #expect(run.output == expected)
  }

  @Test func `never fails for want of evidence`() throws {
    let run = try CommandRun("check", "--strict", "--evidence", "-", input: Sample.europe)
    #expect(run.status == 0)
    #expect(run.output.contains("\nUnsourced: 9 (nobody is named who says so)\n"))
    #expect(run.output.contains("\nOn one voice: none\n"))
    #expect(run.output.hasSuffix("\nGrades: none\n"))
  }

  @Test func `keeps within a hundred columns`() throws {
    let run = try CommandRun("check", "--evidence", Machine.seed)
    let lines = run.output.split(separator: "\n").drop { !$0.hasPrefix("Evidence") }
    #expect(lines.count > 70)
    #expect(lines.allSatisfy { $0.count <= 100 })
    let ids = (0..<200).map { "s\($0): { kind: state }" }.joined(separator: ", ")
    let many = try CommandRun("check", "--evidence", "-", input: "actors: { \(ids) }\n")
    #expect(many.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(many.output.contains("s198, s199\n"))
  }

  @Test func `wraps the names of many voices and counts what hangs on them`() throws {
    let names = (1...6).map { "s\($0): { title: \(String(repeating: "T\($0)", count: 16)) }" }
    let text = """
      sources: { \(names.joined(separator: ", ")), d: { derived-from: [s1, s2, s3, s4, s5, s6] } }
      actors: { a: { name: A, according-to: [d] } }
      """
    let output = try CommandRun("check", "--evidence", "-", input: text).output
    let title = { (number: Int) in String(repeating: "T\(number)", count: 16) }
    #expect(output.contains("\n  \(title(1)) or \(title(2)) or\n    \(title(3)) or"))
    #expect(output.contains(" \(title(6)) (1)\n    actor         a  A\n"))
  }

  @Test func `lets no name steer the terminal or break a line`() throws {
    let text =
      "actors: { a: { name: \"X\\nY\", according-to: [s] } }\nsources: { s: { title: \"a\\nb\" } }\n"
    let run = try CommandRun("check", "--evidence", "-", input: text)
    #expect(run.output.contains("  a\u{FFFD}b (1)\n    actor         a  X\u{FFFD}Y\n"))
  }

  @Test func `prints the same bytes twice`() throws {
    let first = try CommandRun("check", "--evidence", Machine.seed).output
    #expect(try CommandRun("check", "--evidence", Machine.seed).output == first)
  }

  @Test func `prints nothing for a text that is no document`() throws {
    let run = try CommandRun("check", "--evidence", "-", input: "a: [\n")
    #expect(run.status == 1)
    #expect(!run.output.contains("Evidence"))
  }
}
