// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Dates and names as a picture shows them.
@Suite struct TextTests {
  private func label(_ dates: [String]) throws -> String {
    let relations = dates.map { "  - { what: alliance, who: [a, b], when: \"\($0)\" }" }
    let graph = try network(
      of: """
        as-of: 2024
        actors: { a: { kind: state }, b: { kind: state } }
        relations:
        \(relations.joined(separator: "\n"))
        """)
    return try #require(graph.edgeTexts.first).replacing("a>b: alliance", with: "")
  }

  @Test(arguments: [
    ("1879-10-07/1918-11-03", ", 1879–1918"), ("2013/..", ", since 2013"), ("1985/", ", 1985–?"),
    ("../1914-07-28", ", until 1914-07-28"), ("/1914", ", ?–1914"),
    ("2022-02~", ", c. 2022-02"),
    ("1999?", ", 1999?"), ("1999%", ", c. 1999?"), ("201X", ", 2010s"), ("2004-XX", ", 2004"),
    ("2024-05-16/2024-05-17", ", 2024-05-16–17"), ("1939-09-01/1939-10-06", ", 1939-09-01 – 10-06"),
    ("2023-01-01/2023-12-31", ", 2023"), ("2022-02~/..", ", since c. 2022-02"),
    ("-0430/-0403", ", -0430–-0403"), ("1904", ", 1904"), ("1904-06/1904-08", ", 1904-06 – 08"),
    ("2001-21", ", spring 2001"), ("1985-04-12T23:20:30Z", ", 1985-04-12"),
    ("1904/1904-06", ", 1904 – 1904-06"), ("2013~/2024-05?", ", c. 2013–2024?"),
    ("{1670..1672}", ", 1670–1672"), ("1815-01-03/1815-03", ", 1815-01-03 – 1815-03"),
    ("2001-34", ", Q2 2001"),
    ("2001-30", ", summer 2001 (south)"), ("2001-28", ", winter 2001"),
    ("2001-39", ", 3rd third of 2001"), ("2001-40", ", 1st half of 2001"),
    ("-0430-22", ", summer -0430"), ("1950S2", ", c. 1950"), ("Y-17E7", ", -170000000"),
    ("Y170000002", ", 170000002"), ("2004-06~-11", ", c. 2004-06-11"),
    ("?2004-06-~11", ", c. 2004-06-11?"), ("156X-12-25", ", 156X-12-25"),
    ("201X-22", ", summer 2010s"),
    ("[1667,1668]", ", 1667 or 1668"), ("[1667,1668,1670..1672]", ", one of 1667–1672"),
    ("{1667,1668,1670..1672}", ", 1667–1672"), ("{1960,1961-12}", ", 1960, 1961-12"),
    ("[..1760-12-03]", ", 1760-12-03 or before"), ("[1760-12..]", ", 1760-12 or later"),
    ("[1670..1672]", ", between 1670 and 1672"), ("XXXX-12-XX", ", XXXX-12"),
    ("2004-06-~01/2004-06-~20", ", c. 2004-06-01 – c. 06-20"),
    ("1914-06-28/1914-07-24", ", 1914-06-28 – 07-24"),
  ])
  func `a date is short and as sharp as it is`(date: String, expected: String) throws {
    #expect(try label([date]) == expected)
  }

  @Test(arguments: [
    (["1904", "1907"], " ×2, 1904–1907"), (["2024-05-16", "2024-05-16"], " ×2, 2024-05-16"),
    (["2024-05-16", "2024-06-01"], " ×2, 2024"), (["1904", "1907/.."], " ×2, since 1904"),
    (["../1904", "1910"], " ×2, until 1910"), (["/1904", "1910/.."], " ×2"),
    (["1904~", "1910?"], " ×2, c. 1904–1910?"), (["2013~/..", "202X?"], " ×2, since c. 2013?"),
    (["../1850", "../1860"], " ×2, until 1860"),
    (["1907", "1904", "1905"], " ×3, 1904–1907"),
  ])
  func `several dates are told by what they cover`(dates: [String], expected: String) throws {
    #expect(try label(dates) == expected)
  }

  private func lines(_ name: String) throws -> [String] {
    let graph = try network(
      of: """
        actors: { a: { name: "\(name)", kind: state }, b: { kind: state } }
        relations: [{ what: alliance, who: [a, b] }]
        """)
    let node = try #require(graph.nodes.first { $0.id == "a" })
    guard case .text(let label) = node.attributes["label"] else { return [] }
    return label.split(separator: "\\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [
    ("China", ["China"]), ("Ministry of Defence of Russia", ["Ministry of", "Defence of Russia"]),
    ("Владимир Владимирович Путин", ["Владимир", "Владимирович Путин"]),
    ("中华人民共和国外交部新闻司", ["中华人民共和国外交", "部新闻司"]), ("习近平", ["习近平"]),
    ("عبد الفتاح السيسي", ["عبد الفتاح السيسي"]),
    (
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
      ["Donaudampfschifffahrtselekt", "rizitätenhauptbetriebswerk"]
    ),
  ])
  func `long names are wrapped in every script`(name: String, expected: [String]) throws {
    #expect(try lines(name) == expected)
  }
}
