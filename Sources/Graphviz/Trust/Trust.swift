// SPDX-License-Identifier: MIT

/// How far a graph is trusted: what it may make Graphviz do, and what its picture may hold.
///
/// It is said by who draws, never by the graph. Where a graph is drawn is another question:
/// ``GraphvizLibrary`` draws in the process, ``IsolatedRenderer`` in one of its own.
public enum Trust: String, Hashable, Sendable, CaseIterable {
  /// Anybody may have written it: only known attributes with sound values pass, no file is opened,
  /// and the picture holds known elements and links only.
  case none
  /// The user wrote it: it may name pictures, unknown attributes and any size, but its picture still
  /// runs nothing.
  case own = "self"
  /// A program made it and vouches for it: everything goes to Graphviz as it is.
  case full
}
