// SPDX-License-Identifier: MIT

extension Chronicle {
  /// Takes a publisher for an actor if an actor has that id.
  ///
  /// Complexity: O(actors and sources).
  package mutating func resolvePublishers() {
    guard sources.contains(where: { $0.publisher != nil }) else { return }
    let actors = Set(actors.map(\.id.value))
    for index in sources.indices {
      guard case .name(let name) = sources[index].publisher, let id = Identifier(name),
        actors.contains(id)
      else { continue }
      sources[index].publisher = .actor(Reference(id))
    }
  }
}
