// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import EntenteKit
import Foundation
import Testing

@Suite struct StarterChronicleTests {
  @Test(arguments: [
    ("morocco", "Morocco", "morocco.yaml"), ("the-road_to-1914.yaml", "The road to 1914", nil),
    ("stories/suez.yml", "Suez", nil), ("visit-2024-05-16", "Visit 2024-05-16", nil),
    ("北京", "北京", "北京.yaml"), ("act one: war", "Act one: war", "act one: war.yaml"),
    ("v1.2", "V1.2", "v1.2.yaml"), ("#1 \"news\"", "#1 \"news\"", nil), ("no", "No", "no.yaml"),
    ("a b  c.YAML", "A b c", "a b  c.YAML"), ("why:", "Why:", nil), (#"'\n"#, #"'\n"#, nil),
  ])
  func `takes its title from the name`(name: String, title: String, file: String?) throws {
    let starter = try StarterChronicle(name: name)
    #expect(starter.title == title)
    if let file { #expect(starter.fileName == file) }
    let decoded = ChronicleDecoder(format: .yaml).decode(
      SourceText(name: "test.yaml", text: starter.text))
    #expect(decoded.diagnostics == [])
    #expect(decoded.chronicle?.title?.text == title)
  }

  @Test(arguments: [
    "", "-", "..", ".yaml", "folder/", "a\u{1B}[31m", "a\nb", "news.json", "a\u{202E}b",
  ])
  func `refuses what is no name`(name: String) {
    let error = #expect(throws: EntenteError.self) { try StarterChronicle(name: name) }
    #expect(error?.code == .invalidRequest)
  }

  @Test func `shows each part of the format`() throws {
    let text = try StarterChronicle(name: "morocco").text
    let keys = [
      "sources", "places", "topics", "actors", "relations", "events", "reliability", "credibility",
      "for", "as", "begins", "status", "about", "attitude", "says", "stance", "by", "aliases",
    ]
    #expect(keys.filter { !text.contains(" \($0): ") && !text.contains("\n\($0):\n") } == [])
  }

  @Test(arguments: ["morocco", "act one: war", "#1", "why:", "no"])
  func `is in the form that formatting gives`(name: String) throws {
    let text = try StarterChronicle(name: name).text
    let source = SourceText(name: "test.yaml", text: text)
    #expect(ChronicleFormatter(format: .yaml).format(source) == .text(text))
  }

  @Test func `fits into seventy lines of a hundred columns`() throws {
    let lines = try StarterChronicle(name: "morocco").text.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 71)
    #expect(lines.allSatisfy { $0.count <= 100 && !$0.hasSuffix(" ") })
  }

  @Test func `stands word for word in the reference`() throws {
    let page = try String(
      contentsOf: Machine.repository.appending(path: "docs/format.md"), encoding: .utf8)
    #expect(
      page.contains("```yaml\n" + (try StarterChronicle(name: "moroccan-crisis").text) + "```\n"))
  }
}
