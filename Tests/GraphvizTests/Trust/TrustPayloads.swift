// SPDX-License-Identifier: MIT

/// Values that somebody might write to break out of a value, to run something, or to open a file.
enum TrustPayloads {
  /// A path that no picture has, to be looked for among the files that were opened.
  static let path = "/etc/entente-payload"

  static let all = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "\" onload=\"alert(1)", "'\"<>&",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)", "&#0000106avascript:alert(1)", "javascript&#58;alert(1)",
    "javascript&colon;alert(1)", "java&Tab;script:alert(1)", "&amp;#106;avascript:alert(1)",
    "vbscript:x", "data:text/html,<script>alert(1)</script>", "data:image/svg+xml;base64,AAAA",
    "file:///etc/passwd", path, "..\(path)", "//host/x", "\\\\host\\x",
    "url(javascript:alert(1))", "x:expression(alert(1))", "]]><script>alert(1)</script>",
    "--><script>alert(1)</script>", "</title><script>alert(1)</script>", "<!ENTITY x SYSTEM 'y'>",
    "&nothing;", "&#1;", "&#xFFFE;", "&#xD800;", "&", "&amp", "\u{1}", "\u{B}", "\u{1B}[31m",
    "\u{7F}", "\u{FFFE}", "\u{FFFF}", "\u{202E}", "\0", "\\N", "\\G", "\\E", "\\T", "\\H", "\\L",
    "&#\\N;", "\\", "\\\\", "\\n\\l\\r", ":", ";", "red;", "red;x", "red:", ":red", "red;2:blue",
    "red;0.5;0.5:blue", "red:blue", "/x/y/z", "#12345", "%n%s%p", "1000000000", "-1000000000",
    "2147483647", "2147483648", "-2147483649", "99999999999999999999", "1e308", "-1e308", "1e-320",
    "inf", "nan", "0x7fffffff", "1,1e9", "0", "-1", "1e9,1e9!", "e,1e9,1e9 0,0 1,1 2,2 3,3",
    "{{{{", "}}", "{<a>|<b>}", "epsf", "custom", "polygon", "record", "setlinewidth(1e9)",
    "filled,filled,filled", "setlinewidth(2", "x(y(z))", "prism99999999", "array_u99999999",
    "oooobox", "normalnormalnormalnormalnormal", "http://a/?b=1&c=2", "http://a/\"onload=",
  ]

  /// Names of nodes, graphs and clusters that links might put in.
  static let names = [
    "javascript:alert(1)", "\" onload=\"alert(1)", "\"><script>alert(1)</script>",
    "data:text/html,x", "a&b", "1", "\\\\host",
  ]
}
