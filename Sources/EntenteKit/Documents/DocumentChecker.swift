// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

/// Checks the copies of sources: that they are there, unchanged, and say what claims quote.
struct DocumentChecker {
  let folder: DocumentFolder

  /// Returns what is wrong, document by document; each is read once.
  func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
    var effort = SearchEffort()
    return CitedDocument.all(of: chronicle).flatMap { check($0, &effort) }
  }

  private func check(_ cited: CitedDocument, _ effort: inout SearchEffort) -> [Diagnostic] {
    let file = cited.file
    switch folder.lookUp(file.value) {
    case .found(let bytes):
      return digests(of: bytes, cited) + text(of: bytes, cited, &effort)
    case .missing(let reason):
      return [
        Diagnostic(
          folder.isRequired ? .error : .note,
          "the document '\(file.value)' is not in '\(folder.path)': \(reason)", at: file.range,
          hint: folder.isRequired ? nil : "say where it is with --documents DIR")
      ]
    case .outside:
      return [
        .error(
          "the document '\(file.value)' lies outside the folder '\(folder.path)'", at: file.range,
          hint: "documents are named by a path below their folder")
      ]
    }
  }

  private func digests(of bytes: [UInt8], _ cited: CitedDocument) -> [Diagnostic] {
    let documents = cited.documents.filter { $0.digest != nil }
    guard !documents.isEmpty else { return [] }
    let actual = SHA256Digest(of: bytes).description
    return documents.compactMap { document in
      guard let expected = document.digest, expected.value.lowercased() != actual else {
        return nil
      }
      return .error(
        "the document '\(document.file.value)' is not the one that was read", at: expected.range,
        hint: "its SHA-256 is now \(actual)")
    }
  }

  private func text(
    of bytes: [UInt8], _ cited: CitedDocument, _ effort: inout SearchEffort
  ) -> [Diagnostic] {
    let (ranges, quotes) = (cited.bareRanges, cited.quotes)
    // A scan is no text, and none is needed for a page.
    guard !ranges.isEmpty || !quotes.isEmpty else { return [] }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return [
        .error("the document '\(cited.file.value)' is not UTF-8 text", at: cited.file.range)
      ]
    }
    let beyond = beyond(ranges, of: text, cited)
    guard !quotes.isEmpty else { return beyond }
    guard bytes.count <= Self.largestSearched else { return beyond + [tooLarge(cited)] }
    let checker = QuoteChecker(text: SearchableText(text), name: cited.file.value)
    return beyond + checker.diagnostics(of: quotes, &effort)
  }

  private func beyond(
    _ ranges: [Located<Range<Int>>], of text: String, _ cited: CitedDocument
  ) -> [Diagnostic] {
    guard !ranges.isEmpty else { return [] }
    let count = text.unicodeScalars.count
    return ranges.filter { $0.value.upperBound > count }.map { range in
      .error(QuoteChecker.beyond(range.value, count, cited.file.value), at: range.range)
    }
  }

  /// The largest document in which quotes are looked up: it takes up to fourteen times its
  /// size of memory.
  private static let largestSearched = 64 << 20

  private func tooLarge(_ cited: CitedDocument) -> Diagnostic {
    .warning(
      "the document '\(cited.file.value)' is too large to look quotes up in", at: cited.file.range,
      hint: "documents of up to 64 MB are searched: cite a part of it")
  }
}
