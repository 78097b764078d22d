// SPDX-License-Identifier: MIT

extension PropertyValue {
  /// Returns whether two values are equal, as `=` says it; nothing, if that is unknown.
  ///
  /// This is the equality of openCypher (CIP2016-06-14). Null is equal to nothing and different from
  /// nothing: the answer is unknown, also where it depends on a null in a list or a map. Numbers are
  /// equal if they are so exactly, whatever their types; not-a-number is not even equal to itself.
  /// Nodes and relationships are equal if they are the same. Values of other different types are not
  /// equal.
  package func equals(_ other: Self) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): nil
    case (.float(let left), .float(let right)): left == right
    case (.integer(let left), .float(let right)), (.float(let right), .integer(let left)):
      ValueOrdering(integer: left, float: right) == .same
    case (.list(let left), .list(let right)): Self.areEqual(left, right)
    case (.map(let left), .map(let right)): Self.areEqual(left, right)
    default: self == other
    }
  }

  private static func areEqual(_ left: [Self], _ right: [Self]) -> Bool? {
    guard left.count == right.count else { return false }
    var isKnown = true
    for (left, right) in zip(left, right) {
      switch left.equals(right) {
      case true?: continue
      case false?: return false
      case nil: isKnown = false
      }
    }
    return isKnown ? true : nil
  }

  private static func areEqual(_ left: PropertyMap, _ right: PropertyMap) -> Bool? {
    let (left, right) = (left.sortedEntries, right.sortedEntries)
    guard left.count == right.count,
      zip(left, right).allSatisfy({ ExactText.areSame($0.key, $1.key) })
    else { return false }
    return areEqual(left.map(\.value), right.map(\.value))
  }
}
