// SPDX-License-Identifier: MIT

/// A name that a graph has given a number.
///
/// Names are compared and stored as numbers everywhere but at the edges: four bytes an element, and
/// an array index instead of a hash.
package protocol GraphSymbol: Hashable, Sendable {
  /// The place of the name in its table, in order of first appearance.
  var code: Int32 { get }

  /// Creates the symbol of a place.
  init(code: Int32)
}
