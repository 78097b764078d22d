// SPDX-License-Identifier: MIT

public import ChronicleDiagrams
import Chronology

extension ChronicleDiff {
  /// What differs as lines for people, as `entente diff` prints it; empty if nothing does.
  public var text: String {
    guard !isEmpty else { return "" }
    return Change.allCases.map(section).joined() + summary + "\n"
  }

  /// Returns the lines of what became the same, under its name.
  private func section(_ change: Change) -> String {
    let entries = entries(change)
    guard !entries.isEmpty else { return "" }
    let lines = entries.map { Self.lines(of: $0, sign: change.sign) }
    return "\(words(for: change))\n\(lines.joined())\n"
  }

  private static func lines(of entry: Entry, sign: String) -> String {
    var line = "  \(sign) \(entry.section)"
    if !entry.id.isEmpty { line += " \(entry.id)" }
    if entry.name != entry.id, !entry.name.isEmpty { line += ": \(oneLine(entry.name))" }
    if let when = entry.when { line += ", \(when.text)" }
    if entry.certainty == .possible { line += " (possible)" }
    return line + "\n" + entry.fields.map(lines).joined()
  }

  private static func lines(of field: Field) -> String {
    let old = field.old.map { "      - \(field.key): \(oneLine($0))\n" } ?? ""
    let new = field.new.map { "      + \(field.key): \(oneLine($0))\n" } ?? ""
    return old + new
  }

  /// Returns a text without line breaks, which would look like other entries.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  // MARK: - Words

  /// How much differs, in a line: `2 begun, 1 ended, 3 changed`.
  public var summary: String {
    Change.allCases.map { "\(entries($0).count) \(words(for: $0).lowercased())" }
      .joined(separator: ", ")
  }

  /// Returns what a change is called: entries of a file are added, relations begin.
  private func words(for change: Change) -> String {
    switch (change, subject) {
    case (.begun, .chronicles): "Added"
    case (.ended, .chronicles): "Removed"
    case (.begun, .dates): "Begun"
    case (.ended, .dates): "Ended"
    case (.changed, _): "Changed"
    }
  }
}

extension ChronicleDiff.Change {
  /// The sign before a line.
  var sign: String {
    switch self {
    case .begun: "+"
    case .ended: "-"
    case .changed: "~"
    }
  }
}
