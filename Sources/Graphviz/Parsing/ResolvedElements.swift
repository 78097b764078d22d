// SPDX-License-Identifier: MIT

/// A node while its graph is read.
struct ResolvedNode {
  /// The defaults that held when it was made.
  var defaults: Int32
  /// What it was given itself.
  var own = AttributeSets.none
}

/// An edge while its graph is read.
struct ResolvedEdge {
  var tail: Int32
  var head: Int32
  /// The text that tells it from others of the same ends; below zero for most.
  var key: Int32
  /// The defaults that held when it was made.
  var defaults: Int32
  /// What it was given itself.
  var own = AttributeSets.none
}

/// A graph or subgraph while it is read; the root is the first of all.
struct ResolvedGraph {
  /// The graph that it is a part of; below zero for the root.
  var parent: Int32
  /// The name; below zero for one without.
  var name: Int32
  /// The attributes that its parent had when it was made.
  var defaults: Int32
  /// What it was given itself.
  var own = AttributeSets.none
  /// Its nodes, each once, in the order in which they came to it; those of the root are all.
  var nodes: [Int32] = []
  /// Whether its nodes stand in the order in which they were made.
  var isSorted = true
  /// Its edges, each once; those of the root are all.
  var edges: [Int32] = []
  /// Its parts, in the order in which they were made.
  var parts: [Int32] = []
}

/// An attribute and a value, both by number.
struct ResolvedPair: Equatable {
  /// The attribute: its number among those of its kind.
  var attribute: Int32
  var value: ResolvedValue
}

/// The value of an attribute: a text, plain or HTML-like.
struct ResolvedValue: Equatable {
  private let number: UInt32

  /// The empty text, which an attribute has where it was never given.
  static let empty = Self(text: TextTable.empty, isHTML: false)

  init(text: Int32, isHTML: Bool) {
    number = UInt32(bitPattern: text) &<< 1 | (isHTML ? 1 : 0)
  }

  /// The text.
  var text: Int32 { Int32(bitPattern: number &>> 1) }
  /// Whether the text is HTML-like.
  var isHTML: Bool { number & 1 == 1 }
  /// The value as one number from 0.
  var bits: Int32 { Int32(bitPattern: number) }
}
