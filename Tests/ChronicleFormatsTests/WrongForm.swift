// SPDX-License-Identifier: MIT

import Testing

/// A chronicle that is wrong in a way that its schema can see.
struct WrongForm: Sendable, CustomTestStringConvertible {
  /// What is wrong with it.
  let mistake: String
  let text: String

  init(_ mistake: String, _ text: String) {
    self.mistake = mistake
    self.text = text
  }

  var testDescription: String { mistake }

  // MARK: - Around one entry

  /// Entries for the others to refer to.
  private static let others = """
    chronicle: A test
    as-of: 2000
    sources: { book: { title: A book } }
    places: { vienna: { name: Vienna } }
    actors:
      germany: { kind: state }
      austria: { kind: state }

    """

  static func event(_ mistake: String, _ event: String) -> WrongForm {
    WrongForm(mistake, others + "events:\n  - \(event)\n")
  }

  static func relation(_ mistake: String, _ relation: String) -> WrongForm {
    WrongForm(mistake, others + "relations:\n  - \(relation)\n")
  }

  static func claim(_ mistake: String, _ claim: String) -> WrongForm {
    event(mistake, "{ what: treaty, who: [germany, austria], according-to: [\(claim)] }")
  }

  static func actor(_ mistake: String, _ actor: String) -> WrongForm {
    WrongForm(mistake, "actors:\n  tyrol: \(actor)\n")
  }

  static func source(_ mistake: String, _ source: String) -> WrongForm {
    WrongForm(mistake, "sources:\n  diary: \(source)\n")
  }

  static func place(_ mistake: String, _ place: String) -> WrongForm {
    WrongForm(mistake, "actors: { italy: { } }\nplaces:\n  tyrol: \(place)\n")
  }

  static func kind(_ mistake: String, _ kind: String) -> WrongForm {
    WrongForm(mistake, "kinds:\n  embassy: \(kind)\n")
  }
}
