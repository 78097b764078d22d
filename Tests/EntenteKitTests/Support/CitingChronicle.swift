// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit
import TestSupport
import Testing

/// A chronicle with one source, whose document and place are chosen by a test.
struct CitingChronicle {
  let folder: TemporaryFolder
  var file = "report.txt"
  var digest: String?
  var place = "at: [0, 4]"

  /// A diagnostic as a test compares it: `severity: message`, the text that it points at, its hint.
  struct Finding: Equatable {
    let text: String
    let place: String?
    var hint: String?
  }

  /// Opens it and returns what is wrong.
  func findings(documents: String? = nil) throws -> [Finding] {
    let path = try folder.write(text, to: "chronicle.yaml")
    let documents = DocumentFolder(path: documents ?? folder.path, isRequired: documents != nil)
    let workspace = try Workspace(opening: InputFile(path), documents: documents)
    #expect(workspace.chronicle != nil)
    return workspace.diagnostics.map { diagnostic in
      Finding(
        text: "\(diagnostic.severity.rawValue): \(diagnostic.message)",
        place: diagnostic.range.map(workspace.source.text(in:)), hint: diagnostic.hint)
    }
  }

  private var text: String {
    let digest = digest.map { "\n    sha256: \($0)" } ?? ""
    return """
      as-of: 2024
      sources:
        report:
          title: A report
          file: \(file)\(digest)
      actors:
        china: { name: China, kind: state, according-to: [{ source: report, \(place) }] }
      """
  }
}
