// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz
import Testing

@Suite struct CharsetTests {
  private let latin1: [UInt8] = [0xE9]
  private let utf8: [UInt8] = [0xC3, 0xA9]

  private func read(_ parts: [UInt8]...) -> DOTReading { DOTParser.parse(Array(parts.joined())) }

  @Test func `reads what is no UTF-8 as Latin-1, with one warning`() {
    let reading = read(Array("graph{".utf8), latin1, Array(";\"x".utf8), latin1, Array("\"}".utf8))
    #expect(reading.graphs.first?.nodes.map(\.id) == ["é", "xé"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `takes the same letter in both for one id`() {
    let reading = read(Array("graph{".utf8), latin1, Array(";".utf8), utf8, Array("}".utf8))
    #expect(reading.graphs.first?.nodes.map(\.id) == ["é"])
  }

  @Test(arguments: ["latin1", "Latin-1", "ISO-8859-1", "l1"])
  func `reads all as Latin-1 if the graph says so, and drops that`(name: String) {
    let reading = read(Array("graph{charset=\"\(name)\" ".utf8), utf8, Array(" }".utf8))
    #expect(reading.graphs.first?.nodes.map(\.id) == ["Ã©"])
    #expect(reading.graphs.first?.attributes.isEmpty == true)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `refuses a charset that it does not know, unless all is ASCII`() {
    #expect(read(Array("graph{charset=big5 ".utf8), utf8, Array("}".utf8)).graphs.isEmpty)
    #expect(read(Array("graph{charset=big5 a}".utf8)).graphs.count == 1)
  }

  @Test func `drops a byte order mark, and counts offsets behind it`() {
    #expect(read([0xEF, 0xBB, 0xBF], Array("graph{a}".utf8)).graphs.count == 1)
    let mistake = read([0xEF, 0xBB, 0xBF], Array("foo".utf8)).diagnostics.first
    #expect(mistake?.range == SourceRange(0, 3))
  }
}
