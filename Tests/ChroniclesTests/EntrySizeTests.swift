// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

/// A chronicle of a million events is read into memory: what every event has must stay small.
@Suite struct EntrySizeTests {
  @Test func `entries and their parts take no more bytes than they need`() {
    #expect(MemoryLayout<SourceRange>.size == 8)
    #expect(MemoryLayout<Reference>.size == 24)
    #expect(MemoryLayout<Located<ExtendedDate>?>.size == 16)
    #expect(MemoryLayout<Claim>.size == 32)
    #expect(MemoryLayout<Participation>.size == 56)
    #expect(MemoryLayout<Details>.size == 16)
    #expect(MemoryLayout<Event>.size == 112)
  }
}
