// SPDX-License-Identifier: MIT

/// The places of a list by group, those of each group in order.
struct GroupedPlaces: Sendable {
  private var starts: [Int32] = [0]
  private var places: [Int32] = []

  /// Creates an empty list.
  init() {}

  /// Sorts places by their groups; those whose group is negative are left out.
  ///
  /// Complexity: O(places + groups).
  init(_ groups: [Int32], count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    for group in groups where group >= 0 { starts[Int(group) + 1] &+= 1 }
    for group in 0..<count { starts[group + 1] &+= starts[group] }
    places = [Int32](repeating: 0, count: Int(starts[count]))
    var ends = starts
    for (place, group) in groups.enumerated() where group >= 0 {
      places[Int(ends[Int(group)])] = Int32(truncatingIfNeeded: place)
      ends[Int(group)] &+= 1
    }
  }

  /// Returns the places of a group.
  func places(of group: Int) -> ArraySlice<Int32> {
    places[Int(starts[group])..<Int(starts[group + 1])]
  }
}
