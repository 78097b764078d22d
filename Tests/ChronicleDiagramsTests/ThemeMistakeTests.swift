// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Diagnostics
import Testing

@Suite struct ThemeMistakeTests {
  /// A file with one mistake, what is said of it, and what to do.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String
    let hint: String?

    init(_ text: String, _ message: String, _ hint: String?) {
      self.text = text
      self.message = message
      self.hint = hint
    }

    static func draw(_ text: String, _ message: String, _ hint: String?) -> Mistake {
      Mistake("rules:\n  - draw: { \(text) }\n", message, hint)
    }

    static func `where`(_ text: String, _ message: String, _ hint: String?) -> Mistake {
      Mistake("rules:\n  - { where: { \(text) }, draw: { penwidth: 2 } }\n", message, hint)
    }

    var testDescription: String { text }
  }

  static let ofFiles = [
    Mistake("‸colours: { }\n", "a theme has no key 'colours'", "did you mean 'colors'?"),
    Mistake(
      "‸palette: { }\n", "a theme has no key 'palette'",
      "there are theme, extends, colors, fills, bars, lanes, font, rules"),
    Mistake("‸- a\n", "a theme must be a map, not a list", nil),
    Mistake("extends: ‸drak\n", "there is no theme 'drak' to extend", "did you mean 'dark'?"),
    Mistake(
      "colors: { ‸positiv: red }\n", "'colors' has no key 'positiv'", "did you mean 'positive'?"),
    Mistake(
      "colors:\n  ‸text: #1a1a1a\n", "'text' has no value",
      "in YAML, a colour that starts with # stands in quotes: \"#00619e\""),
    Mistake("colors: { text: ‸balck }\n", "'balck' is no colour", "did you mean 'black'?"),
    Mistake("colors: { text: '‸#123' }\n", "'#123' is no colour", "did you mean '#112233'?"),
    Mistake("colors: { text: ‸1a1a1a }\n", "'1a1a1a' is no colour", "did you mean '#1a1a1a'?"),
    Mistake(
      "colors: { text: '‸rgb(1,2,3)' }\n", "'rgb(1,2,3)' is no colour",
      "a colour is written as \"#00619e\", or by a name of CSS such as steelblue"),
    Mistake("colors: { text: ‸[red] }\n", "a colour must be a text, not a list", nil),
    Mistake(
      "colors: { text: '‸#1a1a1a80' }\n", "'#1a1a1a80' lets through what is behind it",
      "only rules take such colours; write six digits"),
    Mistake("fills: { ‸stat: white }\n", "'fills' has no key 'stat'", "did you mean 'state'?"),
    Mistake(
      "bars: { ‸friendly: white }\n", "'bars' has no key 'friendly'",
      "there are positive, negative, neutral"),
    Mistake("lanes: ‸red\n", "'lanes' must be a list of colours, not a text", nil),
    Mistake(
      "lanes: ‸[red]\n", "'lanes' has 1 colours",
      "it takes 2 to 64; eight are about as many as can be told apart"),
    Mistake(
      "font: ‸a;b\n", "'a;b' is no name of a font",
      "it is made of letters, digits, spaces and hyphens, as in DejaVu Sans"),
    Mistake(
      "rules: ‸{ draw: { } }\n", "'rules' must be a list, not a map", "start each rule with '- '"),
    Mistake(
      "rules:\n  - ‸red\n", "a rule must be a map, not a text",
      "write where: { kind: alliance }, and draw: { penwidth: 3 }"),
    Mistake(
      "rules:\n  - ‸where: { kind: alliance }\n", "a rule must have the key 'draw'",
      "write where: { kind: alliance }, and draw: { penwidth: 3 }"),
    Mistake(
      "rules:\n  - { ‸kind: alliance, draw: { penwidth: 2 } }\n", "a rule has no key 'kind'",
      "it stands in where: { kind: ... }"),
    Mistake(
      "rules:\n  - { ‸color: red, draw: { penwidth: 2 } }\n", "a rule has no key 'color'",
      "it stands in draw: { color: ... }"),
  ]

  static let ofRules: [Mistake] = [
    .where("‸kinds: alliance", "'where' has no key 'kinds'", "did you mean 'kind'?"),
    .where("sign: ‸friendly", "'sign' has no value 'friendly'", "did you mean 'positive'?"),
    .where("sign: '‸+'", "'sign' has no value '+'", "did you mean 'positive'?"),
    .where("status: ‸planed", "'status' has no value 'planed'", "did you mean 'planned'?"),
    .where(
      "evidence: [asserted, ‸proven]", "'evidence' has no value 'proven'",
      "there are unsourced, denied, disputed, alleged, asserted"),
    .where(
      "certainty: ‸impossible", "'certainty' has no value 'impossible'", "did you mean 'possible'?"),
    .where("element: ‸edge", "'element' has no value 'edge'", "did you mean 'tie'?"),
    .where("id: ‸Ägypten", "'Ägypten' is no id", Identifier.rule),
    .where("kind: ‸{ a: b }", "'kind' must be a text, not a map", nil),
    .draw("‸colour: red", "'draw' has no key 'colour'", "did you mean 'color'?"),
    .draw("‸kind: alliance", "'draw' has no key 'kind'", "it stands in where: { kind: ... }"),
    .draw(
      "‸label: Boo", "'draw' has no key 'label'",
      "what a picture says follows from the chronicle"),
    .draw(
      "‸fontsize: 40", "'draw' has no key 'fontsize'",
      "a rule does not change the size or place of anything"),
    .draw(
      "‸image: /etc/passwd", "'draw' has no key 'image'",
      "a rule reads no file and follows no link"),
    .draw("color: '‸red:blue'", "'red:blue' is no colour", nil),
    .draw("penwidth: ‸0", "'penwidth' has no value '0'", "it is a number from 0.25 to 12"),
    .draw("penwidth: ‸thick", "'penwidth' has no value 'thick'", "it is a number from 0.25 to 12"),
    .draw("penwidth: ‸nan", "'penwidth' has no value 'nan'", "it is a number from 0.25 to 12"),
    .draw(
      "peripheries: ‸1.5", "'peripheries' has no value '1.5'", "it is a whole number from 1 to 4"),
    .draw("style: ‸invis", "'style' has no value 'invis'", nil),
    .draw("style: [bold, ‸dotetd]", "'style' has no value 'dotetd'", "did you mean 'dotted'?"),
    .draw("shape: ‸hexagone", "'shape' has no value 'hexagone'", "did you mean 'hexagon'?"),
    .draw("arrowhead: ‸ve", "'arrowhead' has no value 've'", "did you mean 'vee'?"),
  ]

  @Test(arguments: ofFiles + ofRules)
  func `a mistake is told with its place and what to do`(mistake: Mistake) throws {
    let file = ThemeFile(mistake.text)
    let found = file.decoded().diagnostics
    // Lists of all that there is are long; that there is a hint is enough of them.
    let hint = mistake.hint ?? (mistake.message.contains("must be") ? nil : found.first?.hint)
    file.expect(mistake.message, hint: hint)
  }

  @Test func `a rule whose selector cannot be read holds for nothing`() throws {
    let file = ThemeFile("rules:\n  - { where: { sign: friendly }, draw: { penwidth: 2 } }\n")
    #expect(try #require(file.decoded().theme).rules.isEmpty)
  }

  // MARK: - Warnings

  private static let kind = ThemeFile(
    "rules:\n  - { where: { kind: ‸defense-pact }, draw: { penwidth: 2 } }\n")

  @Test func `a kind that the chronicle does not have is a warning`() throws {
    Self.kind.expect(
      "the chronicle has no kind 'defense-pact'", hint: "did you mean 'defence-pact'?", .warning,
      kinds: .builtIn)
  }

  @Test func `without a chronicle a kind may be any`() throws {
    let theme = try #require(Self.kind.theme)
    #expect(theme.diagnostics(for: .builtIn).count == 1)
  }

  @Test(arguments: [
    (
      "colors: { text: '‸#999999' }", "'text' has a contrast of 2.8 to 1 to 'background'",
      "text needs at least 4.5 to 1"
    ),
    (
      "colors: { highlight: '‸#333333' }", "'text' has a contrast of 1.3 to 1 to 'highlight'",
      "text needs at least 4.5 to 1"
    ),
    (
      "colors: { border: ‸silver }", "'border' has a contrast of 1.8 to 1 to 'background'",
      "a line needs at least 3.0 to 1"
    ),
    (
      "fills: { bloc: ‸navy }", "'text' has a contrast of 1.0 to 1 to the fill of 'bloc'",
      "text needs at least 4.5 to 1"
    ),
    (
      "bars: { negative: ‸maroon }", "'text' has a contrast of 1.5 to 1 to the bar of 'negative'",
      "text needs at least 4.5 to 1"
    ),
    (
      "lanes: [black, ‸yellow]", "the lane has a contrast of 1.0 to 1 to 'background'",
      "a line needs at least 3.0 to 1"
    ),
    (
      "rules:\n  - draw: { fontcolor: ‸white, fillcolor: tan }",
      "'fontcolor' has a contrast of 1.9 to 1 to the fill", "text needs at least 4.5 to 1"
    ),
    (
      "rules:\n  - draw: { fillcolor: ‸black }",
      "'text' has a contrast of 1.2 to 1 to the fill", "text needs at least 4.5 to 1"
    ),
    (
      "rules:\n  - draw: { color: '‸#00000040' }",
      "'color' has a contrast of 1.8 to 1 to 'background'", "a line needs at least 3.0 to 1"
    ),
    (
      "colors: { positive: '#7a5a00', neutral: '#1a1a1a', negative: '‸#666600' }",
      "'positive' and 'negative' look alike to people with protanopia",
      "make one of them lighter, or bluer"
    ),
    (
      "colors: { begun: '#222233', ended: '‸#282838' }", "'begun' and 'ended' look alike",
      "make one of them lighter, or bluer"
    ),
  ])
  func `what cannot be read or told apart is warned of`(
    text: String, message: String, hint: String
  ) {
    ThemeFile(text).expect(message, hint: hint, .warning)
  }

  @Test func `the colours of the built-in themes are not warned of`() throws {
    for theme in Theme.all {
      let colors = ThemeColor.allCases.map { "  \($0.rawValue): '\(theme[$0])'\n" }.joined()
      let lanes = theme.lanes.map { "'\($0)'" }.joined(separator: ", ")
      let text = "extends: \(theme.name)\ncolors:\n\(colors)lanes: [\(lanes)]\n"
      #expect(ThemeFile(text).decoded().diagnostics.map(\.message) == [])
    }
  }
}
