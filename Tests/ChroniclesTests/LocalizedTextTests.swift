// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct LocalizedTextTests {
  private let vienna = LocalizedText(versions: [
    .init(language: "en", text: "Vienna"), .init(language: "de", text: "Wien"),
  ])

  @Test(arguments: [("en", "Vienna"), ("de", "Wien"), ("zh", "Vienna"), ("", "Vienna")])
  func `gives the version in a language, or the first`(language: String, expected: String) {
    #expect(vienna?.text(in: language) == expected)
  }

  @Test func `shows the first version where no language is asked for`() {
    #expect(vienna?.text == "Vienna")
  }

  @Test func `a text without a language answers for every language`() {
    let text: LocalizedText = "Vienna"
    #expect(text.text(in: "de") == "Vienna")
    #expect(text.versions == [.init(language: nil, text: "Vienna")])
    #expect(text == LocalizedText("Vienna"))
  }

  @Test func `is nothing without a version`() {
    #expect(LocalizedText(versions: []) == nil)
  }

  @Test func `the order of versions is part of it`() {
    let turned = LocalizedText(versions: Array((vienna?.versions ?? []).reversed()))
    #expect(turned != vienna)
  }
}
