// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct LinkSchemeTests {
  @Test(arguments: [
    "", "http://a/b?c=1&d=2", "https://example.org", "HTTPS://EXAMPLE.ORG", "mailto:a@b.c", "#part",
    "#javascript:x", "page.html", "a/b:c", "/a/b", "?q=a:b", "../x", "a&b.html", "é.html",
    "a-very-long-first-part-of-a-path/b", "h&#116;tp://a", "&#35;javascript:x", "a b.html",
  ])
  func `allows what opens a page, a letter or a part`(link: String) {
    #expect(LinkScheme.allows(link))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "java\tscript:x",
    "java\nscript:x", "\u{1}javascript:x", "&#106;avascript:x", "&#x6A;avascript:x",
    "&#106avascript:x", "&#0000000000000000000106;avascript:x", "javascript&#58;x",
    "javascript&colon;x", "java&Tab;script:x", "&#9;javascript:x", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "ftp://a", "blob:x", "about:blank", "//host/x", "\\\\host",
    "/\\host", "\\/host", "/&sol;host", "&#47;/host", "/\t/host", "\\N", "\\E:x", ":x", "a b:c",
    "a-very-long-first-part-of-a-path:b", "a-very-long-first-part-of-a-path&colon;b",
    "java\u{7F}script:x",
  ])
  func `refuses every other scheme, however it is written`(link: String) {
    #expect(!LinkScheme.allows(link))
  }

  @Test(arguments: [
    "file:///a.html", "FILE:a", " file:a", "&#102;ile:a", "//host/x", "/\t/host", "&#47;/host",
    "http://a", "a.html",
  ])
  func `allows files and hosts in a graph of the user's own`(link: String) {
    #expect(LinkScheme.allows(link, trust: .own))
  }

  @Test(arguments: [
    "javascript:x", "data:text/html,x", "vbscript:x", "ftp://a", "blob:x", "files:x", "/\\host",
    "\\\\host", "/&sol;host", "java\tscript:x", "&#106;avascript:x", "file&colon;x", "\\N",
  ])
  func `refuses what runs also in a graph of the user's own`(link: String) {
    #expect(!LinkScheme.allows(link, trust: .own))
  }
}
