// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Testing

/// The rules about kinds and roles.
@Suite struct ValidatorKindTests {
  @Test(arguments: [
    ("invasoin", "did you mean 'invasion'?"), ("Treaty", "did you mean 'treaty'?"),
    ("allianc", "'alliance' is a kind of relation"),
  ])
  func `finds a kind of event that does not exist`(kind: String, hint: String?) throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].kind = Located(kind)
    try expect(chronicle, "there is no kind of event '\(kind)'", hint)
  }

  @Test func `offers the widest kinds where none is near`() throws {
    var chronicle = try soundChronicle()
    chronicle.actors[0].kind = Located("country")
    try expect(
      chronicle, "there is no kind of actor 'country'",
      "the widest kinds are person, state, organization, bloc, group, people")
  }

  @Test func `offers kinds of the right family only`() throws {
    var chronicle = try soundChronicle()
    chronicle.relations[0].kind = Located("wars")
    try expect(chronicle, "there is no kind of relation 'wars'", "did you mean 'war'?")
    chronicle = try soundChronicle()
    chronicle.actors[0].kind = Located("wars")
    try expect(
      chronicle, "there is no kind of actor 'wars'", "'war' is a kind of relation")
  }

  @Test(arguments: [("war", "relation"), ("state", "actor")])
  func `finds an event of another family's kind`(kind: String, family: String) throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].kind = Located(kind)
    try expect(chronicle, "'\(kind)' is a kind of \(family), not of event", nil)
  }

  @Test func `finds relations and actors of another family's kind`() throws {
    var chronicle = try soundChronicle()
    chronicle.relations[0].kind = Located("invasion")
    try expect(chronicle, "'invasion' is a kind of event, not of relation", nil)
    chronicle = try soundChronicle()
    chronicle.actors[0].kind = Located("war")
    try expect(chronicle, "'war' is a kind of relation, not of actor", nil)
  }

  @Test(arguments: [
    ("invasion", "atacker", "did you mean 'attacker'?"),
    ("invasion", "signatory", "its roles are attacker, target"),
    ("summit", "hosts", "did you mean 'host'?"),
    ("summit", "nobody", "its roles are participant, host, guest, mediator"),
  ])
  func `finds a role that the kind does not have`(
    kind: String, role: String, hint: String
  ) throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].kind = Located(kind)
    chronicle.events[0].who = try participants(["\(role):east", "\(role):west"])
    try expect(chronicle, "the kind '\(kind)' has no role '\(role)'", hint)
  }

  @Test(arguments: KindTable.builtIn.kinds(of: .event))
  func `takes every role of a kind, required or optional`(kind: Kind) throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].kind = Located(kind.name)
    chronicle.events[0].who = try participants(
      kind.roles.enumerated().map { "\($1):\($0 == 0 ? "east" : "west")" })
    #expect(Validator.diagnostics(of: chronicle) == [])
  }

  @Test(
    arguments: KindTable.builtIn.kinds.filter { $0.pairing == .across && $0.family == .relation })
  func `refuses a bare list where it matters who is who`(kind: Kind) throws {
    var chronicle = try soundChronicle()
    chronicle.relations[0].kind = Located(kind.name)
    chronicle.relations[0].who = try participants(["east", "west"])
    let roles = kind.requiredRoles
    try expect(
      chronicle, "the kind '\(kind.name)' needs its roles named",
      "write who: { \(roles[0]): ..., \(roles[1]): ... }")
  }

  @Test(arguments: KindTable.builtIn.kinds.filter { $0.pairing != .across && $0.family == .event })
  func `takes a bare list where all have the same role`(kind: Kind) throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].kind = Located(kind.name)
    chronicle.events[0].who = try participants(["east", "west"])
    #expect(Validator.diagnostics(of: chronicle) == [])
  }

  @Test func `checks the roles in claims too`() throws {
    var chronicle = try soundChronicle()
    var claim = Claim(source: try reference("book"))
    claim.who = try participants(["signatory:east"])
    chronicle.events[0].details.claims = [claim]
    try expect(
      chronicle, "the kind 'invasion' has no role 'signatory'", "its roles are attacker, target")
  }

  private func expect(_ chronicle: Chronicle, _ message: String, _ hint: String?) throws {
    let found = Validator.diagnostics(of: chronicle)
    #expect(found.map(\.message) == [message])
    #expect(found.first?.hint == hint)
    #expect(found.first?.severity == .error)
  }
}
