// SPDX-License-Identifier: MIT

/// The width and height of a box in points.
struct Size: Hashable, Sendable {
  var width: Double
  var height: Double
}

/// A tie between two boxes, and how far apart their centres would best be, in points.
struct Spring: Hashable, Sendable {
  let first: Int
  let second: Int
  let length: Double
}

extension Spring {
  /// Returns the parts of a graph that hang together, each in order, the first first.
  ///
  /// Complexity: O(boxes + springs).
  static func components(ofBoxes count: Int, _ springs: [Spring]) -> [[Int]] {
    var neighbours: [[Int]] = Array(repeating: [], count: count)
    for spring in springs {
      neighbours[spring.first].append(spring.second)
      neighbours[spring.second].append(spring.first)
    }
    var isSeen = Array(repeating: false, count: count)
    var components: [[Int]] = []
    for start in 0..<count where !isSeen[start] {
      var component = [start]
      isSeen[start] = true
      var next = 0
      while next < component.count {
        for neighbour in neighbours[component[next]] where !isSeen[neighbour] {
          isSeen[neighbour] = true
          component.append(neighbour)
        }
        next += 1
      }
      components.append(component.sorted())
    }
    return components
  }
}
