// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Nothing in a picture runs, opens or fetches anything.
@Suite struct SVGPayloadTests {
  private static let elements = [
    "script", "style", "foreignObject", "use", "symbol", "animate", "animateTransform",
    "animateMotion", "set", "handler", "listener", "iframe", "embed", "object", "audio", "video",
    "image", "img", "feImage", "filter", "mask", "pattern", "marker", "cursor", "font-face",
    "font-face-uri", "metadata", "switch", "view", "math", "html", "body", "link", "meta", "base",
    "svg", "SCRIPT", "Script", "svg:script", "x:g", "xlink:a", "G", "mpath", "discard", "é",
  ]

  @Test(arguments: elements)
  func `leaves out elements with all that is in them`(name: String) throws {
    for content in [
      "<\(name)/>", "<\(name)>alert(1)</\(name)>",
      "<\(name) href=\"x\"><g><text>hidden</text></g></\(name)>",
      "<\(name)><\(name)><![CDATA[<x>]]></\(name)><!-- -- --><?x?></\(name)>",
    ] {
      let result = try Self.cleaned("<g id=\"a\">\(content)</g><g id=\"b\"/>")
      #expect(result == SmallPicture.around("<g id=\"a\"></g><g id=\"b\"/>"))
    }
  }

  @Test(arguments: [
    #"onload="alert(1)""#, #"onclick="x""#, #"ONLOAD="x""#, #"onbegin="x""#, #"style="x""#,
    #"style="background:url(http://a)""#, #"href="x""#, #"xlink:href="http://a""#,
    #"xml:base="http://a""#, #"xmlns="http://www.w3.org/1999/xhtml""#, #"xmlns:x="y""#,
    #"filter="url(#a)""#, #"mask="url(http://a)""#, #"clip-path="url(http://a)""#,
    #"clip-path="url(#a) url(http://b)""#, #"fill="url(http://a)""#,
    #"fill="url(#a)url(http://b)""#,
    #"fill="url(&#35;a&#41;url&#40;http://b)""#, #"fill="url(#a&rpar;)""#,
    #"stroke="\75rl(http://a)""#,
    #"fill="red;x""#, #"fill="image(x)""#, #"transform="translate(1) url('x')""#,
    #"font-family="a;b:url(x)""#, #"requiredExtensions="x""#, #"systemLanguage="x""#,
    #"xlink:actuate="onLoad""#, #"attributeName="href""#, #"begin="click""#, #"é="x""#,
    #"src="x""#, #"srcset="x""#, #"data="x""#, #"action="x""#, #"formaction="x""#,
  ])
  func `leaves out attributes`(attribute: String) throws {
    let result = try Self.cleaned("<g id=\"a\" \(attribute) class=\"b\">\n</g>")
    #expect(result == SmallPicture.around("<g id=\"a\" class=\"b\">\n</g>"))
  }

  @Test(arguments: [
    "javascript:alert(1)", " JavaScript:x", "java&#10;script:x", "&#106;avascript:x",
    "&#x6a;avascript:x", "data:text/html;base64,x", "vbscript:x", "file:///etc/passwd",
    "//host/x", "javascript&colon;x", "view-source:x",
  ])
  func `leaves out links that open anything but pages`(link: String) throws {
    let result = try Self.cleaned("<a xlink:href=\"\(link)\" href='\(link)'>\n</a>")
    #expect(result == SmallPicture.around("<a>\n</a>"))
  }

  @Test(arguments: [
    ("path", "d", "M1,2;url(x)"), ("path", "d", "javascript:x"), ("polygon", "points", "1,2 a"),
    ("ellipse", "cx", "expression(1)"), ("text", "font-size", "1;2"), ("text", "x", "url(#a)"),
    ("text", "text-anchor", "a:b"), ("g", "stroke-width", "calc(1)"),
    ("stop", "style", "stop-color:red;background:url(http://a)"), ("stop", "style", "stop-color"),
    ("stop", "style", "stop-color:url(http://a)"), ("stop", "style", "stop-opacity:expression(x)"),
    ("svg", "viewBox", "0 0 1 1"), ("linearGradient", "xlink:href", "#a"), ("title", "fill", "red"),
    ("textPath", "xlink:href", "http://a"),
  ])
  func `leaves out values that are not of their kind, and attributes of other elements`(
    element: String, name: String, value: String
  ) throws {
    let expected = element == "svg" ? "" : "<\(element)/>"
    let result = try Self.cleaned("<\(element) \(name)=\"\(value)\"/>")
    #expect(result == SmallPicture.around(expected))
  }

  @Test(arguments: [
    "<?xml-stylesheet href=\"http://a\"?>", "<?php x?>", "<?xml version=\"1.0\"?>",
    "<![CDATA[<script>]]>", "<!-- a -- b -->", "<!--> <script>x</script> -->", "<!---> x -->",
    "<!-- a --->", "<!DOCTYPE html>", "<!DOCTYPE svg SYSTEM \"http://a\">", "text in the open",
    "&lt;script&gt;",
  ])
  func `leaves out markup that is no picture`(markup: String) throws {
    #expect(try Self.cleaned("<g>\(markup)</g>") == SmallPicture.around("<g></g>"))
  }

  @Test func `leaves out what stands before and behind the picture`() throws {
    let picture = String(decoding: SmallPicture.around(""), as: UTF8.self)
    let hostile = "<?xml-stylesheet href='x'?><!DOCTYPE html><!-- -- -->text"
    var cleaner = SVGCleaner(.none)
    let result = try cleaner.cleaned(Array((hostile + picture + hostile).utf8))
    let expected = picture.drop { $0 != "\n" }
    #expect(String(decoding: result, as: UTF8.self) == String(expected))
    #expect(XMLJudge(result) != nil)
  }

  @Test(arguments: [
    ("a.png", true), ("/tmp/a.png", true), ("data:image/png;base64,AA", true),
    ("https://a/b.png", true), ("javascript:x", false), ("//host/x", true),
  ])
  func `shows pictures of a user's own graph alone`(source: String, isShown: Bool) throws {
    let image = "<image xlink:href=\"\(source)\" width=\"5px\" x=\"1\"/>"
    var own = SVGCleaner(.own)
    let shown = isShown ? image : #"<image width="5px" x="1"/>"#
    #expect(try own.cleaned(SmallPicture.around(image)) == SmallPicture.around(shown))
    #expect(try Self.cleaned(image) == SmallPicture.around(""))
  }

  @Test(arguments: [
    ("file:///a.html", true), ("//host/x", true), ("a.html", true), ("javascript:x", false),
    ("data:text/html,x", false), ("vbscript:x", false), ("&#106;avascript:x", false),
  ])
  func `keeps links of a user's own graph to files and hosts`(link: String, isKept: Bool) throws {
    var own = SVGCleaner(.own)
    let result = try own.cleaned(SmallPicture.around("<a xlink:href=\"\(link)\">\n</a>"))
    let kept = isKept ? "<a xlink:href=\"\(link)\">\n</a>" : "<a>\n</a>"
    #expect(result == SmallPicture.around(kept))
    #expect(own.warnings.isEmpty == isKept)
  }

  @Test func `keeps everything of a graph that is trusted in full`() throws {
    let picture = SmallPicture.around(
      "<?xml-stylesheet href='x'?><style>a { b: c }</style><g onclick=\"x\"><use/><![CDATA[<]]></g>"
    )
    var cleaner = SVGCleaner(.full)
    #expect(try cleaner.cleaned(picture) == picture)
    #expect(cleaner.warnings == [])
  }

  /// Returns a picture without what it may not hold, which must be something.
  private static func cleaned(_ content: String) throws -> [UInt8] {
    var cleaner = SVGCleaner(.none)
    let result = try cleaner.cleaned(SmallPicture.around(content))
    #expect(!cleaner.warnings.isEmpty)
    let judge = try #require(XMLJudge(result))
    #expect(judge.isHarmless)
    return result
  }
}
