// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What is sound stays to the byte; the rest is mended or left out.
@Suite struct SVGCleanerTests {
  private static let engines: [LayoutEngine] = [
    .dot, .neato, .fdp, .sfdp, .twopi, .circo, .osage, .patchwork,
  ]

  @Test(arguments: engines, GraphSamples.names)
  func `changes nothing in what Graphviz draws`(engine: LayoutEngine, name: String) throws {
    let graph = try GraphSamples[name].normalized().graph
    let drawn = try GraphvizLibrary.run { state throws(GraphvizError) in
      try state.draw(graph, engine, .svg)
    }
    var cleaner = SVGCleaner(.none)
    #expect(try cleaner.cleaned(drawn) == drawn)
    #expect(cleaner.warnings == [])
  }

  @Test(arguments: [
    #"<text x="1" y="2" font-family="A &amp; B,sans-serif" xml:space="preserve">a&#160;b&#xe9;&lt;</text>"#,
    #"<g id="é" class="node a &quot;b&quot;"><title>a&#45;&gt;b</title></g>"#,
    ##"<path fill="url(#l_0)" stroke="#aabbcc" d="M1,2C3.5,-4 5e-3,6 7,8Z"/>"##,
    #"<stop offset="0.300" style="stop-color:#aabbcc;stop-opacity:0.501961;"/>"#,
    ##"<text><textPath xlink:href="#e_p" startOffset="50%"><tspan x="0" dy="-3">x</tspan></textPath></text>"##,
    "<!-- a -->", "<g>\n\n</g>", #"<g id='single "quotes"'/>"#,
    "<g id = \"a\"\n class\t=\"b\" ></g >",
  ])
  func `keeps what is sound`(content: String) throws {
    let picture = SmallPicture.around(content)
    var cleaner = SVGCleaner(.none)
    #expect(try cleaner.cleaned(picture) == picture)
    #expect(cleaner.warnings == [])
    #expect(XMLJudge(picture)?.isHarmless == true)
  }

  @Test(arguments: [
    (#"<a xlink:href="http://a/?b=1&c=2">"#, #"<a xlink:href="http://a/?b=1&amp;c=2">"#),
    (#"<a xlink:href="?a<b&">"#, #"<a xlink:href="?a&lt;b&amp;">"#),
    (#"<a xlink:title="&nbsp;&copy">"#, #"<a xlink:title="&amp;nbsp;&amp;copy">"#),
    (
      #"<a xlink:title="&#1;&#xFFFE;&#99999999999;">"#,
      "<a xlink:title=\"\u{FFFD}\u{FFFD}\u{FFFD}\">"
    ),
    (
      #"<a xlink:title="&#;&#x;&#xg;&#X41;">"#,
      #"<a xlink:title="&amp;#;&amp;#x;&amp;#xg;&amp;#X41;">"#
    ),
    (#"<a id="x"class="y">"#, #"<a id="x" class="y">"#),
    (#"<a id="x" id="y" class="z">"#, #"<a id="x" class="z">"#),
    ("<a>\u{1}\u{FFFE}\u{B}\u{7F}", "<a>\u{FFFD}\u{FFFD}\u{FFFD}\u{7F}"), ("<a>]]>", "<a>]]&gt;"),
  ])
  func `mends what XML does not take`(broken: String, mended: String) throws {
    for trust in Trust.allCases {
      var cleaner = SVGCleaner(trust)
      let result = try cleaner.cleaned(SmallPicture.around(broken + "</a>"))
      #expect(
        String(decoding: result, as: UTF8.self)
          == String(
            decoding: SmallPicture.around(mended + "</a>"), as: UTF8.self))
      #expect(XMLJudge(result) != nil)
    }
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF8], [0xFF, 0xFE], [0xE2, 0x82], [0xEF, 0xBF, 0xBF], [0x00],
  ])
  func `replaces what is no UTF-8`(broken: [UInt8]) throws {
    let parts = SmallPicture.around("<title>a|b</title>").split(separator: UInt8(ascii: "|"))
    var cleaner = SVGCleaner(.none)
    let result = try cleaner.cleaned(Array(parts[0]) + broken + Array(parts[1]))
    let judge = try #require(XMLJudge(result))
    #expect(Set(judge.text.filter { !$0.isWhitespace }) == ["a", "b", "\u{FFFD}"])
    #expect(cleaner.warnings.first?.hasPrefix("left out of the SVG: characters") == true)
  }

  @Test func `tells each kind of what it left out once, with how often`() throws {
    var cleaner = SVGCleaner(.none)
    let hostile = #"<g onclick="x"/><g onclick="y" onload="z"/><script/>"#
    let result = try cleaner.cleaned(SmallPicture.around(hostile))
    #expect(result == SmallPicture.around("<g/><g/>"))
    #expect(
      cleaner.warnings == [
        "left out of the SVG: the attribute 'onclick', 2 times",
        "left out of the SVG: the attribute 'onload'", "left out of the SVG: the element 'script'",
      ])
  }

  @Test func `tells no more kinds than anybody reads`() throws {
    var cleaner = SVGCleaner(.none)
    let many = (0..<1000).map { "<x\($0)/>" }.joined()
    #expect(try cleaner.cleaned(SmallPicture.around(many)) == SmallPicture.around(""))
    #expect(cleaner.warnings.count == 51)
    #expect(cleaner.warnings.last == "left out of the SVG: more, 950 times")
  }

  @Test(arguments: [
    "", "text", "<svg", "<svg>", "</svg>", "<g xmlns=\"http://www.w3.org/2000/svg\"/>", "<svg/>",
    #"<svg xmlns="http://www.w3.org/1999/xhtml" xmlns:xlink="http://www.w3.org/1999/xlink"/>"#,
    #"<svg xmlns="http://www.w3.org/2000/svg"/>"#,
  ])
  func `refuses what is no SVG`(text: String) { expectRefusal(of: Array(text.utf8)) }

  @Test(arguments: [
    "<g>", "</g>", "<g></a>", "<g", "<g id>", "<g id=>", "<g id=a/>", #"<g id="a/>"#, "< g/>",
    "<g / >",
    "<!-- x", "<![CDATA[ x", "<? x", "<!ELEMENT g ANY>", "<!", "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
    "</svg><svg/>", "</svg><g/>", "<1/>x<", "<g \"x\"/>",
  ])
  func `refuses what is not well-formed beyond mending`(content: String) {
    expectRefusal(of: SmallPicture.around(content))
  }

  @Test func `refuses a second root, and declarations of its own in front`() {
    let picture = SmallPicture.around("")
    expectRefusal(of: picture + picture)
    expectRefusal(of: Array("<!DOCTYPE svg [<!ENTITY a 'b'>]>".utf8) + picture)
  }

  @Test func `bounds how deep elements nest, and how many attributes they have`() throws {
    let nested = { (depth: Int) in
      SmallPicture.around(
        String(repeating: "<g>", count: depth) + String(repeating: "</g>", count: depth))
    }
    var cleaner = SVGCleaner(.none)
    #expect(try cleaner.cleaned(nested(255)) == nested(255))
    expectRefusal(of: nested(256))
    let many = { (count: Int) in
      SmallPicture.around("<g " + (0..<count).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>")
    }
    #expect(try cleaner.cleaned(many(64)) == SmallPicture.around("<g/>"))
    expectRefusal(of: many(65))
  }

  private func expectRefusal(of bytes: [UInt8]) {
    var cleaner = SVGCleaner(.none)
    let error = #expect(throws: GraphvizError.self) { try cleaner.cleaned(bytes) }
    #expect(error?.code == .rendering)
    #expect(error?.message.hasPrefix("Graphviz' SVG cannot be read at byte ") == true)
  }
}
