// SPDX-License-Identifier: MIT

public import Chronology

extension GraphBuilder {
  /// Adds a node.
  ///
  /// - Parameters:
  ///   - labels: Its labels, in order; one that is given again is not counted again.
  ///   - properties: Its properties, in order. A value that is null leaves no property; if a key is
  ///     given more than once, its last value that is not null counts, at the place of the first.
  /// - Returns: The identity of the node.
  @discardableResult
  public mutating func addNode(
    labels: [String] = [], properties: [(String, PropertyValue)] = []
  ) -> NodeID {
    appendNode(labels, properties)
  }

  /// Adds a node with properties that are written out.
  ///
  /// - Parameters:
  ///   - labels: Its labels, in order; one that is given again is not counted again.
  ///   - properties: Its properties, in order, by the same rules as when they come in an array.
  /// - Returns: The identity of the node.
  @discardableResult
  public mutating func addNode(
    labels: [String] = [], properties: KeyValuePairs<String, PropertyValue>
  ) -> NodeID {
    appendNode(labels, properties.lazy.map { ($0.key, $0.value) })
  }

  /// Sets when a node holds; a node of which nothing is said holds always.
  public mutating func setValidity(_ validity: TimeBounds, of node: NodeID) {
    check(node)
    nodeValidity[node.index] = validity
  }

  /// Stops if a node is not of this builder.
  func check(_ node: NodeID) {
    precondition(node.index < nodeCount, "The node is not one of this builder.")
  }

  private mutating func appendNode(
    _ labels: [String], _ properties: some Sequence<(String, PropertyValue)>
  ) -> NodeID {
    let index = nodeCount
    precondition(index < Int32.max, "A graph holds at most 2,147,483,647 nodes.")
    nodeCount += 1
    for name in labels { add(labelTable.intern(name), toNode: index) }
    labelLists.endElement()
    nodeProperties.append(properties, of: Int32(index), naming: &keyTable)
    return NodeID(index: index)
  }

  private mutating func add(_ label: Label, toNode index: Int) {
    let place = Int(label.code)
    if place == labelBitmaps.count { labelBitmaps.append(Bitmap()) }
    guard !labelBitmaps[place].contains(index) else { return }
    labelBitmaps[place].insert(index)
    labelLists.append(label)
  }
}
