// SPDX-License-Identifier: MIT

extension TimeBounds {
  /// Returns the relations that a thing can have to another.
  ///
  /// A relation is among them if there are a start and an end of each, within the bounds and at
  /// least an atom apart, that make it. Where one begins says nothing about the other: they are two
  /// things, even if their bounds are equal. What has always been begins with everything else that
  /// has; what never ends ends with it.
  ///
  /// Doubt changes nothing here: the relations are those of the dates as they are written.
  public func possibleRelations(to other: TimeBounds) -> AllenRelationSet {
    let (atom, otherAtom) = (atom, other.atom)
    var possible = AllenRelationSet()
    for relation in AllenRelation.allCases {
      let chain = EndpointChain(self, atom, other, otherAtom, relation.endpoints)
      if chain.isPossible { possible.insert(relation) }
    }
    return possible
  }

  /// Returns whether a thing has a relation to another.
  ///
  ///     let war = TimeBounds(try ExtendedDate("1914-07-28/1918-11-11"), horizon: nil)
  ///     let battle = TimeBounds(try ExtendedDate("1916-02-21/1916-12"), horizon: nil)
  ///     battle.relation(.during, to: war)  // definite
  ///
  /// It is definite if no other relation is possible, and neither date is doubted.
  public func relation(_ relation: AllenRelation, to other: TimeBounds) -> Certainty {
    self.relation(in: [relation], to: other)
  }

  /// Returns whether a thing has one of some relations to another, whichever it is.
  public func relation(in relations: AllenRelationSet, to other: TimeBounds) -> Certainty {
    let possible = possibleRelations(to: other)
    guard !possible.isDisjoint(with: relations) else { return .impossible }
    let isSure = possible.isSubset(of: relations) && !isDoubtful && !other.isDoubtful
    return isSure ? .definite : .possible
  }
}
