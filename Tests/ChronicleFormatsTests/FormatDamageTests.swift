// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import TestSupport
import Testing

/// Damaged files: each is formatted without loss or refused, and never found to be our fault.
@Suite struct FormatDamageTests {
  private static let text = """
    # top

    chronicle: >-  # folded
      The road
      to "1914" # no comment
    as-of: '1914-08-12'   # the horizon
    actors:
      # group

      germany: { name: { en: German Empire, de: "Deutsches: Reich" }, kind: state }  # all
      no: {name: Norway, # inside
        kind: state
        # end of it
      }
    events:
    - what: treaty # dash
      who: {signatory: [{actor: andrassy, for: austria}, germany]}
      when: "[..1760]"
      says: |
        literal #1

        end
      # end of the item
    - what: 'it''s'
    # the end
    """

  @Test(arguments: 0..<30)
  func `formats a damaged file without loss, or refuses it`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      var bytes = Array(Self.text.utf8)
      for _ in 0...Int.random(in: 0...2, using: &numbers) { Self.damage(&bytes, &numbers) }
      try Self.expectNoFault(bytes)
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ numbers: inout SeededGenerator) {
    let signs = Array("#:-?,[]{}'\"|>\n\r\t  \\!&*%@ab\u{FEFF}\u{85}\u{2028}".utf8)
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    switch Int.random(in: 0...3, using: &numbers) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = signs.randomElement(using: &numbers) ?? 0x20
    case 2: bytes.insert(signs.randomElement(using: &numbers) ?? 0x20, at: place)
    default: bytes.removeSubrange(place..<min(place + 30, bytes.count))
    }
  }

  private static func expectNoFault(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let formatter = ChronicleFormatter(format: .yaml)
    switch formatter.format(SourceText(name: "t", bytes: bytes)) {
    case .text(let result): #expect(try formatted(result) == result, "\(text)")
    case .refused(let diagnostics):
      #expect(!diagnostics.isEmpty)
      let isDoubt = diagnostics.contains { $0.message.contains("certainty") }
      #expect(!isDoubt, "\(text)")
    case .fault(let fault): Issue.record("\(fault): \(text)")
    }
  }
}
