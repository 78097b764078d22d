// SPDX-License-Identifier: MIT

/// Some of Allen's thirteen relations: what is left open between two stretches of time.
///
/// A set is one small number, and can be written as a list:
///
///     let apart: AllenRelationSet = [.before, .meets, .metBy, .after]
///     apart.converse == apart  // true
public struct AllenRelationSet: Hashable, Sendable {
  /// One bit for each relation, in the order of the cases.
  public private(set) var rawValue: UInt16

  /// Creates a set from its bits; bits that stand for no relation are dropped.
  ///
  /// - Parameter rawValue: One bit for each relation, in the order of the cases.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue & 0x1FFF
  }

  /// All thirteen: nothing is known.
  public static let all = Self(rawValue: .max)

  /// The relations, in the order of the cases.
  public var relations: [AllenRelation] {
    AllenRelation.allCases.filter { contains($0) }
  }

  /// The number of relations.
  public var count: Int { rawValue.nonzeroBitCount }

  /// The relations seen from the other side: the converse of each.
  public var converse: AllenRelationSet {
    AllenRelationSet(relations.map(\.converse))
  }

  /// Returns what can hold between two stretches by way of a third.
  ///
  /// It is the union of the compositions of each relation of this set with each of the other.
  public func composition(_ other: AllenRelationSet) -> AllenRelationSet {
    var union = AllenRelationSet()
    for first in relations {
      for second in other.relations { union.formUnion(first.composition(second)) }
    }
    return union
  }
}

extension AllenRelationSet: SetAlgebra {
  /// Creates an empty set.
  public init() {
    rawValue = 0
  }

  /// Returns whether a relation is in the set.
  public func contains(_ member: AllenRelation) -> Bool {
    rawValue & Self.bit(member) != 0
  }

  /// Adds a relation, if it is not there.
  @discardableResult
  public mutating func insert(
    _ newMember: AllenRelation
  ) -> (inserted: Bool, memberAfterInsert: AllenRelation) {
    (update(with: newMember) == nil, newMember)
  }

  /// Removes a relation, and returns it if it was there.
  @discardableResult
  public mutating func remove(_ member: AllenRelation) -> AllenRelation? {
    defer { rawValue &= ~Self.bit(member) }
    return contains(member) ? member : nil
  }

  /// Adds a relation, and returns it if it was there before.
  @discardableResult
  public mutating func update(with newMember: AllenRelation) -> AllenRelation? {
    defer { rawValue |= Self.bit(newMember) }
    return contains(newMember) ? newMember : nil
  }

  /// Returns what is in one of two sets, or in both.
  public func union(_ other: AllenRelationSet) -> AllenRelationSet {
    Self(rawValue: rawValue | other.rawValue)
  }

  /// Returns what is in both sets.
  public func intersection(_ other: AllenRelationSet) -> AllenRelationSet {
    Self(rawValue: rawValue & other.rawValue)
  }

  /// Returns what is in one of two sets, but not in both.
  public func symmetricDifference(_ other: AllenRelationSet) -> AllenRelationSet {
    Self(rawValue: rawValue ^ other.rawValue)
  }

  /// Adds what is in another set.
  public mutating func formUnion(_ other: AllenRelationSet) { self = union(other) }

  /// Removes what is not in another set.
  public mutating func formIntersection(_ other: AllenRelationSet) { self = intersection(other) }

  /// Removes what is in another set too, and adds what is in that set only.
  public mutating func formSymmetricDifference(_ other: AllenRelationSet) {
    self = symmetricDifference(other)
  }

  private static func bit(_ relation: AllenRelation) -> UInt16 { 1 << relation.rawValue }
}

extension AllenRelationSet: CustomStringConvertible {
  /// The names of the relations, separated by commas.
  public var description: String { relations.map(\.name).joined(separator: ", ") }
}
