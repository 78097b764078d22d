// SPDX-License-Identifier: MIT

/// The attributes of one kind of element: which there are, and what graphs say holds by default.
///
/// An attribute that is named anywhere exists everywhere; where no default was given it is empty.
/// A graph keeps only what it says itself; what holds in it is found through its parents when an
/// element is made, and kept as a row that all share which are made before the next change.
struct AttributeDefaults {
  /// The names of the attributes, by number.
  private(set) var names: [Int32] = []
  private var numbers = PairTable()
  /// What each graph says itself.
  private var stated: [[ResolvedPair]] = []
  private var statedPlaces = PairTable()
  /// Values by number of the attribute, row behind row; what a row lacks is empty.
  private(set) var values: [ResolvedValue] = []
  private var rowStarts = [0, 0]
  /// The row that holds where nothing was stated.
  private(set) var firstRow = Self.emptyRow

  /// The row in which everything is empty.
  static let emptyRow: Int32 = 0

  /// How many rows there are.
  var rowCount: Int { rowStarts.count - 1 }

  /// Adds an attribute that has a value before any is given, and starts with a row of it.
  mutating func begin(_ name: Int32, _ value: ResolvedValue) {
    _ = number(of: name)
    values.append(value)
    rowStarts.append(values.count)
    firstRow = 1
  }

  /// Returns the number of an attribute, which is new if it had none.
  mutating func number(of name: Int32) -> Int32 {
    let next = Int32(names.count)
    if let number = numbers.insert(next, at: 0, name) { return number }
    names.append(name)
    return next
  }

  /// Says what holds by default in a graph, and in its parts that do not say otherwise.
  mutating func state(_ pair: ResolvedPair, in graph: Int32) {
    while stated.count <= Int(graph) { stated.append([]) }
    let next = Int32(stated[Int(graph)].count)
    if let place = statedPlaces.insert(next, at: graph, pair.attribute) {
      stated[Int(graph)][Int(place)] = pair
    } else {
      stated[Int(graph)].append(pair)
    }
  }

  /// What a graph says itself, in the order in which it was first said.
  func statements(of graph: Int32) -> [ResolvedPair] {
    Int(graph) < stated.count ? stated[Int(graph)] : []
  }

  /// Returns the row of what holds in a graph, given what holds in its parent.
  mutating func row(in graph: Int32, within parent: Int32) -> Int32 {
    let pairs = statements(of: graph)
    guard let largest = pairs.map(\.attribute).max() else { return parent }
    let start = values.count
    for index in places(of: parent) { values.append(values[index]) }
    while values.count - start <= Int(largest) { values.append(.empty) }
    for pair in pairs { values[start + Int(pair.attribute)] = pair.value }
    rowStarts.append(values.count)
    return Int32(rowStarts.count - 2)
  }

  /// Where in ``values`` a row stands.
  func places(of row: Int32) -> Range<Int> {
    rowStarts[Int(row)]..<rowStarts[Int(row) + 1]
  }

  /// Returns the value of an attribute in a row.
  func value(of attribute: Int32, in row: Int32) -> ResolvedValue {
    let places = places(of: row)
    let place = places.lowerBound + Int(attribute)
    return place < places.upperBound ? values[place] : .empty
  }
}
