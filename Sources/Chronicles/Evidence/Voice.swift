// SPDX-License-Identifier: MIT

/// Somebody whose word counts once, however often it is printed.
public enum Voice: Hashable, Sendable {
  /// An actor who publishes or relays, or who owns those who do.
  case actor(Identifier)
  /// A publisher or author who is no actor of the chronicle.
  case name(Name)
  /// A source that names neither publisher nor author.
  case source(Identifier)

  /// The name of a publisher or author.
  ///
  /// Two are equal if they differ only in small and capital letters and in white space.
  public struct Name: Hashable, Sendable {
    /// The name as it was written.
    public let text: String
    /// The name in small letters, with single spaces.
    let folded: String

    /// Creates a name.
    public init(_ text: String) {
      self.text = text
      folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// Returns whether two name the same.
    public static func == (left: Name, right: Name) -> Bool { left.folded == right.folded }

    /// Hashes what makes a name the same as another.
    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
  }
}

extension Voice: Comparable {
  /// Returns whether a voice comes before another: actors, names, sources, each by its text.
  public static func < (left: Voice, right: Voice) -> Bool {
    left.rank == right.rank ? left.key < right.key : left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .actor: 0
    case .name: 1
    case .source: 2
    }
  }

  private var key: String {
    switch self {
    case .actor(let id), .source(let id): id.text
    case .name(let name): name.folded
    }
  }
}
