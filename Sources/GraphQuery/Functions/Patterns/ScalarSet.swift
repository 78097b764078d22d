// SPDX-License-Identifier: MIT

/// The code points that one place of a pattern takes.
struct ScalarSet: Sendable {
  /// A class of code points that Unicode defines.
  typealias Property = @Sendable (Unicode.Scalar) -> Bool

  /// Ranges of code points, in the order of the pattern.
  var ranges: [ClosedRange<UInt32>] = []

  /// Classes of code points.
  var properties: [Property] = []

  /// Sets within the set.
  var subsets: [ScalarSet] = []

  /// Whether it takes what it does not name.
  var isNegated = false

  /// Whether upper and lower case are the same.
  var ignoresCase = false

  /// Creates a set without members.
  init() {}

  /// Creates the set of one code point.
  init(_ scalar: Unicode.Scalar) {
    ranges = [scalar.value...scalar.value]
  }

  /// Creates the set of a class.
  init(_ property: @escaping Property, isNegated: Bool = false) {
    properties = [property]
    self.isNegated = isNegated
  }

  /// Returns whether a code point is in the set.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var isNamed = names(scalar)
    if !isNamed, ignoresCase {
      isNamed = Self.otherCases(of: scalar).contains { names($0) }
    }
    return isNamed != isNegated
  }

  private func names(_ scalar: Unicode.Scalar) -> Bool {
    for range in ranges where range.contains(scalar.value) { return true }
    for property in properties where property(scalar) { return true }
    for subset in subsets where subset.contains(scalar) { return true }
    return false
  }

  /// Returns the code points that differ by case only; one that becomes several has none.
  private static func otherCases(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let mappings = [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping]
    return mappings.compactMap { mapping in
      let scalars = mapping.unicodeScalars
      return scalars.count == 1 ? scalars.first : nil
    }
  }
}
