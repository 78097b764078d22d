// SPDX-License-Identifier: MIT

import Synchronization

/// The parts of a subgraph, which can have parts of their own.
///
/// Swift frees, compares and hashes values within values by recursion, which overflows the stack
/// some ten thousand levels deep. Here it is done level by level, so that no graph is too deep to
/// be told so.
struct SubgraphParts: Sendable {
  private var storage: Storage?

  /// The parts, in order.
  var list: [DOTGraph.Subgraph] {
    get { storage?.list.withLock { $0 } ?? [] }
    _modify {
      var list = isKnownUniquelyReferenced(&storage) ? take() : self.list
      defer { set(list) }
      yield &list
    }
  }

  /// Gives away the parts if nobody else has them; there are none afterwards.
  mutating func take() -> [DOTGraph.Subgraph] {
    guard isKnownUniquelyReferenced(&storage), let storage else { return [] }
    return storage.take()
  }

  private mutating func set(_ list: [DOTGraph.Subgraph]) {
    guard isKnownUniquelyReferenced(&storage), let storage else {
      storage = list.isEmpty ? nil : Storage(list)
      return
    }
    storage.list.withLock { $0 = list }
  }

  /// Where the parts are; the lock is never waited for, as only an owner who is alone changes them.
  private final class Storage: Sendable {
    let list: Mutex<[DOTGraph.Subgraph]>

    init(_ list: [DOTGraph.Subgraph]) { self.list = Mutex(list) }

    func take() -> [DOTGraph.Subgraph] {
      list.withLock { list in
        defer { list = [] }
        return list
      }
    }

    deinit {
      var rest = take()
      while var part = rest.popLast() { rest += part.takeParts() }
    }
  }
}

extension SubgraphParts: Hashable {
  static func == (left: SubgraphParts, right: SubgraphParts) -> Bool {
    var rest = [(left.list, right.list)]
    while let (left, right) = rest.popLast() {
      guard left.count == right.count else { return false }
      for (first, second) in zip(left, right) {
        guard first.isEqual(withoutParts: second) else { return false }
        let parts = (first.subgraphs, second.subgraphs)
        if !parts.0.isEmpty || !parts.1.isEmpty { rest.append(parts) }
      }
    }
    return true
  }

  func hash(into hasher: inout Hasher) {
    var rest = [list]
    while let parts = rest.popLast() {
      hasher.combine(parts.count)
      for part in parts {
        part.hashWithoutParts(into: &hasher)
        rest.append(part.subgraphs)
      }
    }
  }
}
