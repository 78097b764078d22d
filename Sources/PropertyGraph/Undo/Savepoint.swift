// SPDX-License-Identifier: MIT

/// A state of a graph to which it can go back.
///
/// ``Graph/savepoint()`` opens one; ``Graph/rollBack(to:)`` or ``Graph/release(_:)`` closes it, and
/// with it all that were opened later.
public struct Savepoint: Hashable, Sendable {
  /// The number of the savepoint among all that the graph has opened.
  let number: Int
  /// The number of entries in the log when it was opened.
  let position: Int
  /// The place of the first node that was added later.
  let nextNode: Int
  /// The place of the first relationship that was added later.
  let nextRelationship: Int
}
