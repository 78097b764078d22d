// SPDX-License-Identifier: MIT

import Diagnostics
import Testing

/// What is no DOT is refused, at the place and with the words that its first line says.
@Suite struct InvalidFileTests {
  @Test(arguments: DOTFiles.invalid)
  func `a file says where it is wrong`(name: String) throws {
    let bytes = try DOTFiles.bytes(of: name)
    let source = SourceText(name: name, bytes: bytes)
    let first = try #require(OurReading.errors(in: bytes).first)
    let place = first.range.map { "\(source.position(at: $0.lowerBound))" } ?? "-"
    let wanted = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    #expect("// error \(place) \(first.message)" == wanted)
  }

  @Test(
    .enabled(if: LibcgraphPrinter.isThere, "libcgraph-printer is not built."),
    arguments: DOTFiles.invalid)
  func `libcgraph refuses it, too`(name: String) throws {
    #expect(try !LibcgraphPrinter.answer(to: DOTFiles.bytes(of: name)).isAccepted)
  }

  @Test(
    .enabled(if: StockGraphviz.isThere, "The programs of Graphviz are not on PATH."),
    arguments: DOTFiles.invalid)
  func `dot draws nothing of it, or complains`(name: String) throws {
    let stock = try StockGraphviz.run("dot", ["-Tsvg"], on: DOTFiles.bytes(of: name))
    #expect(stock.status != 0 || stock.bytes.isEmpty)
  }
}
