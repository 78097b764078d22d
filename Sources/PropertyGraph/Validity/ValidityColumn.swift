// SPDX-License-Identifier: MIT

package import Chronology

/// When each node, or each relationship, holds.
///
/// Most elements hold always and many share their bounds, so an element is a number of four bytes,
/// and elements after the last that is bounded are not stored at all.
package struct ValidityColumn: Sendable {
  /// The different bounds, *always* first.
  package private(set) var bounds: [TimeBounds] = [.always]
  private var codes: [Int32] = []
  private var places: [TimeBounds: Int32] = [.always: 0]

  /// Creates a column in which everything holds always.
  init() {}

  /// The place of an element's bounds among the different ones.
  package func code(of element: Int) -> Int {
    element < codes.count ? Int(codes[element]) : 0
  }

  /// When an element holds.
  package subscript(element: Int) -> TimeBounds {
    get { bounds[code(of: element)] }
    set { setCode(place(of: newValue), of: element) }
  }

  /// Sets when an element holds, and returns the place of the bounds that it had.
  mutating func replace(with newBounds: TimeBounds, of element: Int) -> Int32 {
    let before = Int32(truncatingIfNeeded: code(of: element))
    self[element] = newBounds
    return before
  }

  /// Gives an element the bounds at a place among the different ones.
  mutating func setCode(_ code: Int32, of element: Int) {
    if element >= codes.count {
      guard code != 0 else { return }
      codes.append(contentsOf: repeatElement(0, count: element + 1 - codes.count))
    }
    codes[element] = code
  }

  private mutating func place(of newBounds: TimeBounds) -> Int32 {
    if let place = places[newBounds] { return place }
    let place = Int32(bounds.count)
    bounds.append(newBounds)
    places[newBounds] = place
    return place
  }
}
