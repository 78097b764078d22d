// SPDX-License-Identifier: MIT

import Documents
import Testing

@Suite struct JSONWriterTests {
  @Test(
    arguments: [
      (#"{"a":1.50,"b":"1","c":null,"d":true,"e":"true","f":-0.1e+5}"#, nil),
      (#"{"a":"\u0001\t\"\\\/é\u00e9🙂"}"#, #"{"a":"\u0001\t\"\\/éé🙂"}"#),
      (#"{ "a" : [ ] , "b" : { } , "c": "" }"#, #"{"a":[],"b":{},"c":""}"#), ("[]", nil),
      ("\"a\\ud83d\\ude42\"", "\"a🙂\""),
    ] as [(String, String?)])
  func `writes JSON on one line`(text: String, expected: String?) throws {
    let root = try #require(parse(text, .json).root)
    #expect(JSONWriter(.line).text(of: root) == (expected ?? text) + "\n")
  }

  @Test func `writes JSON on lines, and little things on one`() throws {
    let text = #"{"a":"b","c":["d"],"e":{"f":{"g":[1,2]}},"h":[{"i":"j"},"\#(Self.long)"],"k":[]}"#
    let root = try #require(parse(text, .json).root)
    let expected = """
      {
        "a": "b",
        "c": ["d"],
        "e": {
          "f": { "g": [1, 2] }
        },
        "h": [
          { "i": "j" },
          "\(Self.long)"
        ],
        "k": []
      }

      """
    #expect(JSONWriter().text(of: root) == expected)
  }

  @Test(arguments: YAMLWriterTests.nasty)
  func `writes a text that reads back the same`(text: String) throws {
    let yaml = try #require(parse("key: x", .yaml).root)
    let scalar = DocumentNode(.scalar(DocumentScalar(text, isPlain: true)), at: yaml.range)
    let root = DocumentNode(
      .map([DocumentEntry(key: text, at: yaml.range, value: scalar)]), at: yaml.range)
    let copy = parse(JSONWriter().text(of: root), .json).root
    #expect(copy?.holdsSame(as: root) == true)
  }

  private static let long = String(repeating: "long", count: 40)
}
