// SPDX-License-Identifier: MIT

internal import Diagnostics

/// The ids of nodes, each once.
struct IDSpace: Sendable {
  /// Above so many ids, none is offered for a word that is none.
  private static let spellingLimit = 100_000

  var texts = TextTable()
  /// The places of the nodes by the numbers of their ids.
  var nodes: [Int32] = []

  /// The ids, to offer the nearest one.
  var spelling: SpellingIndex {
    SpellingIndex(texts.count > Self.spellingLimit ? [] : texts.texts)
  }
}
