// SPDX-License-Identifier: MIT

/// Finds each of several elements of one name in turn, or first those that also have an `id`.
struct PlaceQueue<Key: Hashable> {
  private struct Named: Hashable {
    let key: Key
    let id: ExactText
  }

  /// The places of elements that are called the same, of which some were found.
  private struct Line {
    var places: [Int] = []
    var next = 0
  }

  /// Whether all elements of one name are one.
  private let areSame: Bool
  private var isFound: [Bool] = []
  private var byKey: [Key: Line] = [:]
  private var byID: [Named: Line] = [:]

  init(areSame: Bool) {
    self.areSame = areSame
  }

  /// Adds an element, which gets the next place.
  mutating func append(_ key: Key, id: String?) {
    byKey[key, default: Line()].places.append(isFound.count)
    if let id {
      byID[Named(key: key, id: ExactText(id)), default: Line()].places.append(isFound.count)
    }
    isFound.append(false)
  }

  /// Returns the place of an element that was not found before.
  ///
  /// Complexity: O(1) on average over all elements.
  mutating func find(_ key: Key, id: DOTValue?) -> Int? {
    guard !areSame else { return byKey[key]?.places.first }
    if case .text(let id) = id {
      let place = Self.take(from: &byID[Named(key: key, id: ExactText(id))], &isFound)
      if let place { return place }
    }
    return Self.take(from: &byKey[key], &isFound)
  }

  private static func take(from line: inout Line?, _ isFound: inout [Bool]) -> Int? {
    while let next = line?.next, let place = line?.places[next...].first {
      line?.next += 1
      guard !isFound[place] else { continue }
      isFound[place] = true
      return place
    }
    return nil
  }
}
