// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct NormalFormTests {
  @Test(arguments: [
    ("?2004-?06-?11", "2004-06-11?"), ("?2004-06-~11", "2004?-06-~11"),
    ("2004-06~-11", "2004-06~-11"), ("~2004-~06-11", "2004-06~-11"), ("?2004", "2004?"),
    ("2004?-06~", "2004%-~06"), ("2004?-06-11?", "2004-06-11?"), ("?-2004", "-2004?"),
    ("2004-%06-11", "2004-%06-11"), ("2004-~06-~11", "2004-~06-~11"),
    ("~2004-?06-~11", "2004~-?06-~11"), ("~156X-~12", "156X-12~"), ("~2001-~21", "2001-21~"),
    ("?1904/..", "1904?/.."), ("/~2004-~06", "/2004-06~"),
    ("[..?1904,~1905-~06..1906-01]", "[..1904?,1905-06~..1906-01]"),
  ])
  func `writes whole marks before groups before single ones`(text: String, form: String) throws {
    #expect(try ExtendedDate(text).normalForm == form)
  }

  @Test(arguments: ExtendedDateTests.rows)
  func `means the same and is normal itself`(row: ExtendedDateTests.Row) throws {
    let date = try ExtendedDate(row.text)
    let normal = try ExtendedDate(date.normalForm)
    #expect(normal.normalForm == normal.text)
    #expect(normal.uncertain == date.uncertain && normal.approximate == date.approximate)
    #expect(normal.earliest == date.earliest && normal.latest == date.latest)
    #expect(normal.kind == date.kind && normal.level <= date.level)
    if date.uncertain.isEmpty && date.approximate.isEmpty { #expect(normal == date) }
  }

  @Test func `keeps every combination of marks`() throws {
    let marks = ["", "?", "~", "%"]
    for places in 0..<4_096 {
      let digits = (0..<6).map { marks[places >> (2 * $0) & 3] }
      let text =
        "\(digits[0])2004\(digits[1])-\(digits[2])06\(digits[3])-\(digits[4])11\(digits[5])"
      guard let date = try? ExtendedDate(text) else { continue }
      let normal = try ExtendedDate(date.normalForm)
      try #require(normal.uncertain == date.uncertain && normal.approximate == date.approximate)
    }
  }
}
