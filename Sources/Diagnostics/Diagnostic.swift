// SPDX-License-Identifier: MIT

/// Something to tell a writer about a text: what, how grave, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How grave a diagnostic is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The text cannot be used as it is.
    case error
    /// The text can be used, but is probably not what was meant.
    case warning
    /// Something to know.
    case note
  }

  /// Another place that explains a diagnostic.
  public struct Note: Hashable, Sendable {
    /// What is there.
    public let message: String
    /// Where.
    public let range: SourceRange

    /// Creates a note about a place.
    public init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  /// How grave it is.
  public let severity: Severity
  /// What is the matter: one sentence without capital and full stop.
  public let message: String
  /// Where; nothing if it concerns the text as a whole.
  public let range: SourceRange?
  /// What to do about it, if that can be known.
  public let hint: String?
  /// Other places that belong to it.
  public let notes: [Note]

  /// Creates a diagnostic.
  public init(
    _ severity: Severity, _ message: String, at range: SourceRange? = nil, hint: String? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.message = message
    self.range = range
    self.hint = hint
    self.notes = notes
  }

  /// Creates an error.
  public static func error(
    _ message: String, at range: SourceRange? = nil, hint: String? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, message, at: range, hint: hint, notes: notes)
  }

  /// Creates a warning.
  public static func warning(
    _ message: String, at range: SourceRange? = nil, hint: String? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.warning, message, at: range, hint: hint, notes: notes)
  }
}

extension Collection<Diagnostic> {
  /// Whether one of them is an error.
  public var containsErrors: Bool { contains { $0.severity == .error } }

  /// Returns them in the order of the text; those without a place come first.
  public func inTextOrder() -> [Diagnostic] {
    let first = SourceRange(0, 0)
    let numbered = enumerated().map { number, item in
      (
        isPlaced: item.range == nil ? 0 : 1, start: item.range?.start ?? first, number: number,
        item: item
      )
    }
    return numbered.sorted {
      ($0.isPlaced, $0.start, $0.number) < ($1.isPlaced, $1.start, $1.number)
    }.map(\.item)
  }
}
