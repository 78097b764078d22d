// SPDX-License-Identifier: MIT

import Graphviz
import TestSupport
import Testing

/// Whatever is done to a picture, it is refused or comes out well-formed and clean.
@Suite struct SVGMutationTests {
  private static let pieces =
    [
      "<", ">", "&", "\"", "'", "/", "=", " ", "\n", "<script>alert(1)</script>", " onload=\"x\"",
      "]]>",
      "<!--", "-->", "--", "<![CDATA[", "<?", "?>", "</g>", "<g>",
      "<a xlink:href=\"javascript:x\">",
      "</a>", "&#1;", "&x;", "&amp;", "\0", "\u{1}", "\u{FFFE}", "é", "<svg>", "</svg>",
      "url(http://a)",
      " id=\"a\"", "<style/>", "<foreignObject><p/></foreignObject>", ":", "#", "<!DOCTYPE x>",
      "\\",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80]]

  @Test(arguments: ["html", "texts", "nested", "ports", "own ids"])
  func `is refused or comes out well-formed and clean`(name: String) throws {
    let picture = try GraphvizLibrary.render(GraphSamples[name], format: .svg).bytes
    var generator = SeededGenerator(seed: UInt64(name.utf8.count))
    var survivors = 0
    for _ in 0..<400 {
      var mutant = picture
      for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.mutate(&mutant, &generator) }
      var cleaner = SVGCleaner(.none)
      guard let result = try? cleaner.cleaned(mutant) else { continue }
      survivors += 1
      Self.expectClean(result, cleaner.warnings, isSame: result == mutant)
    }
    #expect(survivors > 40)
  }

  private static func expectClean(_ result: [UInt8], _ warnings: [String], isSame: Bool) {
    let text = String(decoding: result, as: UTF8.self)
    #expect(XMLJudge(result)?.isHarmless == true, "\(text)")
    var again = SVGCleaner(.none)
    #expect((try? again.cleaned(result)) == result, "\(text)")
    #expect(again.warnings == [], "\(text)")
    #expect(!isSame || warnings.isEmpty)
  }

  private static func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 1...30, using: &generator))
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    default:
      bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
    }
  }
}
