// SPDX-License-Identifier: MIT

/// What an element was given itself: of each attribute the last value, in the order in which the
/// attributes were first given.
struct OwnAttributes {
  private(set) var pairs: [ResolvedPair] = []
  /// The places in ``pairs`` by attribute, once there are many.
  private var places: [Int32: Int] = [:]
  private static let few = 8

  init(_ pairs: [ResolvedPair]) {
    for pair in pairs { set(pair) }
  }

  init(_ chain: Int32, in sets: AttributeSets) {
    guard chain >= 0 else { return }
    for list in sets.lists(of: chain) {
      for index in list { set(sets.pairs[index]) }
    }
  }

  /// The value of an attribute, if it was given.
  subscript(attribute: Int32) -> ResolvedValue? {
    place(of: attribute).map { pairs[$0].value }
  }

  /// Whether an attribute was given.
  func holds(_ attribute: Int32) -> Bool { place(of: attribute) != nil }

  private func place(of attribute: Int32) -> Int? {
    pairs.count > Self.few
      ? places[attribute] : pairs.firstIndex { $0.attribute == attribute }
  }

  private mutating func set(_ pair: ResolvedPair) {
    if let place = place(of: pair.attribute) {
      pairs[place].value = pair.value
      return
    }
    pairs.append(pair)
    guard pairs.count > Self.few else { return }
    if places.isEmpty { for (place, pair) in pairs.enumerated() { places[pair.attribute] = place } }
    places[pair.attribute] = pairs.count - 1
  }
}
