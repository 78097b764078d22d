// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

/// Checks the copies of sources: that they are there, unchanged, and as long as the claims say.
struct DocumentChecker {
  let folder: DocumentFolder

  /// Returns what is wrong, source by source.
  func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
    let copied = chronicle.sources.filter { $0.document != nil }
    // A chronicle of a million events has as many claims; most have no copy to be checked against.
    guard !copied.isEmpty else { return [] }
    let claims = Dictionary(grouping: chronicle.claims, by: \.source.value)
    return copied.flatMap { source in
      source.document.map { check($0, claims: claims[source.id.value] ?? []) } ?? []
    }
  }

  private func check(_ document: Source.Document, claims: [Claim]) -> [Diagnostic] {
    let file = document.file
    switch folder.lookUp(file.value) {
    case .found(let bytes):
      return digest(of: bytes, document) + ranges(of: claims, in: bytes, document)
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

  private func digest(of bytes: [UInt8], _ document: Source.Document) -> [Diagnostic] {
    guard let expected = document.digest else { return [] }
    let actual = SHA256Digest(of: bytes).description
    guard expected.value.lowercased() != actual else { return [] }
    return [
      .error(
        "the document '\(document.file.value)' is not the one that was read", at: expected.range,
        hint: "its SHA-256 is now \(actual)")
    ]
  }

  private func ranges(
    of claims: [Claim], in bytes: [UInt8], _ document: Source.Document
  ) -> [Diagnostic] {
    let ranges = claims.compactMap(\.characters)
    // A scan is no text, and none is needed for a page.
    guard !ranges.isEmpty else { return [] }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return [
        .error("the document '\(document.file.value)' is not UTF-8 text", at: document.file.range)
      ]
    }
    let count = text.unicodeScalars.count
    return ranges.filter { $0.value.upperBound > count }.map { range in
      .error(
        "the range ends at character \(range.value.upperBound), but '\(document.file.value)' has "
          + "\(count)", at: range.range)
    }
  }
}

extension Claim {
  /// The characters of the document that it points at, if it does.
  var characters: Located<Range<Int>>? {
    guard case .characters(let range) = locator else { return nil }
    return range
  }
}
