// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import TestSupport
import Testing

/// Files that were cut off or damaged: each gets an answer.
@Suite struct DamagedFileTests {
  @Test(arguments: ["examples/first.yaml"])
  func `answers every beginning of a small file`(path: String) throws {
    let source = try Repository.text(path)
    for length in 0...source.bytes.count {
      expectAnswer(Array(source.bytes.prefix(length)), "\(length) bytes")
    }
  }

  @Test func `answers beginnings of the seed`() throws {
    let source = try Repository.text(Seed.path)
    for length in stride(from: 0, through: source.bytes.count, by: 50) {
      expectAnswer(Array(source.bytes.prefix(length)), "\(length) bytes")
    }
  }

  @Test(arguments: [("examples/first.yaml", 2000), (Seed.path, 100)], [UInt64(1904)])
  func `answers files with a wrong byte`(file: (path: String, count: Int), key: UInt64) throws {
    let source = try Repository.text(file.path)
    var generator = SeededGenerator(seed: key)
    for _ in 0..<file.count {
      var bytes = source.bytes
      let place = Int.random(in: bytes.indices, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
      expectAnswer(bytes, "byte \(place) is \(bytes[place])")
    }
  }

  /// Letters that mean something to YAML do more harm than any byte.
  @Test(arguments: Array("{}[]:,-#&*!|>'\"%@`\n\t ?".utf8))
  func `answers files with one more letter`(letter: UInt8) throws {
    let source = try Repository.text("examples/first.yaml")
    for place in stride(from: 0, through: source.bytes.count, by: 7) {
      var bytes = source.bytes
      bytes.insert(letter, at: place)
      expectAnswer(bytes, "\(letter) at \(place)")
    }
  }

  @Test(arguments: 0..<40)
  func `answers JSON that is cut off`(part: Int) throws {
    let bytes = Array(CompleteChronicle.json.utf8)
    let end = bytes.count * part / 40
    let result = expectAnswer(Array(bytes.prefix(end)), "\(end) bytes", format: .json)
    #expect(result.diagnostics.containsErrors)
  }

  /// Checks that there is a chronicle or an error, and that every place lies in the text.
  @discardableResult
  private func expectAnswer(
    _ bytes: [UInt8], _ damage: String, format: DocumentFormat = .yaml
  ) -> DecodedChronicle {
    let source = SourceText(name: "test", bytes: bytes)
    let result = ChronicleDecoder(format: format).decode(source)
    #expect(result.chronicle != nil || result.diagnostics.containsErrors, "\(damage)")
    let places = result.diagnostics.compactMap(\.range)
    #expect(places.allSatisfy { $0.upperBound <= source.bytes.count }, "\(damage)")
    let printed = DiagnosticPrinter(source: source).text(of: result.diagnostics)
    #expect(printed.isEmpty == result.diagnostics.isEmpty, "\(damage)")
    return result
  }
}
