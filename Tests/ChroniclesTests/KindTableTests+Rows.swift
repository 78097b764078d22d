// SPDX-License-Identifier: MIT

import Chronicles

/// The tables of kinds as the design has them, row by row.
///
/// Codes are root codes of CAMEO, scores those of the types of PLOVER.
extension KindTableTests {
  static let allKinds =
    statements + encounters + gifts + pressures + attacks + changes + relations + actors

  private static let statements =
    ExpectedKind.events(
      "statement", roles: ["speaker"], or: ["audience", "interviewer"], .none, .neutral, "01")
    + ExpectedKind.events(
      "declaration", "interview", below: "statement", roles: ["speaker"],
      or: ["audience", "interviewer"], .none, .neutral, "01")
    + ExpectedKind.events(
      "appeal", below: "statement", roles: ["speaker"], or: ["audience", "interviewer"],
      .none, .neutral, "02")
    + ExpectedKind.events(
      "promise", below: "statement", roles: ["speaker"], or: ["audience", "interviewer"],
      .none, .neutral, "03", 2.5)
    + ExpectedKind.events(
      "praise", below: "statement", roles: ["speaker"], or: ["audience", "interviewer"],
      .none, .positive, "05", 5)
    + ExpectedKind.events(
      "accusation", below: "statement", roles: ["speaker"], or: ["audience", "interviewer"],
      .none, .negative, "11", -3)
    + ExpectedKind.events(
      "rejection", below: "statement", roles: ["speaker"], or: ["audience", "interviewer"],
      .none, .negative, "12", -2)
    + ExpectedKind.events(
      "threat", below: "statement", roles: ["speaker"], or: ["audience", "interviewer"],
      .none, .negative, "13", -3.5)
    + ExpectedKind.events("demand", roles: ["speaker", "addressee"], .across, .negative, "10", 0)

  private static let encounters =
    ExpectedKind.events(
      "meeting", roles: ["participant"], or: ["host", "guest", "mediator"],
      .all, .positive, "04", 2.5)
    + ExpectedKind.events(
      "visit", "state-visit", "summit", "talks", "call", "conference", "mediation",
      below: "meeting", roles: ["participant"], or: ["host", "guest", "mediator"],
      .all, .positive, "04", 2.5)
    + ExpectedKind.events(
      "agreement", roles: ["signatory"], or: ["witness"], .all, .positive, "05", 2.5)
    + ExpectedKind.events(
      "treaty", "joint-statement", "ceasefire", "trade-deal", below: "agreement",
      roles: ["signatory"], or: ["witness"], .all, .positive, "05", 2.5)

  private static let gifts =
    ExpectedKind.events(
      "recognition", roles: ["recognizer", "recognized"], .across, .positive, "05", 5)
    + ExpectedKind.events("cooperation", roles: ["participant"], .all, .positive, "06", 9.5)
    + ExpectedKind.events(
      "joint-exercise", "trade", below: "cooperation", roles: ["participant"],
      .all, .positive, "06", 9.5)
    + ExpectedKind.events("aid", roles: ["giver", "receiver"], .across, .positive, "07", 10)
    + ExpectedKind.events(
      "arms-delivery", below: "aid", roles: ["giver", "receiver"], .across, .positive, "07", 10)
    + ExpectedKind.events(
      "concession", roles: ["yielder", "beneficiary"], .across, .positive, "08", 4.5)
    + ExpectedKind.events(
      "withdrawal", roles: ["yielder", "beneficiary"], .across, .positive, "08", 6.5)

  private static let pressures =
    ExpectedKind.events(
      "investigation", roles: ["investigator", "target"], .across, .negative, "09", -3)
    + ExpectedKind.events("protest", roles: ["protester", "target"], .across, .negative, "14", -5)
    + ExpectedKind.events(
      "mobilization", roles: ["actor", "target"], .across, .negative, "15", -5.5)
    + ExpectedKind.events("sanction", roles: ["imposer", "target"], .across, .negative, "16", -6)
    + ExpectedKind.events(
      "expulsion", "break-of-ties", "embargo", below: "sanction", roles: ["imposer", "target"],
      .across, .negative, "16", -6)
    + ExpectedKind.events("coercion", roles: ["actor", "target"], .across, .negative, "17", -7)
    + ExpectedKind.events(
      "arrest", "seizure", "blockade", below: "coercion", roles: ["actor", "target"],
      .across, .negative, "17", -7)

  private static let attacks =
    ExpectedKind.events("attack", roles: ["attacker", "target"], .across, .negative, "18", -9)
    + ExpectedKind.events(
      "invasion", "battle", "border-clash", below: "attack", roles: ["attacker", "target"],
      .across, .negative, "19", -9)
    + ExpectedKind.events(
      "bombing", "assassination", below: "attack", roles: ["attacker", "target"],
      .across, .negative, "18", -9)
    + ExpectedKind.events(
      "mass-violence", below: "attack", roles: ["attacker", "target"], .across, .negative, "20", -9)
    + ExpectedKind.events(
      "declaration-of-war", roles: ["declarer", "target"], .across, .negative, "19", -9)

  private static let changes =
    ExpectedKind.events(
      "office-change", roles: ["holder"], or: ["body", "predecessor"], .none, .neutral)
    + ExpectedKind.events(
      "appointment", "election", "dismissal", "resignation", "coup", below: "office-change",
      roles: ["holder"], or: ["body", "predecessor"], .none, .neutral)
    + ExpectedKind.events(
      "founding", "accession", "dissolution", roles: ["member"], or: ["body"], .none, .neutral)
    + ExpectedKind.events(
      "ceremony", roles: ["participant"], or: ["host", "guest"], .all, .positive)
    + ExpectedKind.events(
      "celebration", "welcome", below: "ceremony", roles: ["participant"], or: ["host", "guest"],
      .all, .positive)

  private static let relations =
    ExpectedKind.relations("alliance", roles: ["party"], .all, symmetric: true, .positive)
    + ExpectedKind.relations(
      "defence-pact", "neutrality-pact", "nonaggression-pact", "entente", "partnership",
      below: "alliance", roles: ["party"], .all, symmetric: true, .positive)
    + ExpectedKind.relations(
      "diplomatic-ties", "friendship", "trade-ties", roles: ["party"],
      .all, symmetric: true, .positive)
    + ExpectedKind.relations(
      "support", roles: ["supporter", "supported"], .across, symmetric: false, .positive)
    + ExpectedKind.relations(
      "conflict", roles: ["side-a", "side-b"], .across, symmetric: true, .negative)
    + ExpectedKind.relations(
      "war", below: "conflict", roles: ["side-a", "side-b"], .across, symmetric: true, .negative)
    + ExpectedKind.relations(
      "rivalry", below: "conflict", roles: ["party"], .all, symmetric: true, .negative)
    + ExpectedKind.relations(
      "territorial-dispute", below: "conflict", roles: ["side-a", "side-b"],
      .across, symmetric: true, .negative)
    + ExpectedKind.relations(
      "sanctions", roles: ["imposer", "target"], .across, symmetric: false, .negative)
    + ExpectedKind.relations(
      "occupation", roles: ["occupier", "target"], .across, symmetric: false, .negative)
    + ExpectedKind.relations(
      "membership", roles: ["member", "body"], .across, symmetric: false, .neutral)
    + ExpectedKind.relations(
      "office", roles: ["holder", "body"], .across, symmetric: false, .neutral)
    + ExpectedKind.relations(
      "leadership", roles: ["leader", "body"], .across, symmetric: false, .neutral)
    + ExpectedKind.relations(
      "ownership", roles: ["owner", "body"], .across, symmetric: false, .neutral)
    + ExpectedKind.relations("part", roles: ["part", "body"], .across, symmetric: false, .neutral)
    + ExpectedKind.relations(
      "succession", roles: ["successor", "predecessor"], .across, symmetric: false, .neutral)
    + ExpectedKind.relations("kinship", roles: ["party"], .all, symmetric: true, .neutral)
    + ExpectedKind.relations(
      "marriage", below: "kinship", roles: ["party"], .all, symmetric: true, .neutral)
    + ExpectedKind.relations(
      "parentage", below: "kinship", roles: ["parent", "child"], .across, symmetric: false, .neutral
    )
    + ExpectedKind.relations(
      "dependence", roles: ["dependent", "on"], .across, symmetric: false, .neutral)
    + ExpectedKind.relations("position", roles: ["holder"], .none, symmetric: false, .neutral)

  private static let actors =
    ExpectedKind.actors("person", "state", "organization")
    + ExpectedKind.actors(
      "government-body", "armed-force", "party", "company", "medium", "intergovernmental",
      "movement", below: "organization")
    + ExpectedKind.actors("bloc", "group", "people")
}
