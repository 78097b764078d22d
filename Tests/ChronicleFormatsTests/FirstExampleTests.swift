// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import Testing

/// The chronicle that a newcomer reads first.
@Suite struct FirstExampleTests {
  private let source: SourceText

  init() throws {
    source = try Repository.text("examples/first.yaml")
  }

  @Test func `is read without a word of complaint`() throws {
    let result = ChronicleDecoder(format: .yaml).decode(source)
    #expect(result.diagnostics == [])
    let chronicle = try #require(result.chronicle)
    #expect(!chronicle.sources.isEmpty && !chronicle.actors.isEmpty)
    #expect(!chronicle.relations.isEmpty && !chronicle.events.isEmpty)
    #expect(chronicle.claims.isEmpty == false)
  }

  @Test func `fits into twenty-one lines`() {
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 22)
  }

  @Test(arguments: ["README.md", "docs/format.md"])
  func `stands word for word in`(page: String) throws {
    let shown = try Repository.text(page)
    #expect(String(decoding: shown.bytes, as: UTF8.self).contains("```yaml\n" + text + "```\n"))
  }

  private var text: String { String(decoding: source.bytes, as: UTF8.self) }
}
