// SPDX-License-Identifier: MIT

/// Chains the elements that have the same value, in rings of which an index keeps the first.
///
/// They cost eight bytes for each element up to the last, and are made when the first two elements
/// have the same value.
struct ElementRings: Sendable {
  /// The element behind each one with the same value, and behind the last the first.
  private var next: [Int32] = []
  private var previous: [Int32] = []

  /// The number of bytes that they take.
  var byteCount: Int { (next.count + previous.count) * 4 }

  /// Whether any two elements have the same value.
  var isEmpty: Bool { next.isEmpty }

  /// Takes in an element that is the first of its value, if there are rings.
  mutating func begin(at element: Int32) {
    if !next.isEmpty { grow(upTo: element) }
  }

  /// Puts an element at the end of the ring of a first one.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - first: The first one.
  ///   - greatest: No element that is the first of its value is greater; it is asked for once.
  mutating func link(_ element: Int32, before first: Int32, greatest: @autoclosure () -> Int32) {
    if next.isEmpty { grow(upTo: greatest()) }
    grow(upTo: max(element, first))
    let last = previous[Int(first)]
    next[Int(last)] = element
    previous[Int(element)] = last
    next[Int(element)] = first
    previous[Int(first)] = element
  }

  /// Takes an element out of its ring; returns the one behind it, if there is another.
  mutating func unlink(_ element: Int32) -> Int32? {
    guard Int(element) < next.count, next[Int(element)] != element else { return nil }
    let (before, behind) = (previous[Int(element)], next[Int(element)])
    next[Int(before)] = behind
    previous[Int(behind)] = before
    next[Int(element)] = element
    previous[Int(element)] = element
    return behind
  }

  /// Returns the elements of the ring of a first one, ascending.
  ///
  /// Complexity: O(elements), and O(n log n) if they did not come in order.
  func elements(from first: Int32) -> [Int32] {
    guard !next.isEmpty else { return [first] }
    var elements = [first]
    var isAscending = true
    var element = next[Int(first)]
    while element != first {
      if elements[elements.count - 1] > element { isAscending = false }
      elements.append(element)
      element = next[Int(element)]
    }
    return isAscending ? elements : elements.sorted()
  }

  /// Returns the number of elements in the ring of a first one: exactly up to 64, for more the
  /// greater of 64 and a mean.
  func estimatedCount(from first: Int32, mean: Int) -> Int {
    guard !next.isEmpty else { return 1 }
    var found = 1
    var element = next[Int(first)]
    while element != first, found < 64 {
      found += 1
      element = next[Int(element)]
    }
    return element == first ? found : max(found, mean)
  }

  private mutating func grow(upTo element: Int32) {
    guard Int(element) >= next.count else { return }
    let grown = Int32(next.count)...element
    next.append(contentsOf: grown)
    previous.append(contentsOf: grown)
  }
}
