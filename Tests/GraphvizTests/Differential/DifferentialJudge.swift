// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Compares what we make of a text with what libcgraph makes of it.
struct DifferentialJudge {
  private let bytes: [UInt8]
  private let graphs: [DOTGraph]

  /// Reads a text that is DOT.
  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    graphs = try OurReading.graphs(of: bytes)
  }

  /// Expects that nothing is lost and nothing added on any way through us.
  func judge() throws {
    try expectSameReading()
    try expectSameWriting()
    try expectSameFormatting()
  }

  /// What we read is what libcgraph reads.
  private func expectSameReading() throws {
    let answer = try LibcgraphPrinter.answer(to: utf8)
    let ours = LibcgraphPrinter.Answer.graphs(GraphListing.text(of: graphs))
    #expect(ours == answer, "\(difference(ours, answer))")
  }

  /// What libcgraph reads of our text is what it reads of the original; so do we.
  private func expectSameWriting() throws {
    for (index, graph) in graphs.enumerated() {
      let text = try graph.canonicalText()
      let answer = try LibcgraphPrinter.answer(to: text)
      let listing = GraphListing.text(of: [graph])
      #expect(answer == .graphs(listing), "\(difference(.graphs(listing), answer))\n\(text)")
      let again = try OurReading.graphs(of: Array(text.utf8))
      #expect(again == [graph], "graph \(index):\n\(text)")
      #expect(GraphListing.text(of: again) == listing)
    }
  }

  /// The formatted text says the same, and is left alone when it is formatted again.
  private func expectSameFormatting() throws {
    let formatted = try OurReading.formatted(bytes)
    let again = try OurReading.graphs(of: formatted)
    #expect(again == graphs)
    #expect(GraphListing.text(of: again) == GraphListing.text(of: graphs))
    let answer = try LibcgraphPrinter.answer(to: Self.continued(formatted))
    #expect(try answer == LibcgraphPrinter.answer(to: utf8))
    let twice = try OurReading.formatted(formatted)
    #expect(String(decoding: twice, as: UTF8.self) == String(decoding: formatted, as: UTF8.self))
  }

  /// A text as libcgraph 2.42 understands it: there, a backslash continues no line that ends with
  /// CR LF, but today's and we have it so.
  private static func continued(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var run = 0
    for (index, byte) in bytes.enumerated() {
      let isBreak = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isBreak || run % 2 == 0 { result.append(byte) }
      run = byte == UInt8(ascii: "\\") ? run + 1 : 0
    }
    return result
  }

  /// The text in UTF-8, and saying so: libcgraph keeps bytes, and we keep letters.
  private var utf8: [UInt8] {
    let bytes = Self.continued(bytes)
    guard String(validating: bytes, as: UTF8.self) == nil else { return bytes }
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    return Array(text.replacing(Self.charset, with: "").utf8)
  }

  private static var charset: Regex<Substring> { /charset=[^;]*;/ }

  /// Returns the first lines that differ.
  private func difference(
    _ ours: LibcgraphPrinter.Answer, _ theirs: LibcgraphPrinter.Answer
  ) -> String {
    guard case .graphs(let left) = ours, case .graphs(let right) = theirs else {
      return "\(theirs)"
    }
    let lines = [left, right].map { $0.split(separator: "\n") }
    let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let shown = lines.map { $0.dropFirst(max(0, same - 3)).prefix(6).joined(separator: "\n") }
    return "ours:\n\(shown[0])\nlibcgraph's:\n\(shown[1])"
  }
}
