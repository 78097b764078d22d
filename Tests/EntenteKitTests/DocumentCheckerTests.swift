// SPDX-License-Identifier: MIT

import EntenteKit
import TestSupport
import Testing

@Suite struct DocumentCheckerTests {
  private typealias Finding = CitingChronicle.Finding

  private let folder: TemporaryFolder
  /// The digest of `abc` as FIPS 180-4 gives it.
  private let digestOfABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  init() throws { folder = try TemporaryFolder() }

  @Test func `finds nothing wrong with a document that fits`() throws {
    try folder.write("abc", to: "report.txt")
    let chronicle = CitingChronicle(folder: folder, digest: digestOfABC, place: "at: [0, 3]")
    #expect(try chronicle.findings() == [])
    #expect(try chronicle.findings(documents: folder.path) == [])
  }

  @Test func `takes a digest in capitals`() throws {
    try folder.write("abc", to: "report.txt")
    let digest = digestOfABC.uppercased()
    let chronicle = CitingChronicle(folder: folder, digest: digest, place: "at: [0, 3]")
    #expect(try chronicle.findings() == [])
  }

  @Test func `tells that a document has changed`() throws {
    try folder.write("abc", to: "report.txt")
    let digest = String(repeating: "0", count: 64)
    let chronicle = CitingChronicle(folder: folder, digest: digest, place: "at: [0, 3]")
    let text = "error: the document 'report.txt' is not the one that was read"
    let hint = "its SHA-256 is now \(digestOfABC)"
    #expect(try chronicle.findings() == [Finding(text: text, place: digest, hint: hint)])
  }

  @Test(arguments: [("[4, 5]", 5), ("[0, 9]", 9), ("[9, 12]", 12)])
  func `tells that a range ends beyond the end`(range: String, end: Int) throws {
    // Four characters in ten bytes: é has two, 京 three, the half of a flag four.
    try folder.write("aé京\u{1F1E8}", to: "report.txt")
    let findings = try CitingChronicle(folder: folder, place: "at: \(range)").findings()
    let text = "error: the range ends at character \(end), but 'report.txt' has 4"
    // The place of a list of YAML ends with its last item.
    #expect(findings == [Finding(text: text, place: String(range.dropLast()))])
  }

  @Test(arguments: ["[0, 4]", "[3, 4]"])
  func `counts a document in code points`(range: String) throws {
    try folder.write("aé京\u{1F1E8}", to: "report.txt")
    #expect(try CitingChronicle(folder: folder, place: "at: \(range)").findings() == [])
  }

  @Test func `tells that a document is no text if a range points into it`() throws {
    try folder.write([0x61, 0xFF, 0x62, 0x63], to: "report.txt")
    let text = "error: the document 'report.txt' is not UTF-8 text"
    #expect(
      try CitingChronicle(folder: folder).findings() == [Finding(text: text, place: "report.txt")])
  }

  @Test func `needs no text where a page is cited`() throws {
    try folder.write([0x25, 0x50, 0x44, 0x46, 0xFF], to: "report.txt")
    #expect(try CitingChronicle(folder: folder, place: "at: page 4").findings() == [])
  }

  @Test func `says once, as a note, that a document is not there`() throws {
    let text = "note: the document 'report.txt' is not in '\(folder.path)': "
    let expected = Finding(
      text: text + "No such file or directory", place: "report.txt",
      hint: "say where it is with --documents DIR")
    #expect(try CitingChronicle(folder: folder).findings() == [expected])
  }

  @Test func `takes a missing document for an error if its folder was named`() throws {
    let empty = try folder.makeFolder("documents")
    let text = "error: the document 'report.txt' is not in '\(empty)': No such file or directory"
    #expect(
      try CitingChronicle(folder: folder).findings(documents: empty)
        == [Finding(text: text, place: "report.txt")])
  }

  @Test func `does not look for documents unless asked`() throws {
    let path = try folder.write(
      "as-of: 2024\nsources: { a: { title: A, file: none.txt } }\n", to: "chronicle.yaml")
    #expect(try Workspace(opening: InputFile(path)).diagnostics == [])
  }
}
