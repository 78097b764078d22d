// SPDX-License-Identifier: MIT

/// Finds many phrases in one pass over a text.
///
/// A. V. Aho and M. J. Corasick, "Efficient string matching: an aid to bibliographic search",
/// CACM 18(6), 1975: the phrases are the leaves of a tree of their beginnings, and where the text
/// leaves the tree, it goes on at the longest beginning that the text still ends with.
struct PhraseAutomaton {
  /// The nodes by parent and character.
  private var children: [UInt64: Int32] = [:]
  /// For each node, the longest other beginning that it ends with.
  private var fallbacks: [Int32] = [0]
  /// For each node, the number of the phrase that it completes, or -1.
  private var phrases: [Int32] = [-1]
  /// For each node, the nearest node along the fallbacks that completes a phrase, or 0.
  private var endings: [Int32] = [0]

  /// Creates the automaton of phrases, no two of which are the same and none of which is empty.
  ///
  /// Complexity: O(length of all phrases).
  init(_ phrases: [[Unicode.Scalar]]) {
    // The links of a node follow from those of shorter beginnings: one character more in each round.
    var ends = phrases.map { _ in Int32(0) }
    var growing = Array(phrases.indices)
    var length = 0
    while !growing.isEmpty {
      for number in growing {
        ends[number] = child(of: ends[number], phrases[number][length])
        if phrases[number].count == length + 1 { self.phrases[Int(ends[number])] = Int32(number) }
      }
      length += 1
      growing.removeAll { phrases[$0].count == length }
    }
  }

  private mutating func child(of parent: Int32, _ character: Unicode.Scalar) -> Int32 {
    if let known = children[Self.key(parent, character)] { return known }
    let node = Int32(phrases.count)
    let fallback = parent == 0 ? 0 : next(after: fallbacks[Int(parent)], character)
    children[Self.key(parent, character)] = node
    fallbacks.append(fallback)
    phrases.append(-1)
    endings.append(phrases[Int(fallback)] >= 0 ? fallback : endings[Int(fallback)])
    return node
  }

  /// Returns the node of the longest beginning that a node and a character end with.
  private func next(after node: Int32, _ character: Unicode.Scalar) -> Int32 {
    var node = node
    while true {
      if let child = children[Self.key(node, character)] { return child }
      guard node != 0 else { return 0 }
      node = fallbacks[Int(node)]
    }
  }

  private static func key(_ node: Int32, _ character: Unicode.Scalar) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(character.value)
  }
}

// MARK: - Searching

extension PhraseAutomaton {
  /// Where a phrase stands in a text.
  struct Occurrences: Sendable {
    /// How many times it does.
    var count = 0
    /// Behind which indices its first occurrences end, in their order.
    var ends: [Int] = []
  }

  /// Returns the occurrences of each phrase.
  ///
  /// A text of one letter holds each run of it nearly everywhere, so that going over the occurrences
  /// would take the text once for each phrase. They are counted by node instead, and the few that
  /// are kept are gone over only until there are enough of them.
  ///
  /// Complexity: O(length of the text and of the phrases, and occurrences kept), but for a logarithm.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limit: The most occurrences of a phrase whose ends are kept, at least one.
  /// - Returns: The occurrences by the number of the phrase.
  func occurrences(in text: [Unicode.Scalar], keeping limit: Int) -> [Occurrences] {
    var found = phrases.filter { $0 >= 0 }.map { _ in Occurrences() }
    var visits = phrases.map { _ in 0 }
    var unfilled = UnfilledEndings(phrases: phrases, endings: endings)
    var node: Int32 = 0
    for (index, character) in text.enumerated() {
      node = next(after: node, character)
      visits[Int(node)] += 1
      var ending = unfilled.first(from: node)
      while ending != 0 {
        let phrase = Int(phrases[Int(ending)])
        found[phrase].ends.append(index + 1)
        let following = endings[Int(ending)]
        if found[phrase].ends.count == limit { unfilled.remove(ending, before: following) }
        ending = unfilled.first(from: following)
      }
    }
    count(&visits, into: &found)
    return found
  }

  /// Adds the visits of each node to the shorter beginnings that it ends with.
  private func count(_ visits: inout [Int], into found: inout [Occurrences]) {
    // A fallback is shorter, and so of a lower number.
    for node in phrases.indices.dropFirst().reversed() {
      if phrases[node] >= 0 { found[Int(phrases[node])].count = visits[node] }
      visits[Int(fallbacks[node])] += visits[node]
    }
  }
}

/// The nodes that complete phrases of which more occurrences are to be kept.
///
/// A chain of endings is left shorter by each that is removed: these are disjoint sets with path
/// halving, R. E. Tarjan and J. van Leeuwen, "Worst-case analysis of set union algorithms",
/// JACM 31(2), 1984.
private struct UnfilledEndings {
  /// For each node itself if it is such a node, and otherwise one further along its endings, or 0.
  private var nearest: [Int32]

  init(phrases: [Int32], endings: [Int32]) {
    nearest = phrases.indices.map { phrases[$0] >= 0 ? Int32($0) : endings[$0] }
  }

  /// Returns the first such node at a node or along its endings, or 0.
  mutating func first(from node: Int32) -> Int32 {
    var node = Int(node)
    while nearest[node] != node {
      nearest[node] = nearest[Int(nearest[node])]
      node = Int(nearest[node])
    }
    return Int32(node)
  }

  /// Removes a node; the one that follows it in its endings, or 0, is in its place.
  mutating func remove(_ node: Int32, before following: Int32) {
    nearest[Int(node)] = following
  }
}
