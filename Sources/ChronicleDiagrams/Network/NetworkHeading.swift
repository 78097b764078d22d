// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz
import PropertyGraph

/// What stands above a network: title, what part of the chronicle is shown, and the legend.
struct NetworkHeading {
  private let chronicle: Chronicle
  private let selection: NetworkSelection
  private let bundles: [TieBundle]
  private let options: NetworkOptions

  init(
    _ chronicle: Chronicle, _ selection: NetworkSelection, _ bundles: [TieBundle],
    _ options: NetworkOptions
  ) {
    self.chronicle = chronicle
    self.selection = selection
    self.bundles = bundles
    self.options = options
  }

  /// How many columns the legend has.
  private static let columns = 4

  /// The whole heading as one label.
  var label: HTMLLabel {
    var rows: [[HTMLTable.Cell]] = []
    for line in TextWrapping.lines(of: chronicle.title?.text ?? "Network", width: 70) {
      rows.append([cell(HTMLText(line, .init(size: 18, isBold: true)), columns: Self.columns)])
    }
    for line in subtitleLines { rows.append([cell(muted(line), columns: Self.columns)]) }
    rows += legendRows(of: signEntries + remarkEntries + weightEntries)
    rows += legendRows(of: actorEntries)
    for line in untiedLines { rows.append([cell(muted(line), columns: Self.columns)]) }
    // Room between the heading and what is drawn below it.
    rows.append([cell(HTMLText(" ", .init(size: 8)), columns: Self.columns)])
    return HTMLLabel(HTMLTable(rows: rows, padding: 3, spacing: 0))
  }

  private func legendRows(of entries: [HTMLText]) -> [[HTMLTable.Cell]] {
    stride(from: 0, to: entries.count, by: Self.columns).map { start in
      let row = entries[start..<min(start + Self.columns, entries.count)].map { cell($0) }
      let missing = Self.columns - row.count
      return missing > 0 ? row + [cell(HTMLText(""), columns: missing)] : row
    }
  }

  private func cell(_ text: HTMLText, columns: Int = 1) -> HTMLTable.Cell {
    HTMLTable.Cell(text, columns: columns)
  }

  private func muted(_ text: String) -> HTMLText {
    HTMLText(text, .init(color: options.theme.mutedText))
  }

  // MARK: - Subtitle

  private var subtitleLines: [String] {
    var parts = [time]
    if let statuses = options.statuses {
      parts.append(
        Status.allCases.filter(statuses.contains).map(\.rawValue).joined(separator: ", "))
    }
    if !options.kinds.isEmpty { parts.append("kinds: " + options.kinds.joined(separator: ", ")) }
    if !options.actors.isEmpty {
      let names = options.actors.map(\.text).joined(separator: ", ")
      parts.append(
        options.distance == 0 ? "among \(names)" : "within \(options.distance) of \(names)")
    }
    return TextWrapping.lines(of: parts.joined(separator: " · "), width: 90)
  }

  private var time: String {
    guard let moment = options.moment else {
      return horizon.map { "all times, as of \($0)" } ?? "all times"
    }
    let window = "\(moment.rule == .throughout ? "throughout" : "at") \(moment.window.text)"
    let question = options.isDefiniteOnly ? window + ", what is definite" : window
    return horizon.map { "\(question) · as of \($0)" } ?? question
  }

  /// How far the knowledge reaches: as written, or else the last day of the latest publication.
  private var horizon: String? {
    chronicle.asOf?.value.text
      ?? chronicle.horizon.map { CalendarDate(dayNumber: $0.end.day - 1).description }
  }

  // MARK: - Legend

  /// An entry for each sign and direction that is drawn.
  private var signEntries: [HTMLText] {
    [Sign.positive, .negative, .neutral].flatMap { sign in
      [true, false].compactMap { isDirected in
        guard bundles.contains(where: { $0.look.sign == sign && $0.look.isDirected == isDirected })
        else { return nil }
        let look = TieLook(sign: sign, isDirected: isDirected)
        return entry(look.sample, options.theme.color(of: sign), Self.name(of: look))
      }
    }
  }

  private static func name(of look: TieLook) -> String {
    let sign =
      switch look.sign {
      case .positive: "friendly"
      case .negative: "hostile"
      case .neutral: "neither"
      }
    return look.isDirected ? sign : "\(sign), mutual"
  }

  /// An entry for each line that tells what is not plainly so, with all that it stands for here.
  private var remarkEntries: [HTMLText] {
    var lines: [String] = []
    var names: [String: [String]] = [:]
    for (look, name) in bundles.flatMap({ Self.parts(of: $0.look) }) {
      if names[look.line] == nil { lines.append(look.line) }
      if names[look.line]?.contains(name) != true { names[look.line, default: []].append(name) }
    }
    return lines.map { line in
      entry(line, options.theme.mutedText, (names[line] ?? []).joined(separator: ", "))
    }
  }

  /// Returns a look for each remark of a look alone, with its name.
  private static func parts(of look: TieLook) -> [(TieLook, String)] {
    var parts: [(TieLook, String)] = []
    if look.status != .actual {
      let plain = TieLook(.neutral, false, look.status, .asserted, isPossible: false)
      parts.append((plain, look.status.rawValue))
    }
    if look.evidence != .asserted {
      let plain = TieLook(.neutral, false, .actual, look.evidence, isPossible: false)
      parts.append((plain, look.evidence.rawValue))
    }
    if look.isPossible {
      let plain = TieLook(.neutral, false, .actual, .asserted, isPossible: true)
      parts.append((plain, "possible at this time"))
    }
    return parts
  }

  private var weightEntries: [HTMLText] {
    guard bundles.contains(where: { $0.weight > 1 && !$0.look.isDouble }) else { return [] }
    return [entry("━━━", options.theme.mutedText, "thicker: more of them")]
  }

  private var actorEntries: [HTMLText] {
    let shown = Set(selection.actors.map { ActorClass(of: $0, in: chronicle.kinds) })
    var entries = ActorClass.allCases.filter(shown.contains).map { actorClass in
      entry(actorClass.glyph, options.theme.border, actorClass.name)
    }
    if selection.actors.contains(where: { selection.possibleActors.contains($0.id.value) }) {
      entries.append(entry("┄", options.theme.border, "may not have existed"))
    }
    return entries
  }

  private func entry(_ sample: String, _ color: String, _ name: String) -> HTMLText {
    HTMLText(sample, .init(color: color)) + HTMLText("  \(name)      ")
  }

  // MARK: - Without ties

  private static let mostNames = 24

  private var untiedLines: [String] {
    guard !selection.untied.isEmpty else { return [] }
    let names = selection.untied.prefix(Self.mostNames).map(\.displayName)
    let rest = selection.untied.count - names.count
    let text =
      "without a tie: " + names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return TextWrapping.lines(of: text, width: 90)
  }
}
