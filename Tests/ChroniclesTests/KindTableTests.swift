// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct KindTableTests {
  private let table = KindTable.builtIn

  @Test(arguments: allKinds)
  func `has each kind of the design as it stands there`(expected: ExpectedKind) throws {
    let kind = try #require(table[expected.name])
    #expect(kind.family == expected.family)
    #expect(kind.parent == expected.parent)
    #expect(kind.requiredRoles == expected.required)
    #expect(kind.optionalRoles == expected.optional)
    #expect(kind.pairing == expected.pairing)
    #expect(kind.isSymmetric == expected.isSymmetric)
    #expect(kind.sign == expected.sign)
    #expect(kind.code == expected.code)
    #expect(kind.score == expected.score)
  }

  @Test func `has no other kinds, and those in the order of the design`() {
    #expect(table.kinds.map(\.name) == Self.allKinds.map(\.name))
  }

  @Test func `is one namespace`() {
    #expect(Set(table.kinds.map(\.name)).count == table.kinds.count)
    #expect(Set(table.kinds.map(\.label)).count == table.kinds.count)
  }

  @Test func `has parents of the same family before their children`() throws {
    for (index, kind) in table.kinds.enumerated() {
      guard let parent = kind.parent else { continue }
      let place = try #require(table.kinds.firstIndex { $0.name == parent })
      #expect(place < index && table.kinds[place].family == kind.family, "\(kind.name)")
    }
  }

  @Test func `ties across have two required roles`() {
    let across = table.kinds.filter { $0.pairing == .across }
    #expect(across.allSatisfy { $0.requiredRoles.count == 2 })
  }

  @Test(arguments: Kind.Family.allCases)
  func `gives the kinds of a family in the order of the table`(family: Kind.Family) {
    let expected = Self.allKinds.filter { $0.family == family }.map(\.name)
    #expect(table.kinds(of: family).map(\.name) == expected)
  }

  @Test(arguments: [
    ("state-visit", ["state-visit", "meeting"]), ("meeting", ["meeting"]),
    ("parentage", ["parentage", "kinship"]), ("company", ["company", "organization"]),
    ("nonsense", []), ("", []),
  ])
  func `tells a kind and those above it`(name: String, expected: [String]) {
    #expect(table.lineage(of: name).map(\.name) == expected)
  }

  @Test(arguments: [
    ("state-visit", "meeting", true), ("meeting", "meeting", true),
    ("meeting", "state-visit", false), ("entente", "alliance", true), ("war", "alliance", false),
    ("nonsense", "nonsense", false), ("war", "nonsense", false),
  ])
  func `tells whether a kind is another`(name: String, ancestor: String, expected: Bool) {
    #expect(table.isKind(name, a: ancestor) == expected)
  }

  @Test(arguments: ["", "Alliance", "defence pact", "event"])
  func `has nothing under a name that is no kind`(name: String) {
    #expect(table[name] == nil)
  }
}
