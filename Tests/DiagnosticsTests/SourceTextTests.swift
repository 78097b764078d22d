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

/// Places far from the start of a line are found without counting from there.
@Suite struct LongLineTests {
  @Test func `a place deep in a line of many scripts has the right column`() {
    let unit = "aé习😀"
    let source = SourceText(name: "t", text: String(repeating: unit, count: 5000) + "\nb" + unit)
    for count in [0, 1, 50, 51, 52, 127, 128, 4999] {
      #expect(source.position(at: count * unit.utf8.count).column == count * 4 + 1)
      #expect(source.position(at: count * unit.utf8.count + 3).column == count * 4 + 3)
    }
    #expect(source.position(at: 5000 * unit.utf8.count + 2).description == "2:2")
    #expect(source.position(at: source.bytes.count).description == "2:6")
  }

  @Test func `twenty thousand mistakes in one long line are told`() {
    let source = SourceText(name: "t", text: String(repeating: "wrong, ", count: 20_000))
    let printer = DiagnosticPrinter(source: source)
    let text = printer.text(
      of: (0..<20_000).map { .error("no", at: SourceRange($0 * 7, $0 * 7 + 5)) })
    #expect(text.contains("t:1:139994: error: no\n"))
  }
}
