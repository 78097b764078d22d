// SPDX-License-Identifier: MIT

import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("a\nb", 2, "2:1"), ("a\r\nb", 3, "2:1"), ("a\rb", 2, "2:1"), ("äöü", 4, "1:3"),
    ("", 0, "1:1"), ("a\n", 2, "2:1"), ("Си", 4, "1:3"),
  ])
  func `counts lines by any line end and columns in scalars`(
    text: String, offset: Int, place: String
  ) {
    let source = SourceText(name: "t", text: text)
    #expect(source.position(at: offset).description == place)
  }

  @Test func `drops a byte order mark so that the first column is 1`() {
    let source = SourceText(name: "t", bytes: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(source.bytes == [0x61])
    #expect(source.position(at: 0).description == "1:1")
  }

  @Test func `gives lines without their ends`() {
    let source = SourceText(name: "t", text: "one\r\ntwo\n")
    #expect(source.lineCount == 3)
    #expect(source.text(in: source.lineRange(1)) == "one")
    #expect(source.text(in: source.lineRange(2)) == "two")
    #expect(source.text(in: source.lineRange(3)) == "")
  }
}
