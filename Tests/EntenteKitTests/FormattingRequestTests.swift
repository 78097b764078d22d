// SPDX-License-Identifier: MIT

import Documents
import EntenteKit
import TestSupport
import Testing

@Suite struct FormattingRequestTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `gives the canonical form and leaves the file`() throws {
    let path = try folder.write("a: 'b'\n", to: "a.yaml")
    let result = try FormattingRequest(InputFile(path)).run()
    #expect(result.bytes == Array("a: b\n".utf8))
    #expect(!result.isCanonical)
    #expect(try folder.text(of: "a.yaml") == "a: 'b'\n")
  }

  @Test(arguments: [
    ("a: b\n", true), ("a: b", false), ("\u{FEFF}a: b\n", false), ("a: b\r\n", false),
  ])
  func `tells whether a file is canonical to the byte`(text: String, isCanonical: Bool) throws {
    let path = try folder.write(text, to: "a.yaml")
    #expect(try FormattingRequest(InputFile(path)).run().isCanonical == isCanonical)
  }

  @Test func `tells what is in the way`() throws {
    let path = try folder.write("---\na: b\n", to: "a.yaml")
    let result = try FormattingRequest(InputFile(path)).run()
    #expect(result.bytes == nil)
    #expect(!result.isCanonical)
    #expect(result.diagnostics.count == 1)
  }

  @Test func `takes the form that it is told, whatever the name`() throws {
    let path = try folder.write("{\"a\": 1}", to: "a.txt")
    let result = try FormattingRequest(InputFile(path), format: .jsonLines).run()
    #expect(result.bytes == Array("{\"a\":1}\n".utf8))
  }

  @Test func `tells that a file cannot be read`() throws {
    #expect(throws: EntenteError.self) {
      try FormattingRequest(InputFile(folder("none.yaml"))).run()
    }
  }
}
