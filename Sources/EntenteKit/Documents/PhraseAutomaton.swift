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

  /// Calls a function for the occurrences of each phrase, in the order of their ends.
  ///
  /// Phrases that have been reported often enough are passed over, and so are whole chains of them:
  /// a text of one letter ends with as many phrases of that letter as there are.
  ///
  /// Complexity: O(length + occurrences that are reported).
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limit: The most occurrences of a phrase that are reported.
  ///   - report: Takes the number of the phrase and the index behind its last character.
  func search(
    _ text: [Unicode.Scalar], mostOfEach limit: Int, _ report: (Int, Int) -> Void
  ) {
    var left = phrases.map { $0 >= 0 ? limit : 0 }
    // For each node, the nearest that completes a phrase of which some are left, itself included.
    var live = phrases.indices.map { phrases[$0] >= 0 ? Int32($0) : endings[$0] }
    func liveEnding(at node: Int32) -> Int32 {
      var ending = live[Int(node)]
      while ending != 0, left[Int(ending)] == 0 { ending = live[Int(endings[Int(ending)])] }
      live[Int(node)] = ending
      return ending
    }
    var node: Int32 = 0
    for (index, character) in text.enumerated() {
      node = next(after: node, character)
      var ending = liveEnding(at: node)
      while ending != 0 {
        left[Int(ending)] -= 1
        report(Int(phrases[Int(ending)]), index + 1)
        ending = liveEnding(at: endings[Int(ending)])
      }
    }
  }
}
