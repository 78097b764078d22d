// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import Testing

@Suite struct FormatTests {
  // MARK: - Order

  @Test func `puts the keys of every entry into order`() throws {
    let text = """
      events:
        - { according-to: [{ at: [1, 2], source: s }], when: 1904, who: [{ for: b, actor: a }], what: visit }
      colour: red
      actors:
        b: { kind: state, name: B }
        a: { kind: person, colour: red, name: { de: A, en: B } }
      places: { p: { state: { when: 1904, actor: b }, name: P } }
      sources: { s: { published: 1904, title: S } }
      as-of: 1905
      kinds: { raid: { is: attack } }
      include: [more.yaml]
      chronicle: C
      """
    let expected = """
      chronicle: C
      as-of: 1905
      include: [more.yaml]

      kinds:
        raid: { is: attack }

      sources:
        s: { title: S, published: 1904 }

      places:
        p: { name: P, state: { actor: b, when: 1904 } }

      actors:
        b: { name: B, kind: state }
        a: { name: { de: A, en: B }, kind: person, colour: red }

      events:
        - what: visit
          who: [{ actor: a, for: b }]
          when: 1904
          according-to: [{ source: s, at: [1, 2] }]

      colour: red

      """
    #expect(try formatted(text) == expected)
    #expect(try formatted(expected) == expected)
  }

  @Test(arguments: [
    // The order of roles decides automatic ids; `actor` alone is a role as well as a participant.
    "events:\n  - { what: attack, who: { target: b, attacker: a } }\n",
    "events:\n  - { what: arrest, who: { target: b, actor: a } }\n",
    "events:\n  - { what: visit, data: { what: b, id: a } }\n",
    "actors:\n  when: { name: W }\n  id: { name: I }\n  what: { name: V }\n",
    "events:\n  - { what: visit, who: [b, a], when: 2 }\n  - { what: visit, when: 1 }\n",
    "sources:\n  s: { title: { what: b, id: a } }\n", "tags: [b, a]\ndata: { what: b, id: a }\n",
  ])
  func `leaves the order in which a writer means something`(text: String) throws {
    #expect(try formatted(text) == text)
  }

  @Test func `moves a text with the empty lines at its end`() throws {
    let text = """
      events:
        - says: |+
            keep

            trailing


          who: [a]
          what: visit
        - what: war
      chronicle: C

      """
    let expected = """
      chronicle: C

      events:
        - what: visit
          who: [a]
          says: |+
            keep

            trailing


        - what: war

      """
    #expect(try formatted(text) == expected)
    #expect(try formatted(expected) == expected)
  }

  // MARK: - Refusals

  @Test(arguments: [
    ("a: [b", "1:6 the YAML cannot be read: did not find expected ',' or ']'"),
    ("- a", "1:1 a chronicle must be a map, not a list"), ("", "- the file is empty"),
    ("a", "1:1 a chronicle must be a map, not a text"),
    ("# c", "- there is nothing in the file but comments"),
    ("a: &b c", "1:4 anchors (&) and aliases (*) are not read in a chronicle"),
    ("a: b\na: c", "1:1 duplicate key 'a'"),
    ("---\na: b", "1:1 the document marker '---' has no place in the canonical form"),
  ])
  func `refuses by name what it cannot keep`(text: String, expected: String) {
    #expect(obstacles(text).first?.hasSuffix(expected) == true, "\(obstacles(text))")
  }

  // MARK: - JSON

  @Test func `formats JSON`() throws {
    let text = #"{"events":[{"when":1904,"what":"visit","who":["a"]}],"as-of":"1905","x":null}"#
    let expected = """
      {
        "as-of": "1905",
        "events": [
          { "what": "visit", "who": ["a"], "when": 1904 }
        ],
        "x": null
      }

      """
    #expect(try formatted(text, .json) == expected)
    #expect(try formatted(expected, .json) == expected)
  }

  @Test(arguments: [
    (#"{"a": 1, "a": 2}"#, "1:11 duplicate key 'a'"),
    ("[]", "1:1 a chronicle must be a map, not a list"),
    ("{", "1:2 a key in double quotes is missing"),
  ])
  func `refuses what is no chronicle in JSON`(text: String, expected: String) {
    #expect(obstacles(text, .json) == [expected])
  }

  @Test func `formats each line of JSON Lines`() throws {
    let text =
      "\u{FEFF}{ \"who\" : [\"a\"], \"what\": \"visit\" }\r\n\n  {\"what\":\"war\",\"when\":1}"
    let expected = "{\"what\":\"visit\",\"who\":[\"a\"]}\n{\"what\":\"war\",\"when\":1}\n"
    #expect(try formatted(text, .jsonLines) == expected)
    #expect(try formatted(expected, .jsonLines) == expected)
    #expect(try formatted("\n", .jsonLines) == "")
  }

  @Test func `tells where a line of JSON Lines is wrong`() {
    let text = "{\"what\":\"visit\"}\n[1]\n{\"what\": }\n\u{FEFF}{}\n{\"a\":1,\"a\":2}"
    #expect(
      obstacles(text, .jsonLines) == [
        "2:1 a line must be a map, not a list",
        "3:10 a value must be a text in double quotes, a number, true, false or null",
        "4:1 a value must be a text in double quotes, a number, true, false or null",
        "5:9 duplicate key 'a'",
      ])
  }
}
