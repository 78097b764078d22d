// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct AllenRelationSetTests {
  private static let apart: AllenRelationSet = [.before, .meets, .metBy, .after]

  @Test func `is a set`() {
    #expect(Self.apart.count == 4 && AllenRelationSet.all.count == 13)
    #expect(Self.apart.union([.equals]).relations == [.before, .meets, .equals, .metBy, .after])
    #expect(Self.apart.intersection([.equals, .meets]) == [.meets])
    #expect(Self.apart.symmetricDifference([.equals, .meets]).count == 4)
    #expect(AllenRelationSet.all.subtracting(Self.apart).count == 9)
    #expect(AllenRelationSet().isEmpty && !Self.apart.contains(.during))
    #expect(Self.apart.isSubset(of: .all))
  }

  @Test func `takes in and gives out relations`() {
    var set: AllenRelationSet = [.before]
    #expect(set.insert(.during).inserted && !set.insert(.during).inserted)
    #expect(set.remove(.before) == .before && set.remove(.before) == nil)
    #expect(set == [.during] && set.update(with: .during) == .during)
    set.formUnion([.meets])
    set.formIntersection([.meets, .equals])
    set.formSymmetricDifference([.equals])
    #expect(set == [.meets, .equals])
  }

  @Test func `turns round and composes member by member`() {
    #expect(Self.apart.converse == Self.apart)
    #expect(([.starts, .during] as AllenRelationSet).converse == [.startedBy, .contains])
    #expect(AllenRelationSet.all.composition([.equals]) == .all)
    #expect(AllenRelationSet().composition(.all).isEmpty)
    #expect(([.meets, .before] as AllenRelationSet).composition([.meets]) == [.before])
  }

  @Test func `has thirteen bits and lists its names`() {
    #expect(AllenRelationSet(rawValue: .max) == .all)
    #expect(AllenRelationSet(rawValue: 1).relations == [.before])
    #expect("\(AllenRelationSet([.during, .before]))" == "before, during")
  }
}
