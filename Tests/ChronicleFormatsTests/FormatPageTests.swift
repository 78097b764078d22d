// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import Testing

/// The reference for those who write chronicles says what is.
@Suite struct FormatPageTests {
  @Test func `has the tables as they are made`() throws {
    try Repository.expect(FormatPage.made(), toBe: FormatPage.path)
  }

  @Test func `has a table of every shape and of every family of kinds`() throws {
    let page = try Repository.string(FormatPage.path)
    for name in EntryShape.Name.allCases {
      #expect(page.contains("<!-- table:\(name.rawValue) -->"))
    }
    for family in Kind.Family.allCases {
      #expect(page.contains("<!-- kinds:\(family.rawValue) -->"))
    }
  }

  @Test func `shows chronicles that are read without a word of complaint`() throws {
    let chronicles = try FormatPage.chronicles()
    #expect(chronicles.count >= 3)
    for block in chronicles {
      #expect(Self.diagnostics(of: block.text) == [], "line \(block.line)")
    }
  }

  @Test func `shows parts of chronicles that lack nothing but what they refer to`() throws {
    let blocks = try FormatPage.blocks()
    #expect(blocks.count > 10)
    for block in blocks {
      #expect(Self.errors(in: block.text) == [], "line \(block.line)")
    }
  }

  @Test func `says what to write for what a source says`() throws {
    let choices = try FormatPage.choices()
    #expect(choices.count > 25)
    for choice in choices {
      #expect(
        Self.errors(in: "\(choice.section):\n  - \(choice.entry)\n") == [], "\(choice.sentence)")
    }
  }

  /// Returns the errors of a text, but for those about entries and files that are elsewhere.
  static func errors(in text: String) -> [String] {
    diagnostics(of: text).filter { $0.severity == .error }.map(\.message).filter {
      !$0.hasPrefix("there is no '") && !$0.hasSuffix("cannot be included: there is no such file")
    }
  }

  private static func diagnostics(of text: String) -> [Diagnostic] {
    ChronicleDecoder(format: .yaml).decode(SourceText(name: "test.yaml", text: text)).diagnostics
  }
}
