// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What we read and write, judged by libcgraph's own parser.
@Suite(.enabled(if: LibcgraphPrinter.isThere, "libcgraph-printer is not built."))
struct DOTDifferentialTests {
  @Test func `there are files for every feature`() {
    #expect(DOTFiles.valid.count > 150)
  }

  @Test(arguments: DOTFiles.valid)
  func `a file is read and written as libcgraph reads it`(name: String) throws {
    try DifferentialJudge(DOTFiles.bytes(of: name)).judge()
  }

  @Test(arguments: UInt64(100)..<500)
  func `a random text is read and written as libcgraph reads it`(seed: UInt64) throws {
    try DifferentialJudge(Array(RandomDOT.text(seed: seed).utf8)).judge()
  }
}
