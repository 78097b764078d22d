// SPDX-License-Identifier: MIT

import Testing

/// The rule that an event is at the time at which it begins, changes or ends a relation.
@Suite struct MarkedRelationTests {
  private static func chronicle(_ event: String, relation when: String) -> String {
    """
    actors: { a: { }, b: { } }
    relations: [{ id: r, what: alliance, who: [a, b], when: \(when) }]
    events: [{ id: e, what: treaty, who: [a, b], \(event) }]

    """
  }

  @Test(arguments: [
    // What is signed may come into force, and what is given up may lapse, later.
    Contradiction.note(
      chronicle("when: ‡1879-10-05, begins: ‸r", relation: "‡1879-10-07/1918-11-03"),
      "'r' (1879-10-07/1918-11-03) begins later than 'e' (1879-10-05), which should begin it"),
    .warning(
      chronicle("when: ‡1877-10-05, begins: ‸r", relation: "‡1879-10-07/1918-11-03"),
      "'r' (1879-10-07/1918-11-03) begins later than 'e' (1877-10-05), which should begin it"),
    .warning(
      chronicle("when: ‡1916, ends: ‸r", relation: "‡1879-10-07/1918-11-03"),
      "'r' (1879-10-07/1918-11-03) ends later than 'e' (1916), which should end it"),
    .error(
      chronicle("when: ‡1879-10-09, begins: ‸r", relation: "‡1879-10-07/1918-11-03"),
      "'e' (1879-10-09) cannot begin 'r' (1879-10-07/1918-11-03) at that time"),
    .note(
      chronicle("when: ‡1918-11-01, ends: ‸r", relation: "‡1879-10-07/1918-11-03"),
      "'r' (1879-10-07/1918-11-03) ends later than 'e' (1918-11-01), which should end it"),
    .error(
      chronicle("when: ‡1918-11-05, ends: ‸r", relation: "‡1879-10-07/1918-11-03"),
      "'e' (1918-11-05) cannot end 'r' (1879-10-07/1918-11-03) at that time"),
    .error(
      chronicle("when: ‡1920, changes: ‸r", relation: "‡1879-10-07/1918-11-03"),
      "'e' (1920) cannot change 'r' (1879-10-07/1918-11-03) at that time"),
    .error(
      chronicle("when: ‡1900, ends: ‸r", relation: "‡1879-10-07/.."),
      "'e' (1900) cannot end 'r' (1879-10-07/..) at that time"),
    .warning(
      chronicle("when: ‡1881, begins: ‸r", relation: "‡1879?/1918"),
      "'e' (1881) cannot begin 'r' (1879?/1918) at that time"),
    .warning(
      chronicle("when: ‡1881, begins: ‸r, status: cancelled", relation: "‡1879/1918"),
      "'e' (1881) cannot begin 'r' (1879/1918) at that time"),
  ])
  func `tells which event cannot be at that time`(contradiction: Contradiction) {
    contradiction.expect()
  }

  @Test(arguments: [
    // The day itself, and one day of slack on either side.
    ("when: 1879-10-06, begins: r", "1879-10-07/1918-11-03"),
    ("when: 1879-10-07, begins: r", "1879-10-07/1918-11-03"),
    ("when: 1879-10-08, begins: r", "1879-10-07/1918-11-03"),
    ("when: '1879-10-08T23:00:00Z', begins: r", "1879-10-07/1918-11-03"),
    ("when: '1879-10-06T01:00:00Z', begins: r", "1879-10-07/1918-11-03"),
    ("when: 1918-11-02, ends: r", "1879-10-07/1918-11-03"),
    ("when: 1918-11-04, ends: r", "1879-10-07/1918-11-03"),
    ("when: '1918-11-04T23:00:00Z', ends: r", "1879-10-07/1918-11-03"),
    ("when: 1918-11-04, changes: r", "1879-10-07/1918-11-03"),
    ("when: 1879-10-06, changes: r", "1879-10-07/1918-11-03"),
    // Perhaps.
    ("when: 1879, begins: r", "1879-10-07/1918-11-03"),
    ("when: 1879-10-05, begins: r", "1879-10/1918-11-03"),
    ("when: 1900, ends: r", "1879-10-07/"),
    ("begins: r", "1879-10-07/"),
    ("when: 1880~, begins: r", "1879/1918"),
  ])
  func `says nothing of an event that may be`(event: String, relation: String) {
    Consistent(stringLiteral: Self.chronicle(event, relation: relation)).expect()
  }

  @Test func `says nothing of a relation without a date`() {
    Consistent(
      stringLiteral: """
        actors: { a: { }, b: { } }
        relations: [{ id: r, what: alliance, who: [a, b] }]
        events: [{ what: treaty, who: [a, b], when: 1900, begins: r, ends: r }]

        """
    ).expect()
  }
}
