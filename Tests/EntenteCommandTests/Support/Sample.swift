// SPDX-License-Identifier: MIT

/// Chronicles for tests.
enum Sample {
  /// Ties that differ in kind, time, certainty and status.
  static let europe = """
    chronicle: Europe
    as-of: 1920
    actors:
      austria: { name: Austria-Hungary, kind: state }
      germany: { name: Germany, kind: state }
      italy: { name: Italy, kind: state }
      russia: { name: Russia, kind: state }
      serbia: { name: Serbia, kind: state }
    relations:
      - { what: alliance, who: [austria, germany], when: 1879-10-07/1918-11-03 }
      - { what: rivalry, who: [austria, russia], when: 1908~/1914 }
      - { what: war, who: { side-a: austria, side-b: serbia }, when: 1914-07-28/1918-11-03 }
    events:
      - { what: talks, who: [russia, italy], when: 1905/1921, status: planned }
    """

  /// The same text with one id misspelt.
  static let misspelt = europe.replacing("who: [austria, germany]", with: "who: [austria, germny]")

  /// A chronicle that is well but for a warning: nothing says how far the knowledge reaches.
  static let warned = """
    actors: { a: { name: A, kind: state }, b: { name: B, kind: state } }
    relations: [{ what: alliance, who: [a, b], when: 1900/.. }]
    """

  /// A chronicle in JSON.
  static let json = #"{"actors": {"a": {"name": "A", "kind": "state"}}, "as-of": "1900"}"#
}
