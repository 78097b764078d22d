// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct PairingTests {
  @Test(arguments: [
    ("alliance", [], []),
    ("alliance", ["a"], []),
    ("alliance", ["b", "a"], ["b-a"]),
    ("alliance", ["a", "b", "c"], ["a-b", "a-c", "b-c"]),
    ("alliance", ["a", "b", "a"], ["a-b"]),
    ("rivalry", ["party:a", "party:b"], ["a-b"]),
    ("treaty", ["signatory:a", "witness:w", "signatory:b"], ["a-b"]),
    ("summit", ["participant:a", "host:h", "guest:g"], ["a-h", "a-g", "h-g"]),
    ("summit", ["host:h", "guest:g"], ["h-g"]),
    ("talks", ["a", "mediator:m", "b"], ["a-b"]),
    ("talks", ["mediator:m", "mediator:n"], []),
    ("welcome", ["participant:a", "host:h"], ["a-h"]),
    ("treaty", ["nonsense:a", "signatory:b", "signatory:c"], ["b-c"]),
  ])
  func `ties every two in required roles, hosts and guests with them`(
    kind: String, who: [String], expected: [String]
  ) throws {
    #expect(try ties(kind, who) == expected)
  }

  @Test(arguments: [
    ("war", ["side-a:a", "side-b:b"], ["a-b"]),
    ("war", ["side-a:a", "side-a:b", "side-b:c", "side-b:d"], ["a-c", "a-d", "b-c", "b-d"]),
    ("war", ["side-b:b", "side-a:a"], ["a-b"]),
    ("invasion", ["attacker:a", "attacker:b", "target:c"], ["a-c", "b-c"]),
    ("invasion", ["attacker:a", "target:a"], []),
    ("invasion", ["attacker:a", "target:b", "attacker:a"], ["a-b"]),
    ("invasion", ["attacker:a"], []),
    ("invasion", ["target:a", "target:b"], []),
    ("invasion", ["a", "target:b"], ["a-b"]),
    ("invasion", ["attacker:a", "nonsense:n", "target:b"], ["a-b"]),
    ("dependence", ["on:b", "dependent:a"], ["a-b"]),
    ("parentage", ["parent:a", "parent:b", "child:c"], ["a-c", "b-c"]),
  ])
  func `ties each of one required role with each of the other`(
    kind: String, who: [String], expected: [String]
  ) throws {
    #expect(try ties(kind, who) == expected)
  }

  @Test func `two who attack each other are tied both ways`() throws {
    #expect(
      try ties("attack", ["attacker:a", "attacker:b", "target:a", "target:b"]) == ["a-b", "b-a"])
  }

  @Test(arguments: [
    ("statement", ["speaker:a", "audience:b"]), ("interview", ["speaker:a", "interviewer:b"]),
    ("appointment", ["holder:a", "body:b", "predecessor:c"]), ("founding", ["a", "b", "body:c"]),
    ("position", ["a", "b"]), ("person", ["a", "b"]),
  ])
  func `ties nobody where the kind says so`(kind: String, who: [String]) throws {
    #expect(try ties(kind, who) == [])
  }

  @Test func `a bare participant has the first role of the kind`() throws {
    let battle = try #require(KindTable.builtIn["battle"])
    let state = try #require(KindTable.builtIn["state"])
    let bare = Participation(try reference("a"))
    #expect(battle.role(of: bare) == "attacker")
    #expect(battle.role(of: Participation(bare.actor, role: Located("target"))) == "target")
    #expect(state.role(of: bare) == nil)
  }

  /// Returns the ties of a kind as `source-target`.
  private func ties(_ kind: String, _ who: [String]) throws -> [String] {
    let all = try participants(who)
    return try #require(KindTable.builtIn[kind]).pairs(of: all).map { pair in
      "\(all[pair.source].actor.value)-\(all[pair.target].actor.value)"
    }
  }
}
