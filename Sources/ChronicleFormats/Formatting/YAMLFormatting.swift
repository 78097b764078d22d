// SPDX-License-Identifier: MIT

import Diagnostics
import Documents

/// Formats chronicles in YAML.
enum YAMLFormatting {
  static func format(_ source: SourceText) -> ChronicleFormatter.Outcome {
    switch AnnotatedDocument.read(source) {
    case .refused(let diagnostics): return .refused(diagnostics)
    case .document(let document):
      if let refusal = document.root.refusal(as: "a chronicle") { return .refused([refusal]) }
      return format(document)
    }
  }

  private static func format(_ document: AnnotatedDocument) -> ChronicleFormatter.Outcome {
    let ordered = CanonicalOrder.ordered(document.root, as: .chronicle)
    let writer = YAMLWriter(notes: document.notes, sections: CanonicalOrder.sections)
    guard let text = writer.text(of: ordered) else {
      return .refused([.error("the canonical form has more bytes than YAML is read of")])
    }
    if let fault = fault(of: text, from: document, ordered: ordered) { return .fault(fault) }
    return .text(text)
  }

  /// Returns what a text has lost or changed, if anything.
  private static func fault(
    of text: String, from document: AnnotatedDocument, ordered: DocumentNode
  ) -> String? {
    let copy = AnnotatedDocument.read(SourceText(name: "", text: text))
    guard case .document(let copy) = copy else { return "the canonical form cannot be read" }
    guard copy.root.holdsSame(as: ordered), copy.root.holdsSameInAnyOrder(as: document.root) else {
      return "the canonical form would not mean the same"
    }
    guard copy.comments.sorted() == document.comments.sorted() else {
      return "the canonical form would lose a comment"
    }
    return nil
  }
}
