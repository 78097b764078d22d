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

  /// Returns how many ties a date has, and how many of them are new.
  func counts(of network: DatedNetwork, isFirst: Bool) -> String {
    let there = network.lines.count { $0.state != .ended }
    let ties = there == 1 ? "1 tie" : "\(there) ties"
    guard !isFirst else { return ties }
    let begun = network.lines.count { $0.state == .begun }
    let ended = network.lines.count { $0.state == .ended }
    return "\(ties): \(begun) begun, \(ended) ended"
  }

  // MARK: - Legend

  private var theme: Theme { options.theme }

  private var legend: [LegendEntry] {
    signEntries + stateEntries
      + ActorLegend.entries(of: networks.actors, in: chronicle.kinds, theme: theme)
      + untiedEntry
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

  private var untiedEntry: [LegendEntry] {
    let isAny = networks.networks.contains { network in
      networks.actors.contains { network.presence[$0.id.value] == .untied }
    }
    guard isAny else { return [] }
    return [
      LegendEntry(
        sign: .shape(["shape": "box", "color": .text(theme.faded), "penwidth": 0.5]),
        glyph: "▭", color: theme.faded, name: "there, but without a tie")
    ]
  }

  // MARK: - Account

  /// What the pictures tell, in words.
  var account: Account {
    let heading = heading
    var account = Account(
      title: heading.title, summary: Wording.capitalized(heading.subtitle) + ".")
    for (number, network) in networks.networks.enumerated() {
      let prefix = "p\(number + 1)"
      let counts = counts(of: network, isFirst: number == 0)
      account.sentences.append(
        .init("\(Wording.capitalized(network.date.words)): \(counts).", about: prefix))
      account.sentences += network.lines.map { line in
        .init(words.sentence(about: line.pair), about: "\(prefix)/tie-\(line.number + 1)")
      }
    }
    return account
  }
}
