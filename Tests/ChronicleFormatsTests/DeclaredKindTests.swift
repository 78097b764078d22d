// SPDX-License-Identifier: MIT

import Testing

/// Kinds that a chronicle declares wrongly, and uses wrongly.
@Suite struct DeclaredKindTests {
  @Test(arguments: declarations + uses)
  func `says what is wrong with a declared kind`(file: WrongFile) { file.expect() }

  static let declarations: [WrongFile] = [
    WrongFile(
      "kinds:\n  ‸raid: { sign: -1 }\n", "the kind 'raid' needs the key 'parent'",
      hint: "name the kind above it, or event, relation or actor"),
    WrongFile(
      "kinds:\n  raid: { parent: ‸atack }\n", "there is no kind 'atack'",
      hint: "did you mean 'attack'?"),
    WrongFile(
      "kinds:\n  raid: { parent: ‸happening }\n", "there is no kind 'happening'",
      hint: "write a kind, or event, relation or actor for a kind below none"),
    WrongFile(
      "kinds:\n  a: { parent: b }\n  b: { parent: ‸a }\n", "the kind 'b' is above itself"),
    WrongFile("kinds:\n  a: { parent: ‸a }\n", "the kind 'a' is above itself"),
    WrongFile(
      "kinds:\n  ‸war: { parent: conflict }\n", "'war' is a built-in kind",
      hint: "declare one below it"),
    WrongFile(
      "kinds:\n  ‸Raid: { parent: attack }\n", "'Raid' cannot name a kind",
      hint: "lower-case words joined by hyphens, such as state-visit"),
    WrongFile(
      "kinds:\n  ‸part-of: { parent: relation, pairs: none }\n",
      "the graph needs the name 'part-of' for something else"),
    WrongFile(
      "kinds:\n  ‸lend: { parent: relation, roles: [lender], pairs: across }\n",
      "pairs go across two required roles, and 'lend' has 1",
      hint: "write roles: [giver, receiver], or pairs: all"),
    WrongFile(
      "kinds:\n  ‸club: { parent: relation, pairs: all }\n",
      "'club' pairs all in required roles, and has none", hint: "write roles: [party]"),
    WrongFile(
      "kinds:\n  lend: { parent: relation, roles: [lender, ‸lender], pairs: across }\n",
      "the role 'lender' stands here twice"),
    WrongFile(
      "kinds:\n  lend: { parent: relation, roles: [lender, ‸The Borrower], pairs: across }\n",
      "'The Borrower' cannot name a role"),
    WrongFile(
      "kinds:\n  king: { parent: person, roles: [‸realm] }\n",
      "a kind of actor has no roles and ties nobody"),
    WrongFile(
      "kinds:\n  raid: { parent: attack, roles: { ‸needed: [raider] } }\n",
      "roles have no key 'needed'",
      hint: "write roles: { required: [giver, receiver], optional: [broker] }"),
    WrongFile(
      "kinds:\n  raid: { parent: attack, sign: ‸2 }\n", "'2' is not a sign",
      hint: "write 1, 0, -1, + or -"),
    WrongFile(
      "kinds:\n  raid: { parent: attack, symmetric: ‸yes }\n", "'yes' is not a truth value",
      hint: "write true or false"),
    WrongFile(
      "kinds:\n  raid: { parent: attack, pairs: ‸both }\n", "'both' is not a way to pair",
      hint: "write all, across or none"),
    WrongFile(
      "kinds:\n  raid: { parent: attack, score: ‸-11 }\n", "a score is a number from -10 to 10"),
    WrongFile(
      "kinds:\n  raid: { parent: attack, code: ‸190 }\n", "a root code of CAMEO is 01 to 20"),
    WrongFile("kinds: ‸[raid]\n", "'kinds' must be a map from names to kinds, not a list"),
  ]

  private static let kinds = """
    kinds:
      raid: { parent: attack, roles: { required: [raider, raided], optional: [guide] } }
      foray: { parent: raid }
    actors: { a: { kind: state }, b: { kind: state } }

    """

  static let uses: [WrongFile] = [
    WrongFile(
      kinds + "events: [{ what: foray, who: { ‸attacker: a, raided: b } }]\n",
      "the kind 'foray' has no role 'attacker'", hint: "its roles are raider, raided, guide"),
    WrongFile(
      kinds + "events: [{ what: foray, who: [‸a, b] }]\n", "the kind 'foray' needs its roles named",
      hint: "write who: { raider: ..., raided: ... }"),
    WrongFile(
      kinds + "relations: [{ what: ‸raid, who: { raider: a, raided: b } }]\n",
      "'raid' is a kind of event, not of relation"),
    WrongFile(
      kinds + "events: [{ what: ‸forray, who: { raider: a, raided: b } }]\n",
      "there is no kind of event 'forray'", hint: "did you mean 'foray'?"),
  ]
}
