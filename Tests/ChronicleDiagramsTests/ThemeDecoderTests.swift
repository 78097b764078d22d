// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Diagnostics
import Documents
import Graphviz
import Testing

@Suite struct ThemeDecoderTests {
  private static let complete = """
    theme: my paper
    extends: print
    colors: { positive: "#00619E", negative: darkred, background: "#fffdf7", band: ivory }
    fills: { state: "#dbe9f6", other: white }
    bars: { positive: "#c6def2" }
    lanes: ["#0b78a0", "#c62463", black]
    font: Source Sans 3
    rules:
      - where: { kind: [defence-pact, treaty], element: tie }
        draw: { color: "#00441b", penwidth: 3.5, style: [bold, rounded], arrowsize: 1 }
      - draw: { fillcolor: "#DBE9F680", shape: hexagon, peripheries: 2, arrowhead: vee }
    """

  @Test func `reads all that a theme may tell`() throws {
    let theme = try #require(ThemeFile(Self.complete).theme)
    #expect(theme.name == "my paper")
    #expect(theme[.positive] == "#00619e" && theme[.negative] == "#8b0000")
    #expect(theme[.neutral] == Theme.print[.neutral] && theme[.band] == "#fffff0")
    #expect(theme.lanes == ["#0b78a0", "#c62463", "#000000"])
    #expect(theme.allFills.contains("#dbe9f6") && theme.allFills.contains("#c6def2"))
    #expect(theme.rules.count == 2)
    #expect(
      theme.rules[0].attributes == [
        "color": "#00441b", "penwidth": "3.5", "style": "bold,rounded", "arrowsize": "1",
      ])
    #expect(
      theme.rules[1].attributes == [
        "fillcolor": "#dbe9f680", "shape": "hexagon", "peripheries": "2", "arrowhead": "vee",
      ])
    #expect(theme.rules[1].selector == ThemeSelector())
  }

  @Test func `reads JSON as it reads YAML`() {
    let json =
      #"{"extends": "dark", "rules": [{"where": {"tag": ["a"]}, "draw": {"penwidth": 2}}]}"#
    let yaml = "extends: dark\nrules:\n  - { where: { tag: a }, draw: { penwidth: 2 } }\n"
    #expect(ThemeFile(json, as: .json).theme != nil)
    #expect(ThemeFile(json, as: .json).theme == ThemeFile(yaml).theme)
  }

  @Test(arguments: ["extends: light\n", "theme: light\n", "rules: []\n"])
  func `takes what is not told from the light theme`(text: String) {
    #expect(ThemeFile(text).theme == .light)
  }

  @Test func `gives no theme of what is no document`() {
    let decoded = ThemeFile("colors: { positive: #00619e }").decoded()
    #expect(decoded.theme == nil && decoded.diagnostics.containsErrors)
  }

  @Test func `tells all mistakes of a file, and keeps what is right`() throws {
    let decoded = ThemeFile(
      "colour: 1\ncolors: { text: rde, border: navy }\nrules:\n  - { draw: { penwidth: 99 } }\n"
    ).decoded()
    #expect(decoded.diagnostics.count == 3)
    #expect(try #require(decoded.theme)[.border] == "#000080")
  }

  @Test(arguments: ["<script>", "a\"b", "a&b", "../../x", "", "@font", "a,b"])
  func `takes no font that is more than a name`(name: String) {
    let quoted = name.replacing("\"", with: "\\\"")
    #expect(ThemeFile("font: \"\(quoted)\"\n").decoded().diagnostics.containsErrors)
  }

  /// Each byte of a file is taken away, and each line: a reader must say something or go on.
  @Test func `no damaged file stops the reader`() {
    let bytes = Array(Self.complete.utf8)
    var readings = 0
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = UInt8(ascii: [":", "-", "[", "\"", "#"][index % 5])
      let source = SourceText(name: "theme.yaml", bytes: damaged)
      let decoded = ThemeDecoder(format: .yaml).decode(source, kinds: .builtIn)
      readings += decoded.theme == nil && decoded.diagnostics.isEmpty ? 0 : 1
    }
    #expect(readings == bytes.count)
  }
}
