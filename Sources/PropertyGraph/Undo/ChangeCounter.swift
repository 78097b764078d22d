// SPDX-License-Identifier: MIT

/// Reads a log of changes once and tells their net effect.
struct ChangeCounter {
  private struct Property: Hashable {
    let key: PropertyKey
    let element: GraphElement
  }

  private let savepoint: Savepoint
  private var changes = GraphChanges()
  private var labelDifferences: [Label: Int] = [:]
  private var oldValues: [Property: PropertyValue] = [:]

  init(since savepoint: Savepoint) {
    self.savepoint = savepoint
  }

  /// Takes in the next change of the log.
  mutating func count(_ entry: UndoLog.Entry) {
    switch entry {
    case .addedNode: changes.addedNodes += 1
    case .addedRelationship: changes.addedRelationships += 1
    case .removedNode(let place):
      if place < savepoint.nextNode {
        changes.removedNodes += 1
      } else {
        changes.addedNodes -= 1
      }
    case .removedRelationship(let place):
      if place < savepoint.nextRelationship {
        changes.removedRelationships += 1
      } else {
        changes.addedRelationships -= 1
      }
    case .addedLabel(let label, _): labelDifferences[label, default: 0] += 1
    case .removedLabel(let label, _, _): labelDifferences[label, default: 0] -= 1
    case .setProperty(let key, let element, let before),
      .removedProperty(let key, let element, let before, _):
      note(Property(key: key, element: element), before)
    case .setValidity: break
    }
  }

  /// Returns the net effect, compared with the graph as it is now.
  consuming func finish(_ graph: Graph) -> GraphChanges {
    for (label, difference) in labelDifferences {
      let after = graph.nodeCount(of: label)
      let before = after - difference
      if before == 0 && after > 0 { changes.addedLabels += 1 }
      if before > 0 && after == 0 { changes.removedLabels += 1 }
    }
    for (property, before) in oldValues {
      let after = graph.value(of: property.key, of: property.element)
      guard before != after else { continue }
      if !before.isNull { changes.removedProperties += 1 }
      if !after.isNull { changes.addedProperties += 1 }
    }
    return changes
  }

  /// Keeps the value that a property had at the savepoint: that of its first change.
  private mutating func note(_ property: Property, _ before: PropertyValue) {
    if oldValues[property] == nil { oldValues[property] = before }
  }
}

extension Graph {
  /// Returns the net effect of all changes since a savepoint that is open.
  ///
  /// Complexity: O(changes since then).
  public func changes(since savepoint: Savepoint) -> GraphChanges {
    undoLog.check(savepoint)
    var counter = ChangeCounter(since: savepoint)
    for entry in undoLog.entries[savepoint.position...] { counter.count(entry) }
    return counter.finish(self)
  }
}
