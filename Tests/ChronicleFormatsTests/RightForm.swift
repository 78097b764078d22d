// SPDX-License-Identifier: MIT

/// A right text, and the part of the schema that it must fit.
struct RightForm: Sendable {
  let name: String
  let text: String
  var isJSON = false
  /// The definition for it; nothing for a whole chronicle.
  var definition: String?

  /// Chronicles with what an editor may stumble over.
  static let traps = RightForm(
    name: "traps",
    text: """
      chronicle: 1914
      as-of: 1914
      description:
      include:
      kinds:
        embassy: { parent: office, roles: { required: [holder, body], optional: }, code: 04 }
        feud: { parent: relation, roles: { required: party, optional: [witness] }, pairs: all, sign: '-', score: -2.5 }
        mobilization-plan: { parent: relation, roles: { required: actor, optional: for } }
      sources: { '1904': { title: 1904, published: 1904~, author: [1904, true] } }
      places:
        a.b_c-d:
        no: { state: { actor: true, when: 1814-05-17/.. }, coordinates: ['59.9', +10.7] }
      topics:
      actors:
        true: { name: { no: Norge, zh-Hant: 挪威 }, kind: state, exists: "{1814..1905}" }
        42: { kind: person, data: { seats: 0044, votes: 1.5, elected: true, party: '' } }
      relations:
        - { what: embassy, who: { holder: 42, body: [true] }, when: 1905/, status: planned }
        - { what: feud, who: { party: [true, { actor: 42, as: 7, when: 1905 }] } }
        - { what: dependence, who: { dependent: 42, on: true }, when: }
        - { what: mobilization-plan, who: { actor: 42, for: true } }
      events:
        - what: coercion
          who: { actor: 42, target: true }
          when: -0043-03-15
          according-to: { source: 1904, credibility: '2', at: ['1', 10], stance: denies, quote: no }

      """)

  /// The files of the repository that are chronicles: themes lie in a folder of their own.
  static func files() throws -> [RightForm] {
    let paths = try Repository.files(below: ["seeds", "examples"], ending: "yaml")
    return try paths.filter { !$0.hasPrefix("examples/themes/") }.map { path in
      RightForm(name: path, text: try Repository.string(path))
    }
  }

  /// One chronicle with every key, in both forms.
  static let complete = [
    RightForm(name: "complete YAML", text: CompleteChronicle.yaml),
    RightForm(name: "complete JSON", text: CompleteChronicle.json, isJSON: true),
  ]

  /// What is included, and lines of JSON Lines.
  static let parts = [
    RightForm(
      name: "part", text: "include: more.YML\nactors: { a: { kind: state } }\n", definition: "part"),
    RightForm(
      name: "event on a line", text: #"{"what": "talks", "who": ["a"], "part-of": "b"}"#,
      isJSON: true, definition: "line"),
    RightForm(
      name: "relation on a line",
      text: #"{"what": "war", "who": {"side-a": "a", "side-b": "b"}, "when": "1914/1918"}"#,
      isJSON: true, definition: "line"),
    RightForm(
      name: "declared kind on a line", text: #"{"what": "feud", "who": ["a"]}"#, isJSON: true,
      definition: "line"),
  ]
}
