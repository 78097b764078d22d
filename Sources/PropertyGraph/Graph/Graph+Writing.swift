// SPDX-License-Identifier: MIT

internal import Chronology

// Changes of an element that is in the graph, recorded for undoing.
extension Graph {
  /// Sets a property, or removes it if the value is null.
  mutating func write(_ key: PropertyKey, of element: GraphElement, _ value: PropertyValue) {
    let old = self.value(of: key, of: element)
    if value.isNull {
      guard !old.isNull else { return }
      removeProperty(key, of: element, old)
    } else {
      undoLog.record(.setProperty(key, of: element, before: old))
      changeProperty(key, of: element, from: old, to: value)
    }
  }

  /// Removes the properties of an element, the last first: that is the shortest way.
  mutating func removeAllProperties(of element: GraphElement) {
    for key in keys(of: element).reversed() {
      removeProperty(key, of: element, value(of: key, of: element))
    }
  }

  private mutating func removeProperty(
    _ key: PropertyKey, of element: GraphElement, _ old: PropertyValue
  ) {
    if undoLog.isRecording, let place = place(of: key, of: element) {
      undoLog.record(.removedProperty(key, of: element, before: old, place: place))
    }
    changeProperty(key, of: element, from: old, to: .null)
  }

  /// Sets when an element holds.
  mutating func writeValidity(_ validity: TimeBounds, of element: GraphElement) {
    noteVersion()
    let before: Int32
    switch element {
    case .node(let place):
      before = nodeValidity.replace(with: validity, of: Int(place))
    case .relationship(let place):
      before = relationshipValidity.replace(with: validity, of: Int(place))
    }
    undoLog.record(.setValidity(of: element, before: before))
  }

  func value(of key: PropertyKey, of element: GraphElement) -> PropertyValue {
    switch element {
    case .node(let place): nodeProperties.value(of: key, at: Int(place))
    case .relationship(let place): relationshipProperties.value(of: key, at: Int(place))
    }
  }

  private func place(of key: PropertyKey, of element: GraphElement) -> SymbolPlace? {
    switch element {
    case .node(let place): nodeProperties.place(of: key, at: Int(place))
    case .relationship(let place): relationshipProperties.place(of: key, at: Int(place))
    }
  }

  private func keys(of element: GraphElement) -> [PropertyKey] {
    switch element {
    case .node(let place): nodeProperties.keys(at: Int(place))
    case .relationship(let place): relationshipProperties.keys(at: Int(place))
    }
  }
}

// Names, numbered when they are new.
extension Graph {
  mutating func makeLabel(named name: String) -> Label {
    let label = labelTable.intern(name)
    if Int(label.code) == labelBitmaps.count {
      labelBitmaps.append(Bitmap())
      counts.labelCounts.append(0)
    }
    return label
  }

  mutating func makeRelationshipType(named name: String) -> RelationshipType {
    let type = typeTable.intern(name)
    if Int(type.code) == counts.typeCounts.count { counts.typeCounts.append(0) }
    return type
  }

  mutating func makePropertyKey(named name: String) -> PropertyKey {
    let knownCount = keyTable.count
    let key = keyTable.intern(name)
    if keyTable.count > knownCount, name == GraphIndexes.identityKeyName {
      createIndex(on: name, kind: .hash)
    }
    return key
  }
}
