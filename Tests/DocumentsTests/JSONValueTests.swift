// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import Foundation
import Testing

@Suite struct JSONValueTests {
  private static let value: JSONValue = [
    "a": nil, "b": true, "c": -12, "d": "x", "e": [], "f": ["y", 1], "g": ["h": ["i": [[2], 3]]],
  ]

  @Test func `writes on one line`() {
    #expect(
      Self.value.line
        == #"{"a":null,"b":true,"c":-12,"d":"x","e":[],"f":["y",1],"g":{"h":{"i":[[2],3]}}}"#)
  }

  @Test func `writes on lines, what is short on one`() {
    let expected = """
      {
        "a": null,
        "b": true,
        "c": -12,
        "d": "x",
        "e": [],
        "f": ["y", 1],
        "g": {
          "h": {
            "i": [
              [2],
              3
            ]
          }
        }
      }

      """
    #expect(Self.value.lines == expected)
    #expect(JSONValue.object([.init("k", ["x"])]).lines == "{\"k\": [\"x\"]}\n")
  }

  @Test func `leaves out what is null`() {
    #expect(JSONValue.compact(["a": nil, "b": JSONValue(Int?(2))]).line == #"{"b":2}"#)
  }

  @Test(arguments: ["\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{2028}é京\u{1D11E}", ""])
  func `writes texts that others read as they were`(text: String) throws {
    let value = JSONValue.object([.init(text, .list([.text(text)]))])
    for written in [value.line, value.lines] {
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8))
      #expect(read as? [String: [String]] == [text: [text]])
    }
  }
}
