// SPDX-License-Identifier: MIT

public import Chronology

/// A way to draw a chronicle.
///
/// A view never changes the model.
public enum View: Hashable, Sendable {
  /// Actors, and what ties them.
  case network(NetworkOptions = NetworkOptions())
  /// Events and relations on an axis of time, in lanes.
  case timeline(TimelineOptions = TimelineOptions())
  /// A line for each actor through time; the lines of those who take part meet at each event.
  case storyline
  /// Actors and events, with the roles in which they take part.
  case events
  /// One actor, the one that is chosen, and those around it.
  case ego
  /// The shortest chains of ties between two actors, the two that are chosen.
  case path
  /// A table of actors by actors: sign and number of what ties them.
  case matrix
  /// The network at several dates side by side, each actor at the same place in all.
  case multiples(MultiplesOptions)
  /// What began, ended and changed from one date to another.
  case diff(from: Window, to: Window)

  /// The name, as `--view` has it.
  public var name: String {
    switch self {
    case .network: "network"
    case .timeline: "timeline"
    case .storyline: "storyline"
    case .events: "events"
    case .ego: "ego"
    case .path: "path"
    case .matrix: "matrix"
    case .multiples: "multiples"
    case .diff: "diff"
    }
  }
}

/// How a network is grouped.
public struct NetworkOptions: Hashable, Sendable {
  /// What actors are grouped by, as boxes.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// The class of actors: person, state, organization ...
    case kind
    /// The state that they belong to.
    case state
    /// The bloc that they are in, or else the alliance.
    case bloc
  }

  /// When lines have labels.
  public enum Labels: String, Hashable, Sendable, CaseIterable {
    /// As long as there are few enough to be read.
    case auto
    /// Always.
    case always
    /// Never.
    case never
  }

  /// What actors are grouped by; nothing groups them if they are members of blocs that are shown.
  public var grouping: Grouping?
  /// When lines have labels.
  public var labels = Labels.auto

  /// Creates options of a network.
  public init(grouping: Grouping? = nil, labels: Labels = .auto) {
    self.grouping = grouping
    self.labels = labels
  }
}

/// How a timeline is arranged.
public struct TimelineOptions: Hashable, Sendable {
  /// What the lanes are.
  public enum Lanes: String, Hashable, Sendable, CaseIterable {
    /// One for each actor.
    case actor
    /// One for each place.
    case place
    /// One for each kind of event and relation.
    case kind
  }

  /// What the lanes are.
  public var lanes = Lanes.actor
  /// Whether long gaps are folded, with a mark.
  public var foldsGaps = false

  /// Creates options of a timeline.
  public init(lanes: Lanes = .actor, foldsGaps: Bool = false) {
    self.lanes = lanes
    self.foldsGaps = foldsGaps
  }
}

/// The dates of a network that is drawn several times.
public struct MultiplesOptions: Hashable, Sendable {
  /// The dates, in the order of the pictures.
  public var dates: [Window]
  /// Whether the pictures follow each other in one place instead of standing side by side.
  public var isAnimated = false

  /// Creates options of a network that is drawn several times.
  public init(dates: [Window], isAnimated: Bool = false) {
    self.dates = dates
    self.isAnimated = isAnimated
  }
}
