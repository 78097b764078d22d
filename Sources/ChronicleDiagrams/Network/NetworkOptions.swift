// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology
public import PropertyGraph

/// What of a chronicle a network shows, and how.
public struct NetworkOptions: Sendable {
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
  /// Kinds of actors choose actors, kinds of events and relations choose ties.
  public var kinds: [String] = []
  /// The actors to show; none shows all.
  public var actors: [Identifier] = []
  /// How many ties away from the chosen actors others may be to be shown too.
  public var distance = 0
  /// The colours and fonts.
  public var theme = Theme.light

  /// Creates options that show everything.
  public init() {}

  /// The statuses that are shown.
  var shownStatuses: Set<Status> {
    statuses ?? (moment == nil ? Set(Status.allCases) : [.actual])
  }
}
