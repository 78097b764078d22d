// SPDX-License-Identifier: MIT

extension KindTable {
  /// The kinds that every chronicle has.
  ///
  /// Codes are root codes of CAMEO (Gerner, Schrodt, Yilmaz, Abu-Jabr, "Conflict and Mediation Event
  /// Observations", 2002); scores are those of the corresponding type of PLOVER (manual of 2024).
  public static let builtIn = KindTable(rows: eventRows + relationRows + actorRows)

  // MARK: - Events

  private static let eventRows: [KindRow] = statements + encounters + pressures + changes

  private static let statements: [KindRow] = [
    .event("statement", "speaker; audience, interviewer", .none, .neutral, nil, "01"),
    .event("declaration", below: "statement"),
    .event("interview", below: "statement"),
    .event("appeal", below: "statement", code: "02"),
    .event("promise", below: "statement", score: 2.5, code: "03"),
    .event("praise", below: "statement", sign: .positive, score: 5, code: "05"),
    .event("accusation", below: "statement", sign: .negative, score: -3, code: "11"),
    .event("rejection", below: "statement", sign: .negative, score: -2, code: "12"),
    .event("threat", below: "statement", sign: .negative, score: -3.5, code: "13"),
    .event("demand", "speaker, addressee", .across, .negative, 0, "10"),
  ]

  private static let encounters: [KindRow] = [
    .event("meeting", "participant; host, guest, mediator", .all, .positive, 2.5, "04"),
    .event("visit", below: "meeting"),
    .event("state-visit", below: "meeting"),
    .event("summit", below: "meeting"),
    .event("talks", below: "meeting"),
    .event("call", below: "meeting"),
    .event("conference", below: "meeting"),
    .event("mediation", below: "meeting"),
    .event("agreement", "signatory; witness", .all, .positive, 2.5, "05"),
    .event("treaty", below: "agreement"),
    .event("joint-statement", below: "agreement"),
    .event("ceasefire", below: "agreement"),
    .event("trade-deal", below: "agreement"),
    .event("recognition", "recognizer, recognized", .across, .positive, 5, "05"),
    .event("cooperation", "participant", .all, .positive, 9.5, "06"),
    .event("joint-exercise", below: "cooperation"),
    .event("trade", below: "cooperation"),
    .event("aid", "giver, receiver", .across, .positive, 10, "07"),
    .event("arms-delivery", below: "aid"),
    .event("concession", "yielder, beneficiary", .across, .positive, 4.5, "08"),
    .event("withdrawal", "yielder, beneficiary", .across, .positive, 6.5, "08"),
  ]

  private static let pressures: [KindRow] = [
    .event("investigation", "investigator, target", .across, .negative, -3, "09"),
    .event("protest", "protester, target", .across, .negative, -5, "14"),
    .event("mobilization", "actor, target", .across, .negative, -5.5, "15"),
    .event("sanction", "imposer, target", .across, .negative, -6, "16"),
    .event("expulsion", below: "sanction"),
    .event("break-of-ties", below: "sanction"),
    .event("embargo", below: "sanction"),
    .event("coercion", "actor, target", .across, .negative, -7, "17"),
    .event("arrest", below: "coercion"),
    .event("seizure", below: "coercion"),
    .event("blockade", below: "coercion"),
    .event("attack", "attacker, target", .across, .negative, -9, "18"),
    .event("invasion", below: "attack", code: "19"),
    .event("battle", below: "attack", code: "19"),
    .event("border-clash", below: "attack", code: "19"),
    .event("bombing", below: "attack"),
    .event("assassination", below: "attack"),
    .event("mass-violence", below: "attack", code: "20"),
    .event("declaration-of-war", "declarer, target", .across, .negative, -9, "19"),
  ]

  private static let changes: [KindRow] = [
    .event("office-change", "holder; body, predecessor", .none, .neutral),
    .event("appointment", below: "office-change"),
    .event("election", below: "office-change"),
    .event("dismissal", below: "office-change"),
    .event("resignation", below: "office-change"),
    .event("coup", below: "office-change"),
    .event("founding", "member; body", .none, .neutral),
    .event("accession", "member; body", .none, .neutral),
    .event("dissolution", "member; body", .none, .neutral),
    .event("ceremony", "participant; host, guest", .all, .positive),
    .event("celebration", below: "ceremony"),
    .event("welcome", below: "ceremony"),
  ]

  // MARK: - Relations

  private static let relationRows: [KindRow] = [
    .relation("alliance", "party", .all, .positive, isSymmetric: true),
    .relation("defence-pact", below: "alliance"),
    .relation("neutrality-pact", below: "alliance"),
    .relation("nonaggression-pact", below: "alliance"),
    .relation("entente", below: "alliance"),
    .relation("partnership", below: "alliance"),
    .relation("diplomatic-ties", "party", .all, .positive, isSymmetric: true),
    .relation("friendship", "party", .all, .positive, isSymmetric: true),
    .relation("trade-ties", "party", .all, .positive, isSymmetric: true),
    .relation("support", "supporter, supported", .across, .positive),
    .relation("conflict", "side-a, side-b", .across, .negative, isSymmetric: true),
    .relation("war", below: "conflict"),
    .relation("rivalry", below: "conflict", roles: "party", pairing: .all),
    .relation("territorial-dispute", below: "conflict"),
    .relation("sanctions", "imposer, target", .across, .negative),
    .relation("occupation", "occupier, target", .across, .negative),
    .relation("membership", "member, body", .across, .neutral),
    .relation("office", "holder, body", .across, .neutral),
    .relation("leadership", "leader, body", .across, .neutral),
    .relation("ownership", "owner, body", .across, .neutral),
    .relation("part", "part, body", .across, .neutral),
    .relation("succession", "successor, predecessor", .across, .neutral),
    .relation("kinship", "party", .all, .neutral, isSymmetric: true),
    .relation("marriage", below: "kinship"),
    .relation(
      "parentage", below: "kinship", roles: "parent, child", pairing: .across, isSymmetric: false),
    .relation("dependence", "dependent, on", .across, .neutral),
    .relation("position", "holder", .none, .neutral),
  ]

  // MARK: - Actors

  private static let actorRows: [KindRow] = [
    .actor("person"), .actor("state"), .actor("organization"),
    .actor("government-body", below: "organization"), .actor("armed-force", below: "organization"),
    .actor("party", below: "organization"), .actor("company", below: "organization"),
    .actor("medium", below: "organization"), .actor("intergovernmental", below: "organization"),
    .actor("movement", below: "organization"), .actor("bloc"), .actor("group"), .actor("people"),
  ]
}
