// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct KindDeclarationTests {
  private func declaration(
    _ name: String, below parent: String, roles: [String]? = nil, pairing: Pairing? = nil
  ) -> KindDeclaration {
    var declaration = KindDeclaration(name: Located(name), parent: Located(parent))
    declaration.roles = roles.map { .init(required: $0.map { Located($0) }) }
    declaration.pairing = pairing.map { Located($0) }
    return declaration
  }

  @Test func `takes from its parent what it does not say`() throws {
    let table = KindTable.builtIn.adding([declaration("raid", below: "border-clash")])
    let (raid, clash) = (try #require(table["raid"]), try #require(table["border-clash"]))
    #expect(raid.parent == "border-clash")
    #expect(raid.family == .event && raid.pairing == .across && !raid.isSymmetric)
    #expect(raid.requiredRoles == clash.requiredRoles && raid.sign == .negative)
    #expect(raid.score == clash.score && raid.code == clash.code)
    #expect(table.lineage(of: "raid").map(\.name) == ["raid", "border-clash", "attack"])
    #expect(table.isKind("raid", a: "attack"))
  }

  @Test func `says itself what differs`() throws {
    var embassy = declaration("embassy", below: "office", roles: ["envoy", "court"])
    embassy.sign = .positive
    embassy.isExclusive = true
    embassy.score = 1.5
    embassy.code = "04"
    embassy.isSymmetric = false
    let kind = try #require(KindTable.builtIn.adding([embassy])["embassy"])
    #expect(kind.roles == ["envoy", "court"] && kind.sign == .positive && kind.isExclusive)
    #expect(kind.score == 1.5 && kind.code == "04" && kind.pairing == .across)
    #expect(kind.label == "Embassy" && kind.relationshipType == "EMBASSY")
  }

  @Test func `may stand below none, and pairs without direction if it pairs all`() throws {
    let club = declaration("club", below: "relation", roles: ["party"], pairing: .all)
    let kind = try #require(KindTable.builtIn.adding([club])["club"])
    #expect(kind.parent == nil && kind.family == .relation && kind.isSymmetric)
    #expect(kind.sign == .neutral)
  }

  @Test(arguments: [["a", "b", "c"], ["c", "b", "a"], ["b", "c", "a"]])
  func `stands in any order`(order: [String]) {
    let parents = ["a": "war", "b": "a", "c": "b"]
    let declared = order.map { declaration($0, below: parents[$0] ?? "") }
    let table = KindTable.builtIn.adding(declared)
    #expect(table.lineage(of: "c").map(\.name) == ["c", "b", "a", "war", "conflict"])
  }

  @Test func `is left out if it is wrong, with those below it`() {
    let table = KindTable.builtIn.adding([
      declaration("a", below: "b"), declaration("b", below: "a"), declaration("c", below: "a"),
      declaration("good", below: "war"), declaration("war", below: "conflict"),
    ])
    #expect(["a", "b", "c"].allSatisfy { table[$0] == nil })
    #expect(table["good"] != nil)
    #expect(table.kinds.count == KindTable.builtIn.kinds.count + 1)
  }

  @Test func `stands so many kinds deep and no more, however long a chain is`() {
    let chain = (1...100_000).map { number in
      declaration("k\(number)", below: number == 1 ? "war" : "k\(number - 1)")
    }
    let table = KindTable.builtIn.adding(chain.reversed())
    #expect(table["k64"]?.sign == .negative)
    #expect(table["k65"] == nil && table["k100000"] == nil)
  }

  @Test func `is known to the chronicle that declares it`() {
    var chronicle = Chronicle(title: "Test")
    chronicle.declaredKinds = [declaration("raid", below: "attack")]
    #expect(chronicle.kinds["raid"]?.code == "18")
    chronicle.declaredKinds = []
    #expect(chronicle.kinds["raid"] == nil)
  }
}
