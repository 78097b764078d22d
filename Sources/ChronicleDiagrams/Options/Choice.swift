// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology
public import PropertyGraph

/// What of a chronicle a picture shows.
public struct Choice: Sendable {
  /// A window of time, and how a tie must stand in it.
  public struct Moment: Sendable {
    /// The window.
    public let window: Window
    /// Whether a tie must hold at some time in it, or throughout.
    public let rule: GraphWindow.Rule

    /// Creates a moment.
    public init(_ window: Window, _ rule: GraphWindow.Rule = .holds) {
      self.window = window
      self.rule = rule
    }
  }

  /// The time to show; nothing makes no test of time.
  public var moment: Moment?
  /// Whether what is only possible in the window is left out.
  public var isDefiniteOnly = false
  /// The statuses to show; nothing shows all, or with a window the actual ones.
  public var statuses: Set<Status>?
  /// The kinds to show, each with those below it; none shows all.
  ///
  /// Kinds of actors choose actors, kinds of events and relations choose what ties them.
  public var kinds: [String] = []
  /// The actors to show; none shows all.
  public var actors: [Identifier] = []
  /// How many ties away from the chosen actors others may be to be shown too.
  public var distance = 0

  /// Creates a choice of everything.
  public init() {}

  /// The statuses that are shown.
  var shownStatuses: Set<Status> {
    statuses ?? (moment == nil ? Set(Status.allCases) : [.actual])
  }

  /// How sure something must be to be shown.
  var leastCertainty: Certainty { isDefiniteOnly ? .definite : .possible }

  /// Returns how sure it is that something is to be shown, as far as time goes.
  func certainty(of bounds: TimeBounds) -> Certainty {
    guard let moment else { return .definite }
    switch moment.rule {
    case .holds: return bounds.holds(in: moment.window)
    case .throughout: return bounds.holds(throughout: moment.window)
    }
  }

  // MARK: - Kinds

  /// Returns the chosen kinds of some families.
  func kinds(of families: Set<Kind.Family>, in table: KindTable) -> [String] {
    kinds.filter { name in table[name].map { families.contains($0.family) } ?? false }
  }

  /// Returns whether a kind is one of some, or below one; of none chosen all are.
  static func isKind(_ kind: String?, oneOf chosen: [String], in table: KindTable) -> Bool {
    guard !chosen.isEmpty else { return true }
    guard let kind else { return false }
    return chosen.contains { table.isKind(kind, a: $0) }
  }
}
