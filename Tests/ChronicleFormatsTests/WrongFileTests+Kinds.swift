// SPDX-License-Identifier: MIT

extension WrongFileTests {
  /// Kinds that do not exist or belong elsewhere.
  static let kinds: [WrongFile] = [
    .event(
      "{ what: ‸traety }", "there is no kind of event 'traety'",
      hint: "did you mean 'treaty'?"),
    .event(
      "{ what: ‸coronation }", "there is no kind of event 'coronation'",
      hint: "the widest kinds are statement, demand, meeting, agreement, recognition, cooperation, "
        + "aid, concession, withdrawal, investigation, protest, mobilization, sanction, coercion, "
        + "attack, declaration-of-war, office-change, founding, accession, dissolution, ceremony"),
    .event(
      "{ what: ‸aliance }", "there is no kind of event 'aliance'",
      hint: "'alliance' is a kind of relation"),
    .event("{ what: ‸alliance }", "'alliance' is a kind of relation, not of event"),
    .event(
      "{ what: '‸State Visit' }", "there is no kind of event 'State Visit'",
      hint: "did you mean 'state-visit'?"),
    .relation("{ what: ‸treaty }", "'treaty' is a kind of event, not of relation"),
    .relation(
      "{ what: ‸aliance }", "there is no kind of relation 'aliance'",
      hint: "did you mean 'alliance'?"),
    .relation("{ what: ‸state }", "'state' is a kind of actor, not of relation"),
    .actor("{ kind: ‸sate }", "there is no kind of actor 'sate'", hint: "did you mean 'state'?"),
    .actor("{ kind: ‸war }", "'war' is a kind of relation, not of actor"),
  ]

  /// Roles that a kind does not have, and lists where roles are needed.
  static let roles: [WrongFile] = [
    .event(
      "{ what: treaty, who: { ‸singatory: [germany, austria] } }",
      "the kind 'treaty' has no role 'singatory'", hint: "did you mean 'signatory'?"),
    .event(
      "{ what: invasion, who: { attacker: germany, ‸victim: austria } }",
      "the kind 'invasion' has no role 'victim'", hint: "its roles are attacker, target"),
    .event(
      "{ what: invasion, who: [‸germany, austria] }",
      "the kind 'invasion' needs its roles named",
      hint: "write who: { attacker: ..., target: ... }"),
    .event(
      "{ what: demand, who: ‸germany }", "the kind 'demand' needs its roles named",
      hint: "write who: { speaker: ..., addressee: ... }"),
    .event(
      "{ what: invasion, who: { actor: ‸germany, for: austria } }",
      "the kind 'invasion' needs its roles named",
      hint: "write who: { attacker: ..., target: ... }"),
    .relation(
      "{ what: war, who: [‸germany, austria] }", "the kind 'war' needs its roles named",
      hint: "write who: { side-a: ..., side-b: ... }"),
    .relation(
      "{ what: alliance, who: { party: germany, ‸side-b: austria } }",
      "the kind 'alliance' has no role 'side-b'", hint: "its roles are party"),
    .claim(
      "{ source: book, who: { ‸sginatory: germany } }",
      "the kind 'treaty' has no role 'sginatory'", hint: "did you mean 'signatory'?"),
  ]
}
