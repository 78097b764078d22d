// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// What stands around the pictures of several dates, and what they tell in words.
struct MultiplesWords {
  private let networks: DatedNetworks
  private let chronicle: Chronicle
  private let options: DiagramOptions
  private let words: PairWords

  init(of networks: DatedNetworks, _ chronicle: Chronicle, _ options: DiagramOptions) {
    self.networks = networks
    self.chronicle = chronicle
    self.options = options
    words = PairWords(of: [chronicle])
  }

  /// What stands above the pictures.
  var heading: Heading {
    var options = options
    options.choice.moment = nil
    var heading = Heading(of: chronicle, options, name: "Network at several dates")
    let parts = ChoiceWords(of: chronicle, options.choice).parts.dropFirst()
    heading.subtitle = ([dates] + parts).joined(separator: " · ")
    heading.legend = legend
    heading.remarks = remarks
    return heading
  }

  private var dates: String {
    guard let first = networks.networks.first?.date, let last = networks.networks.last?.date,
      networks.networks.count > 1
    else { return networks.networks.first.map { "at \($0.date.words)" } ?? "at no date" }
    return "at \(networks.networks.count) dates from \(first.words) to \(last.words)"
  }

  /// What there is to say of what is not shown.
  var remarks: [String] {
    if networks.networks.isEmpty { return ["no date was asked for"] }
    return networks.slots.isEmpty && networks.actors.isEmpty
      ? ["nothing fits what was asked for at any of these dates"] : []
  }

  /// Returns how many ties the date with a number has, how many of them are new, and how many of
  /// those of the date before are over: events too, which are not drawn any more.
  func counts(ofDate number: Int) -> String {
    let lines = networks.networks[number].lines
    let there = Self.present(lines)
    let ties = there == 1 ? "1 tie" : "\(there) ties"
    guard number > 0 else { return ties }
    let begun = lines.count { $0.state == .begun }
    let ended = Self.present(networks.networks[number - 1].lines) + begun - there
    return "\(ties): \(begun) begun, \(ended) ended"
  }

  private static func present(_ lines: [DatedNetwork.Line]) -> Int {
    lines.count { $0.state != .ended }
  }

  // MARK: - Legend

  private var theme: Theme { options.theme }

  private var legend: [LegendEntry] {
    signEntries + stateEntries
      + ActorLegend.entries(of: networks.actors, in: chronicle.kinds, theme: theme)
      + presenceEntries
  }

  private var lines: [DatedNetwork.Line] { networks.networks.flatMap(\.lines) }

  private var signEntries: [LegendEntry] {
    let looks = Set(lines.filter { $0.state != .ended }.map(\.look))
    let signs = [Sign.positive, .negative, .neutral].flatMap { sign in
      [true, false].compactMap { isDirected -> LegendEntry? in
        let isThere = looks.contains { $0.sign == sign && $0.isDirected == isDirected }
        guard isThere else { return nil }
        return TieLegend.entry(of: TieLook(sign: sign, isDirected: isDirected), theme)
      }
    }
    guard looks.contains(where: \.isPossible) else { return signs }
    let look = TieLook(.neutral, false, .actual, .asserted, isPossible: true)
    return signs + [entry(look, .held, "– – –", "possible at this time")]
  }

  private var stateEntries: [LegendEntry] {
    let states = Set(lines.map(\.state))
    let plain = TieLook(sign: .positive, isDirected: false)
    let begun = entry(plain, .begun, "━━━", "begun since the date before")
    let ended = entry(plain, .ended, "· · · ·", "ended since the date before")
    return (states.contains(.begun) ? [begun] : []) + (states.contains(.ended) ? [ended] : [])
  }

  private func entry(
    _ look: TieLook, _ state: PairChange.State, _ glyph: String, _ name: String
  ) -> LegendEntry {
    var attributes = PanelPainter.attributes(of: look, state, theme)
    attributes["dir"] = "none"
    attributes["color"] = .text(state == .ended ? theme.faded : theme.mutedText)
    return LegendEntry(
      sign: .line(attributes), glyph: glyph, color: theme.mutedText, name: name)
  }

  private var presenceEntries: [LegendEntry] {
    let all = networks.networks.flatMap { network in
      networks.actors.compactMap { network.presence[$0.id.value] }
    }
    var new = PanelPainter.paleBorder(theme)
    new.merge([
      "color": .text(theme.border), "penwidth": .number(PanelPainter.newBorder),
    ])
    var gone = PanelPainter.paleBorder(theme)
    gone.merge(["style": "dotted", "penwidth": 1])
    let hasNew = networks.networks.contains { !$0.newcomers.isEmpty }
    return [
      (all.contains(.untied), PanelPainter.paleBorder(theme), "there, but without a tie"),
      (hasNew, new, "new since the date before"),
      (all.contains(.gone), gone, "no longer there"),
    ].filter(\.0).map { _, attributes, name in
      LegendEntry(sign: .shape(attributes), glyph: "▭", color: theme.mutedText, name: name)
    }
  }

  // MARK: - Account

  /// What the pictures tell, in words.
  var account: Account {
    var account = emptyAccount
    account.sentences = networks.networks.indices.flatMap { sentences(of: $0, "p\($0 + 1)/") }
    return account
  }

  /// What each picture tells, if it stands alone.
  var accounts: [Account] {
    networks.networks.indices.map { number in
      var account = emptyAccount
      account.sentences = sentences(of: number, "")
      return account
    }
  }

  private var emptyAccount: Account {
    let heading = heading
    return Account(title: heading.title, summary: Wording.capitalized(heading.subtitle) + ".")
  }

  private func sentences(of number: Int, _ prefix: String) -> [Account.Sentence] {
    let network = networks.networks[number]
    let counts = counts(ofDate: number)
    let date = "\(Wording.capitalized(network.date.words)): \(counts)."
    return [.init(date, about: prefix.isEmpty ? "date" : String(prefix.dropLast()))]
      + network.lines.map { line in
        .init(words.sentence(about: line.pair), about: "\(prefix)tie-\(line.number + 1)")
      }
  }
}
