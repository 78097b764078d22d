// SPDX-License-Identifier: MIT

import Tables
import TestSupport
import Testing

@Suite struct TableWriterTests {
  @Test func `puts between quotes what would be read as something else`() throws {
    var writer = TableWriter(usesCarriageReturns: true)
    for text in ["a b", "a,b", "a\"b", "a\nb", "", "\u{FEFF}"] { try writer.append(text) }
    writer.appendAbsent()
    writer.append(-5 as Int64)
    writer.append(0.1)
    writer.endRow()
    let text = String(decoding: writer.takeBytes(), as: UTF8.self)
    #expect(text == "a b,\"a,b\",\"a\"\"b\",\"a\nb\",\"\",\"\u{FEFF}\",,-5,0.1\r\n")
    #expect(writer.takeBytes().isEmpty)
  }

  @Test(arguments: ["a\tb", "a\nb", "\r"])
  func `refuses in TSV what it cannot hold`(text: String) {
    var writer = TableWriter(format: .tsv)
    #expect(throws: TableError.self) { try writer.append(text) }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `writes what is read back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = randomRows(&random)
    let separator = ([",", ";", "\t", "5"] as [Unicode.Scalar])[Int(seed % 4)]
    let format = TableFormat(separator: separator)
    var writer = TableWriter(format: format, usesCarriageReturns: seed.isMultiple(of: 3))
    for row in rows {
      for field in row {
        if let field { try writer.append(field) } else { writer.appendAbsent() }
      }
      writer.endRow()
    }
    let text = String(decoding: writer.takeBytes(), as: UTF8.self)
    let whole = ReadTable(text, format: format)
    #expect(whole.rows == rows)
    #expect(whole.errors.isEmpty)
    #expect(ReadTable(text, format: format, pieceSize: Int(seed)).rows == rows)
  }

  private func randomRows(_ random: inout SeededGenerator) -> [[String?]] {
    let columns = Int.random(in: 1...5, using: &random)
    let header: [String?] = (0..<columns).map { "column \($0)" }
    let rows = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      (0..<columns).map { _ in randomField(&random) }
    }
    return [header] + rows
  }

  private func randomField(_ random: inout SeededGenerator) -> String? {
    guard Int.random(in: 0..<5, using: &random) > 0 else { return nil }
    let letters: [String] = ["a", "é", "5", ",", ";", "\t", "\"", "\n", "\r", " ", "\u{FEFF}"]
    let length = Int.random(in: 0...6, using: &random)
    return (0..<length).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
  }
}
