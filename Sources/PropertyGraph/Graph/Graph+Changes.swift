// SPDX-License-Identifier: MIT

internal import Chronology

// Every change of a graph that is there to be seen goes through these steps, when it is made and
// when it is undone.
extension Graph {
  /// Takes note that a node has got or lost a label.
  ///
  /// This is the one place through which all changes of labels pass: by adding, setting, removing
  /// and undoing. What is derived from labels is kept current here. The bitmap of the label has
  /// changed already; the node's list of labels may still lag behind.
  mutating func noteChange(of label: Label, on node: Int32, isPresent: Bool) {
    noteVersion()
    counts.labelCounts[Int(label.code)] += isPresent ? 1 : -1
    guard !nodeIndexes.all.isEmpty else { return }
    nodeIndexes.noteChange(of: label, on: node, isPresent: isPresent, in: nodeProperties)
  }

  /// Takes note that a property has changed; a value that is null is none.
  ///
  /// This is the one place through which all changes of properties pass: by adding, setting,
  /// removing and undoing. What is derived from properties, as an index, is kept current here. The
  /// column has changed already. When an element is added its labels come before its properties, and
  /// when it is removed its properties go before its labels.
  mutating func noteChange(
    of key: PropertyKey, of element: GraphElement, from old: PropertyValue, to new: PropertyValue
  ) {
    noteVersion()
    guard !nodeIndexes.all.isEmpty, case .node(let node) = element else { return }
    nodeIndexes.noteChange(
      of: key, of: node, from: old, to: new, labels: labelBitmaps, in: nodeProperties)
  }

  /// Puts a label on a node or takes it off, but for its list of labels.
  mutating func changeLabel(_ label: Label, on node: Int32, isPresent: Bool) {
    if isPresent {
      labelBitmaps[Int(label.code)].insert(Int(node))
    } else {
      labelBitmaps[Int(label.code)].remove(Int(node))
    }
    noteChange(of: label, on: node, isPresent: isPresent)
  }

  /// Changes a property.
  mutating func changeProperty(
    _ key: PropertyKey, of element: GraphElement, from old: PropertyValue, to new: PropertyValue
  ) {
    switch element {
    case .node(let place): nodeProperties.set(key, of: Int(place), to: new)
    case .relationship(let place): relationshipProperties.set(key, of: Int(place), to: new)
    }
    noteChange(of: key, of: element, from: old, to: new)
  }

  /// Takes a relationship out of the graph; its place in the rows stays if it may return.
  mutating func unlink(_ relationship: Int32, mayReturn: Bool) {
    let place = Int(relationship)
    let type = relationshipTypes[place]
    relationshipBitmap.remove(place)
    outgoingAdjacency.remove(
      relationship, type: type, at: sources[place], mayReturn: mayReturn,
      living: relationshipBitmap)
    incomingAdjacency.remove(
      relationship, type: type, at: targets[place], mayReturn: mayReturn,
      living: relationshipBitmap)
    countRelationship(of: type, by: -1)
  }

  /// Brings a relationship that was taken out back to its place.
  mutating func relink(_ relationship: Int32) {
    let place = Int(relationship)
    let type = relationshipTypes[place]
    relationshipBitmap.insert(place)
    outgoingAdjacency.noteReturn(of: relationship, type: type, at: sources[place])
    incomingAdjacency.noteReturn(of: relationship, type: type, at: targets[place])
    countRelationship(of: type, by: 1)
  }

  /// Counts a relationship that has come or gone.
  mutating func countRelationship(of type: Int32, by difference: Int) {
    noteVersion()
    relationshipCount += difference
    counts.typeCounts[Int(type)] += difference
    adjacencyChangeCount += 1
  }
  /// Counts a node that has come or gone.
  mutating func countNode(by difference: Int) {
    noteVersion()
    nodeCount += difference
  }
}
