// SPDX-License-Identifier: MIT

public import Diagnostics

/// A YAML document with what people wrote around its nodes, so that it can be written anew.
public struct AnnotatedDocument: Sendable {
  /// The tree.
  public let root: DocumentNode
  /// What stands around its nodes.
  public let notes: DocumentNotes
  /// The texts of all comments, in the order of the text.
  public let comments: [String]

  /// What reading a document with its comments gave.
  public enum Reading: Sendable {
    /// The document.
    case document(AnnotatedDocument)
    /// Why it cannot be read, or not with all that stands in it.
    case refused([Diagnostic])
  }

  /// Reads a YAML text with its comments.
  ///
  /// Complexity: O(bytes).
  public static func read(_ source: SourceText) -> Reading {
    let parsed = DocumentParser(format: .yaml).parse(source)
    guard let root = parsed.root, parsed.diagnostics.isEmpty else {
      return .refused(parsed.diagnostics)
    }
    let obstacles =
      YAMLMarkerScanner.diagnostics(of: source) + YAMLLostMark.diagnostics(of: root, in: source)
    guard obstacles.isEmpty else { return .refused(obstacles.inTextOrder()) }
    let scanner = YAMLCommentScanner(
      of: source.bytes, root: root, lines: LineMap(of: source.bytes))
    guard YAMLCommentProof.holds(for: scanner.comments, in: source, reading: root) else {
      return .refused([unproven])
    }
    let notes = DocumentNotesReader.notes(of: source.bytes, root: root, scanner: scanner)
    return .document(
      AnnotatedDocument(root: root, notes: notes, comments: scanner.comments.map(\.text)))
  }

  private static let unproven = Diagnostic.error(
    "the comments cannot be told from the texts with certainty",
    hint: "put texts that hold a '#' in double quotes")
}
