// SPDX-License-Identifier: MIT

import Diagnostics
import QuerySyntax
import TestSupport
import Testing

@Suite struct RandomQueryTests {
  @Test(arguments: 0..<UInt64(20))
  func `prints random queries so that they are read alike`(seed: UInt64) throws {
    var generator = QueryGenerator(seed: seed)
    var readCount = 0
    for _ in 0..<50 {
      let text = generator.statement()
      // Some have a pattern as a value, or change the graph within a condition.
      guard let statement = try? Parser.statement(in: text) else { continue }
      readCount += 1
      let printed = statement.description
      #expect((try? Parser.statement(in: printed)) == statement, "\(text) became \(printed)")
    }
    #expect(readCount > 25)
  }

  @Test(arguments: 0..<UInt64(20))
  func `prints random expressions so that they are read alike`(seed: UInt64) throws {
    var generator = QueryGenerator(seed: seed ^ 0xABCD)
    for _ in 0..<100 {
      let text = generator.condition()
      guard let tree = try? Parser.expression(in: text) else { continue }
      let printed = tree.description
      let again = try? Parser.expression(in: printed)
      #expect(again == tree, "\(text) became \(printed)")
      #expect(again?.description == printed)
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func `reads any bytes without falling over`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
      let script = Parser.script(in: bytes)
      for error in script.errors {
        #expect(error.diagnostic.range.map { $0.upperBound <= bytes.count } == true)
      }
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func `reads damaged queries without falling over`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var generator = QueryGenerator(seed: seed)
    for _ in 0..<50 {
      var bytes = Array(generator.statement().utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&bytes, &random) }
      let script = Parser.script(in: bytes)
      for error in script.errors {
        #expect(error.diagnostic.range.map { $0.upperBound <= bytes.count } == true)
      }
      for statement in script.statements {
        let printed = statement.description
        #expect((try? Parser.statement(in: printed)) == statement, "\(printed)")
      }
    }
  }

  /// Takes out, doubles or replaces a part.
  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(start + Int.random(in: 1...8, using: &random), bytes.count)
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2:
      bytes[start] = Array("()[]{}|:-<>.,;'`\"\\$*!&\u{7}".utf8).randomElement(using: &random) ?? 0
    default: bytes.swapAt(start, end - 1)
    }
  }
}
