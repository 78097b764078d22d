// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Testing

@Suite struct LocatedTests {
  private let here = Located("a", at: SourceRange(1, 2))

  @Test func `two are equal wherever they stand`() {
    #expect(here == Located("a", at: SourceRange(7, 8)))
    #expect(here == Located("a"))
    #expect(here != Located("b", at: SourceRange(1, 2)))
  }

  @Test func `equal ones count once in a set`() {
    #expect(Set([here, Located("a"), Located("b")]).count == 2)
  }
}
