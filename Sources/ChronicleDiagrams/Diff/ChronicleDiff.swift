// SPDX-License-Identifier: MIT

public import ChronicleGraph
public import Chronicles
public import Chronology

/// What differs between two chronicles, or between two dates of one.
///
///     let diff = ChronicleDiff(from: draft, to: chronicle)
///     diff.entries.filter { $0.change == .changed }.map(\.id)  // ["dual-alliance"]
///
/// Entries stand in the order of the sections of a chronicle, and in each as they were written: what
/// ended as it stood before, the rest as it stands after.
public struct ChronicleDiff: Hashable, Sendable {
  /// What is compared.
  public enum Subject: Hashable, Sendable {
    /// Two chronicles, entry by entry.
    case chronicles
    /// What holds at two dates of one chronicle.
    case dates(from: Window, to: Window)
  }

  /// What became of something.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// It is there after and was not before.
    case begun
    /// It was there before and is not after.
    case ended
    /// It is there before and after, but not the same.
    case changed
  }

  /// A key of an entry that has another value after than before.
  public struct Field: Hashable, Sendable {
    /// The key, as a file has it.
    public let key: String
    /// The value before; nothing if the key was not there.
    public let old: String?
    /// The value after; nothing if the key is no longer there.
    public let new: String?
  }

  /// An entry that differs.
  public struct Entry: Hashable, Sendable {
    /// The section that it stands in, in the singular: `actor`, `relation`, or `chronicle` for the
    /// head of the file.
    public let section: String
    /// Its id; that of a kind is its name, that of the head is empty.
    public let id: String
    /// What it is called, or its id.
    public let name: String
    /// What became of it.
    public let change: Change
    /// How sure that is, as far as time goes.
    public let certainty: Certainty
    /// Which keys have other values, if it changed.
    public let fields: [Field]
    /// When it is, as written; nothing if that is not told, or the entry has no time.
    public let when: ExtendedDate?
  }

  /// What is compared.
  public let subject: Subject
  /// What differs.
  public let entries: [Entry]

  /// Whether nothing differs.
  public var isEmpty: Bool { entries.isEmpty }

  /// Returns the entries of which the same became.
  public func entries(_ change: Change) -> [Entry] { entries.filter { $0.change == change } }

  /// Compares two chronicles: what has the same id is the same entry.
  ///
  /// Comments, layout and the order of entries do not count. Complexity: O(entries + claims).
  public init(from before: Chronicle, to after: Chronicle) {
    subject = .chronicles
    entries = ChronicleComparison(before, after).entries()
  }

  /// Compares what holds at two dates of a chronicle.
  ///
  /// Complexity: O(actors + relations).
  ///
  /// - Parameters:
  ///   - projection: The chronicle.
  ///   - from: The date before.
  ///   - to: The date after.
  ///   - choice: What of the chronicle counts; its own time does not.
  public init(
    of projection: GraphProjection, from: Window, to: Window, choice: Choice = Choice()
  ) {
    subject = .dates(from: from, to: to)
    entries = DateComparison(projection, from, to, choice).entries()
  }
}
