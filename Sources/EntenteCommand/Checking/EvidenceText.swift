// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import EntenteKit

/// Writes on whose word a chronicle stands for people: aligned, at most a hundred columns wide.
struct EvidenceText {
  /// The lines, each ended by a line feed.
  private(set) var text = ""
  private let report: EvidenceReport

  private static let width = 100
  private static let widestID = 32

  /// Writes a report.
  init(of report: EvidenceReport) {
    self.report = report
    writeCounts()
    writeUnsourced()
    writeReliances()
    writeDoubts()
    writeDissents()
    writeGrades()
  }

  // MARK: - Parts

  private mutating func writeCounts() {
    let order: [Evidence] = [.asserted, .alleged, .disputed, .denied, .unsourced]
    write("Evidence", order.map { Self.right($0.rawValue, 11) }.joined(), indent: 0, column: 14)
    for section in EvidenceReport.sections {
      let counts = order.map { report.count(of: $0, in: section) }
      let cells = counts.map { Self.right(Self.number($0), 11) }.joined()
      write(section.rawValue + "s", cells, indent: 2, column: 12)
    }
  }

  private mutating func writeUnsourced() {
    let entries = report.unsourced
    writeHeading("Unsourced", entries.count, "nobody is named who says so")
    for section in EvidenceReport.sections {
      let ids = entries.filter { $0.section == section }.map(\.id.text)
      let words = ids.enumerated().map { $0.offset + 1 < ids.count ? $0.element + "," : $0.element }
      writeWords(words, after: "  " + Self.left(section.rawValue + "s", 12), indent: 14)
    }
  }

  private mutating func writeReliances() {
    let count = report.reliances.reduce(0) { $0 + $1.entries.count }
    writeHeading("On one voice", count, "asserted, and by nobody who does not depend on it")
    let width = idWidth(of: report.reliances.flatMap(\.entries))
    for reliance in report.reliances {
      writeWords(Self.names(of: reliance), after: "  ", indent: 4)
      for entry in reliance.entries {
        let grade = Self.left(entry.support.grade?.description ?? "", 4)
        let head = Self.left(entry.section.rawValue, 10) + grade
        write(head + Self.left(entry.id.text, width), entry.title ?? "", indent: 4)
      }
    }
  }

  private mutating func writeDoubts() {
    writeHeading("In doubt", report.doubts.count, "denied, disputed or only alleged")
    let width = idWidth(of: report.doubts.map(\.entry))
    for doubt in report.doubts {
      let evidence = Self.left(doubt.entry.evidence.rawValue, 10)
      write(doubt.entry.id.text, evidence + (doubt.entry.title ?? ""), indent: 2, column: width)
      for voicing in doubt.voicings {
        let grade = voicing.grade.isEmpty ? "" : voicing.grade.description
        let words = Self.left(grade, 4) + Self.words(of: voicing.claim)
        write(voicing.claim.stance.rawValue, words, indent: 4, column: 9)
      }
    }
  }

  private mutating func writeDissents() {
    writeHeading("Sources disagree", report.dissents.count, "on when, who or where")
    let width = idWidth(of: report.dissents.map(\.entry))
    for dissent in report.dissents {
      write(dissent.entry.id.text, dissent.entry.title ?? "", indent: 2, column: width)
      for disagreement in dissent.disagreements { write(disagreement) }
    }
  }

  private mutating func write(_ disagreement: Disagreement) {
    let width = min((disagreement.versions.map(\.text.count).max() ?? 0) + 2, 50)
    for (number, version) in disagreement.versions.enumerated() {
      let question = number == 0 ? disagreement.question.rawValue : ""
      let names = (version.isOfEntry ? ["this entry"] : []) + version.sources
      let whole = Self.left(version.text, width) + names.joined(separator: ", ")
      write(question, whole, indent: 4, column: 7)
    }
  }

  private mutating func writeGrades() {
    let count = report.grades.reduce(0) { $0 + ($1.key.isEmpty ? 0 : $1.value) }
    writeHeading("Grades", count, "claims by reliability A-F, down, and credibility 1-6")
    guard count > 0 else { return }
    let columns: [Int?] = [1, 2, 3, 4, 5, 6, nil]
    write("", columns.map { Self.right($0.map(String.init) ?? "-", 5) }.joined(), indent: 5)
    let rows: [Source.Reliability?] = Source.Reliability.allCases + [nil]
    for row in rows {
      let counts = columns.map {
        report.grades[Grade(reliability: row, credibility: $0), default: 0]
      }
      guard counts.contains(where: { $0 > 0 }) else { continue }
      let cells = counts.map { Self.right(Self.number($0), 5) }.joined()
      write(row?.rawValue ?? "-", cells, indent: 2, column: 3)
    }
  }

  // MARK: - Lines

  private mutating func writeHeading(_ title: String, _ count: Int, _ meaning: String) {
    text += "\n"
    write(count == 0 ? "\(title): none" : "\(title): \(count) (\(meaning))")
  }

  /// Writes a line of two columns; what does not fit is cut.
  private mutating func write(_ first: String, _ second: String, indent: Int, column: Int = 0) {
    write(String(repeating: " ", count: indent) + Self.left(first, column) + second)
  }

  private mutating func write(_ line: String) {
    var line = DiagnosticPrinter.printable(line)
    if line.count > Self.width { line = line.prefix(Self.width - 1) + "…" }
    while line.last == " " { line.removeLast() }
    text += line + "\n"
  }

  /// Writes words on as many lines as they need.
  private mutating func writeWords(_ words: [String], after head: String, indent: Int) {
    guard !words.isEmpty else { return }
    var line = head
    for (number, word) in words.enumerated() {
      if number > 0, line.count + 1 + word.count > Self.width {
        write(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += number > 0 ? " " + word : word
      }
    }
    write(line)
  }

  /// Returns the names of the voices that entries hang on, and the number of these.
  private static func names(of reliance: EvidenceReport.Reliance) -> [String] {
    let last = reliance.names.count - 1
    return reliance.names.enumerated().map { number, name in
      name + (number < last ? " or" : " (\(reliance.entries.count))")
    }
  }

  private func idWidth(of entries: [EvidenceReport.Entry]) -> Int {
    min(entries.map(\.id.text.count).max() ?? 0, Self.widestID) + 2
  }

  /// Returns who says so, and where: `usa via tass, in article at page 4`.
  private static func words(of claim: Claim) -> String {
    let speakers = claim.by.map(\.value.text).joined(separator: ", ")
    let relays = claim.via.map(\.value.text).joined(separator: ", ")
    let voice = [speakers, relays.isEmpty ? "" : "via " + relays].filter { !$0.isEmpty }
    let source = claim.source.value.text + (claim.locator.map { ", " + $0.text } ?? "")
    return voice.isEmpty ? source : voice.joined(separator: " ") + " in " + source
  }

  private static func number(_ number: Int) -> String { number == 0 ? "." : String(number) }

  /// Returns a text filled up to a width, with two spaces behind one that is too long.
  private static func left(_ text: String, _ width: Int) -> String {
    text.count < width || text.isEmpty
      ? text + String(repeating: " ", count: max(width - text.count, 0))
      : text + (width == 0 ? "" : "  ")
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}
