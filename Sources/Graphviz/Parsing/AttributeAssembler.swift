// SPDX-License-Identifier: MIT

/// Makes the attributes of elements of one kind: what differs from what holds at the end anyway.
///
/// What is made once is kept, so elements that were given the same share it.
struct AttributeAssembler {
  private let defaults: AttributeDefaults
  private let sets: AttributeSets
  private let texts: [String]
  private let most: Int
  /// The values at the end of the root, by number of the attribute.
  private var finals: [ResolvedValue]
  /// Whether some element carries an attribute.
  private var isCarried: [Bool]
  /// How many values were made.
  private(set) var valueCount = 0
  private var ofRows: [DOTAttributes?]
  private var ofChains: [(row: Int32, attributes: DOTAttributes)]
  private var differences: [UInt64: [Int32]] = [:]

  init(_ graph: GraphResolver, _ kind: DOTElementKind, _ texts: [String]) {
    defaults = graph.defaults[kind.rawValue]
    sets = graph.sets
    self.texts = texts
    most = graph.limits.values
    finals = Array(repeating: .empty, count: defaults.names.count)
    isCarried = Array(repeating: false, count: defaults.names.count)
    ofRows = Array(repeating: nil, count: defaults.rowCount)
    ofChains = Array(repeating: (-1, [:]), count: sets.count)
    for place in defaults.places(of: defaults.firstRow).enumerated() {
      finals[place.offset] = defaults.values[place.element]
    }
    for pair in defaults.statements(of: 0) { finals[Int(pair.attribute)] = pair.value }
  }

  /// Whether more values were made than may be; what is made from then on is not whole.
  var isOverfull: Bool { valueCount > most }

  // MARK: - Nodes and edges

  /// Returns the attributes of an element that has a chain of lists and a row of defaults.
  mutating func attributes(_ chain: Int32, _ row: Int32) -> DOTAttributes {
    if chain < 0 {
      if let known = ofRows[Int(row)] { return known }
    } else if ofChains[Int(chain)].row == row {
      return ofChains[Int(chain)].attributes
    }
    let attributes = freshAttributes(chain, row)
    if chain < 0 { ofRows[Int(row)] = attributes } else { ofChains[Int(chain)] = (row, attributes) }
    return attributes
  }

  private mutating func freshAttributes(_ chain: Int32, _ row: Int32) -> DOTAttributes {
    guard !isOverfull else { return [:] }
    let own = OwnAttributes(chain, in: sets)
    var pairs = own.pairs.filter { $0.value != finals[Int($0.attribute)] }
    let count = max(defaults.places(of: row).count, finals.count)
    for number in 0..<Int32(count) where !own.holds(number) {
      let value = defaults.value(of: number, in: row)
      if value != finals[Int(number)] { pairs.append(.init(attribute: number, value: value)) }
    }
    return made(of: pairs)
  }

  private mutating func made(of pairs: [ResolvedPair]) -> DOTAttributes {
    valueCount += pairs.count
    for pair in pairs { isCarried[Int(pair.attribute)] = true }
    return DOTAttributes(
      entries: pairs.map {
        DOTAttributes.Entry(
          name: texts[Int(defaults.names[Int($0.attribute)])], value: value($0.value))
      })
  }

  private func value(_ value: ResolvedValue) -> DOTValue {
    let text = texts[Int(value.text)]
    return value.isHTML ? .html(HTMLLabel(markup: text)) : .text(text)
  }

  // MARK: - Subgraphs

  /// What a graph has at its end, for the attributes of its parts.
  struct Parent {
    var own: OwnAttributes
    var row: Int32
    /// The row that ``differing`` is about.
    var comparedRow: Int32 = -1
    /// Where a part with that row, which is given nothing itself, differs.
    var differing: [ResolvedPair] = []
  }

  /// What the root has at its end.
  func root() -> Parent {
    Parent(own: OwnAttributes(defaults.statements(of: 0)), row: defaults.firstRow)
  }

  /// What a subgraph has at its end.
  func parent(_ chain: Int32, _ row: Int32) -> Parent {
    Parent(own: OwnAttributes(chain, in: sets), row: row)
  }

  /// Returns the attributes of a subgraph: what differs from what its parent has.
  mutating func attributes(
    _ chain: Int32, _ row: Int32, within parent: inout Parent
  ) -> DOTAttributes {
    guard !isOverfull else { return [:] }
    if parent.comparedRow != row { compare(&parent, with: row) }
    let own = OwnAttributes(chain, in: sets)
    let pairs = own.pairs.filter { $0.value != value(of: $0.attribute, in: parent) }
    return made(of: pairs + parent.differing.filter { !own.holds($0.attribute) })
  }

  private mutating func compare(_ parent: inout Parent, with row: Int32) {
    let numbers = parent.own.pairs.map(\.attribute) + difference(of: row, parent.row)
    parent.comparedRow = row
    parent.differing = []
    for number in Set(numbers).sorted() {
      let value = defaults.value(of: number, in: row)
      guard value != self.value(of: number, in: parent) else { continue }
      parent.differing.append(.init(attribute: number, value: value))
    }
  }

  private func value(of attribute: Int32, in parent: Parent) -> ResolvedValue {
    parent.own[attribute] ?? defaults.value(of: attribute, in: parent.row)
  }

  /// Returns the attributes of which two rows have other values.
  private mutating func difference(of first: Int32, _ second: Int32) -> [Int32] {
    guard first != second else { return [] }
    let key = UInt64(first) << 32 | UInt64(second)
    if let known = differences[key] { return known }
    let count = max(defaults.places(of: first).count, defaults.places(of: second).count)
    let numbers = (0..<Int32(count)).filter {
      defaults.value(of: $0, in: first) != defaults.value(of: $0, in: second)
    }
    differences[key] = numbers
    return numbers
  }

  // MARK: - The root

  /// Returns what the root says of all: what is not empty, and what no element would declare.
  mutating func rootDefaults() -> DOTAttributes {
    let stated = Set(defaults.statements(of: 0).map(\.attribute))
    let givenCount = defaults.places(of: defaults.firstRow).count
    let numbers = (0..<Int32(finals.count)).filter { number in
      number < givenCount
        ? stated.contains(number) : finals[Int(number)] != .empty || !isCarried[Int(number)]
    }
    return made(of: numbers.map { ResolvedPair(attribute: $0, value: finals[Int($0)]) })
  }
}
