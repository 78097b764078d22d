// SPDX-License-Identifier: MIT

/// What has to be done to go back to a savepoint; empty while none is open.
struct UndoLog: Sendable {
  /// One change, with what it takes to undo it.
  enum Entry: Sendable {
    case addedNode(Int32)
    case removedNode(Int32)
    case addedRelationship(Int32)
    case removedRelationship(Int32)
    /// A node got a label, as its last.
    case addedLabel(Label, node: Int32)
    /// A node lost a label, which stood here.
    case removedLabel(Label, node: Int32, place: SymbolPlace)
    /// A property was set, and had this value before, null if it is new.
    case setProperty(PropertyKey, of: GraphElement, before: PropertyValue)
    /// A property was removed, and had this value before, at this place among the others.
    case removedProperty(
      PropertyKey, of: GraphElement, before: PropertyValue, place: SymbolPlace)
    /// The validity was set, and had this code before.
    case setValidity(of: GraphElement, before: Int32)
  }

  private(set) var entries: [Entry] = []

  /// The relationships that undoing would bring back, for which rows must keep a place.
  private(set) var removedRelationships: [Int32] = []

  private var savepoints: [Savepoint] = []
  private var nextNumber = 0

  /// Whether changes are to be recorded.
  var isRecording: Bool { !savepoints.isEmpty }

  /// Records a change if a savepoint is open.
  mutating func record(_ entry: Entry) {
    guard isRecording else { return }
    if case .removedRelationship(let place) = entry { removedRelationships.append(place) }
    entries.append(entry)
  }

  /// Opens a savepoint within all that are open.
  mutating func open(nextNode: Int, nextRelationship: Int) -> Savepoint {
    let savepoint = Savepoint(
      number: nextNumber, position: entries.count, nextNode: nextNode,
      nextRelationship: nextRelationship)
    nextNumber += 1
    savepoints.append(savepoint)
    return savepoint
  }

  /// Stops if a savepoint is not open.
  func check(_ savepoint: Savepoint) {
    precondition(savepoints.contains(savepoint), "The savepoint is not open.")
  }

  /// Closes a savepoint and all that were opened later; the log goes with the first.
  ///
  /// - Returns: The removed relationships that cannot be brought back any more.
  mutating func close(_ savepoint: Savepoint) -> [Int32] {
    while let last = savepoints.popLast(), last != savepoint {}
    guard savepoints.isEmpty else { return [] }
    let removed = removedRelationships
    entries = []
    removedRelationships = []
    return removed
  }

  /// Takes the latest change since a savepoint, or nothing if there is none.
  mutating func popEntry(since savepoint: Savepoint) -> Entry? {
    guard entries.count > savepoint.position, let entry = entries.popLast() else { return nil }
    if case .removedRelationship = entry { removedRelationships.removeLast() }
    return entry
  }
}
