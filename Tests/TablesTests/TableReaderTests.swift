// SPDX-License-Identifier: MIT

import Diagnostics
import Tables
import TestSupport
import Testing

@Suite struct TableReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\n\r\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a\n\nb\n", [["a"], [nil], ["b"]]),
    ("a,b\n,\"\"\n", [["a", "b"], [nil, ""]]),
    ("\"x, \"\"y\"\"\r\nz\",w\n", [["x, \"y\"\r\nz", "w"]]),
    ("6\" gun,b\n", [["6\" gun", "b"]]),
    ("a,\n", [["a", nil]]),
    ("a,", [["a", nil]]),
    ("é,ü\n", [["é", "ü"]]),
    ("", []),
    ("\n\n", []),
    ("\u{FEFF}", []),
  ])
  func `tells rows and fields`(text: String, rows: [[String?]]) {
    let read = ReadTable(text)
    #expect(read.rows == rows)
    #expect(read.errors.isEmpty)
  }

  @Test(arguments: [
    ("a,b\n1\n2,3\n", "2:1", "this row has 1 field, and the first has 2 fields", 2),
    ("a,b\n2,3\n1,é,3\n", "3:1", "this row has 3 fields, and the first has 2 fields", 2),
    ("a,b\n2,3\n1,\"\né", "3:3", "the quote that opens here is never closed", 3),
    ("a,b\né,\"x\" y\n", "2:6", "there is text behind the quote that ends this field", 2),
  ])
  func `tells what is wrong and where`(text: String, place: String, message: String, rowCount: Int)
  {
    let read = ReadTable(text)
    #expect(read.errors == ["\(place) \(message)"])
    #expect(read.rows.count == rowCount)
  }

  @Test func `counts places without a byte order mark`() {
    #expect(ReadTable("\u{FEFF}a,b\n1\n").errors == ReadTable("a,b\n1\n").errors)
  }

  @Test func `keeps the first errors and counts the rest`() {
    var reader = TableReader(Array(("a,b\n" + String(repeating: "1\n", count: 50)).utf8))
    #expect(reader.nextBatch()?.rowCount == 1)
    #expect(reader.nextBatch() == nil)
    #expect(reader.tally.count == 50)
    #expect(reader.tally.diagnostics.count == 21)
    #expect(reader.tally.diagnostics.last?.message == "30 more errors of this kind or others")
  }

  @Test func `takes quotes for text in TSV`() {
    let read = ReadTable("\"a\tb\"\n\"\t,\n", format: .tsv)
    #expect(read.rows == [["\"a", "b\""], ["\"", ","]])
  }

  @Test func `names columns by the first row`() {
    var reader = TableReader(Array("id,name,id\n1,x,2\n".utf8))
    let header = reader.readHeader()
    #expect(header?.names == ["id", "name", "id"])
    #expect(header?.column(named: "name") == 1)
    #expect(reader.tally.diagnostics.map(\.message) == ["there are two columns of the name 'id'"])
    #expect(reader.nextBatch()?.rowCount == 1)
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `reads the same in pieces`(size: Int) {
    let text = "\u{FEFF}a,b\r\n\"x \"\"é\"\"\r\n\",2\r\n3\r4,\"\"\r\n,\"open"
    let whole = ReadTable(text)
    let pieces = ReadTable(text, pieceSize: size)
    #expect(pieces.rows == whole.rows)
    #expect(pieces.errors == whole.errors)
  }

  @Test func `reads a field longer than many pieces`() {
    let long = String(repeating: "x", count: 1_000_000)
    let read = ReadTable("a,\"\(long)\"\nb,\(long)\n", pieceSize: 1000)
    #expect(read.rows == [["a", long], ["b", long]])
  }

  @Test(arguments: [",", "\"", "\"\"", "\",", "\n", "\r", "a\n", "\"\n", "\"\" "])
  func `comes to an end whatever is repeated`(part: String) {
    let bytes = Array(("a,b\n" + String(repeating: part, count: 200_000)).utf8)
    var reader = TableReader(bytes)
    var rows = 0
    while let batch = reader.nextBatch() { rows += batch.rowCount }
    #expect(rows >= 1)
    #expect(reader.tally.diagnostics.count <= 21)
  }
}
