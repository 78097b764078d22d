// SPDX-License-Identifier: MIT

/// What is known so far of an aggregate, for every group.
///
/// States are values, so that threads can hand them over. The number of a group is its place in
/// every array of a state.
protocol AggregateState: Sendable {
  /// The bytes that it takes, about.
  var bytes: Int { get }

  /// Makes room for so many groups.
  mutating func grow(to groups: Int)

  /// Takes in the values of some rows, and the groups of the rows.
  mutating func add(_ values: Vector, _ parameters: Vector?, groups: [Int32]) throws(QueryError)

  /// Takes in another state of the same kind, whose groups have these numbers here.
  mutating func add(_ other: any AggregateState, groups: [Int32]) throws(QueryError)

  /// Gets ready to give results.
  mutating func finish()

  /// Returns the values of some groups.
  func result(_ groups: Range<Int>) throws(QueryError) -> Vector
}

extension AggregateState {
  mutating func finish() {}
}

extension Array {
  /// Makes the array longer, if it is shorter.
  mutating func grow(to count: Int, filling value: Element) {
    guard self.count < count else { return }
    append(contentsOf: repeatElement(value, count: count - self.count))
  }
}
