// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct CertaintyTests {
  @Test func `is ordered by what speaks for it`() {
    #expect(Certainty.allCases == [.impossible, .possible, .definite])
    #expect(Certainty.allCases.reversed().sorted() == Certainty.allCases)
  }

  @Test func `has a name`() {
    #expect(Certainty.allCases.map(\.name) == ["impossible", "possible", "definite"])
    #expect("\(Certainty.definite)" == "definite")
  }
}
