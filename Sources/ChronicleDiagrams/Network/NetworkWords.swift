// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// What a network says in words: heading, legend, remarks, and a sentence for each line.
struct NetworkWords {
  private let content: NetworkContent
  private let options: DiagramOptions

  private static let mostNames = 24

  init(of content: NetworkContent, _ options: DiagramOptions) {
    self.content = content
    self.options = options
  }

  // MARK: - Heading

  /// Returns the heading of the picture, with remarks on how it is drawn.
  func heading(_ remarks: [String]) -> Heading {
    var heading = plainHeading
    heading.legend = tieEntries + actorEntries + groupEntries
    heading.remarks = untiedRemarks + content.groups.remarks + remarks
    if content.actors.isEmpty { heading.remarks.append("Nothing here fits what was asked for.") }
    return heading
  }

  private var plainHeading: Heading {
    Heading(of: content.chronicle, options, name: "Network")
  }

  private var tieEntries: [LegendEntry] {
    let legend = TieLegend(of: content.bundles, theme: options.theme)
    return legend.entries(
      widthMeans: options.showsEvidence ? .sources : .ties,
      minimumSources: options.minimumSources)
  }

  private var actorEntries: [LegendEntry] {
    ActorLegend.entries(
      of: content.actors, in: content.chronicle.kinds,
      isAnyDoubtful: content.actors.contains {
        content.selection.possibleActors.contains($0.id.value)
      },
      theme: options.theme)
  }

  private var groupEntries: [LegendEntry] {
    guard !content.groups.groups.isEmpty else { return [] }
    return [
      LegendEntry(
        sign: .shape([
          "shape": "box", "style": "rounded", "color": .text(options.theme.mutedText),
          "penwidth": 1,
        ]),
        glyph: "▢", color: options.theme.mutedText, name: "around those who belong together")
    ]
  }

  private var untiedRemarks: [String] {
    let untied = content.selection.untied
    guard !untied.isEmpty else { return [] }
    let names = untied.prefix(Self.mostNames).map(\.displayName)
    let rest = untied.count - names.count
    let list = names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return ["without a tie: " + list]
  }

  // MARK: - Words beside the picture

  /// What is left out, for people.
  var remarks: [String] {
    content.groups.remarks + [content.leftOut.remark].compactMap(\.self)
      + (content.actors.isEmpty ? ["nothing in the chronicle fits what was asked for"] : [])
  }

  /// What the picture tells, a sentence for each box and each line.
  var account: Account {
    let heading = plainHeading
    let counts =
      "A network of \(Self.counted(content.actors.count, "actor")) and "
      + "\(Self.counted(content.bundles.count, "line"))"
    return Account(
      title: heading.title, summary: "\(counts): \(heading.subtitle).",
      sentences: groupSentences + tieSentences, notes: content.notes)
  }

  private var groupSentences: [Account.Sentence] {
    let names = content.names
    return content.groups.groups.map { group in
      let members = group.members.map { names[$0] ?? $0.text }.joined(separator: ", ")
      return Account.Sentence("\(group.label): \(members).", about: "group-\(group.name)")
    }
  }

  private var tieSentences: [Account.Sentence] {
    let names = content.names
    return zip(content.bundles, content.marks).enumerated().map { number, line in
      let sentence = TieSentence(of: line.0, names: names, content.facts)
      return Account.Sentence(sentence.text(mark: line.1.whole), about: "tie-\(number + 1)")
    }
  }

  private static func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
