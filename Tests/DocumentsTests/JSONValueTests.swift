// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import Testing

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-7, "-7"),
      (.integer(.max), "9223372036854775807"), (2.5, "2.5"), (.number(.nan), "null"),
      (.number(-.infinity), "null"), ("", #""""#), ("no", #""no""#), ("1904", #""1904""#),
      ("a\"b\\c\n\t\u{1}\u{2028}é🕊", "\"a\\\"b\\\\c\\n\\t\\u0001\u{2028}é🕊\""),
      ([], "[]"), ([1, "2", nil], #"[1,"2",null]"#), ([:], "{}"),
      (["b": 1, "a": ["c": []]], #"{"b":1,"a":{"c":[]}}"#),
      (JSONValue(String?.none), "null"), (JSONValue(Int?.some(3)), "3"),
    ] as [(JSONValue, String)])
  func `is written on one line`(value: JSONValue, text: String) {
    #expect(value.text(.line) == text + "\n")
  }

  @Test func `is read back as it was written`() throws {
    let value: JSONValue = ["a": ["x", "y \"z\""], "b": ["c": 1, "d": nil], "e": 1e-9]
    for layout in [JSONWriter.Layout.line, .lines] {
      let source = SourceText(name: "t", text: value.text(layout))
      let document = DocumentParser(format: .json).parse(source)
      #expect(document.diagnostics == [])
      guard case .map(let entries) = try #require(document.root).content else {
        Issue.record("no map")
        return
      }
      #expect(entries.map(\.key) == ["a", "b", "e"])
    }
  }
}
