// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

/// The warning that an open end without a horizon is taken as unknown.
@Suite struct ValidatorHorizonTests {
  private static let open: [(String, @Sendable (inout Chronicle, ExtendedDate) -> Void)] = [
    ("war", { $0.relations[0].when = $1 }),
    ("invasion", { $0.events[0].when = $1 }),
    ("east", { $0.actors[0].exists = $1 }),
    ("border", { $0.places[0].states = [.init(state: $0.actors[0].id, when: $1)] }),
    ("war", { $0.relations[0].who[1].when = $1 }),
  ]

  @Test(arguments: open.indices)
  func `warns of an open end wherever it stands`(index: Int) throws {
    var chronicle = try soundChronicle()
    Self.open[index].1(&chronicle, try ExtendedDate("1900/.."))
    let found = Validator.diagnostics(of: chronicle)
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.first?.message
        == "'\(Self.open[index].0)' has an open end, but nothing says how far the knowledge reaches"
    )
    #expect(found.first?.hint?.hasPrefix("add as-of: DATE") == true)
  }

  @Test func `warns once only`() throws {
    var chronicle = try soundChronicle()
    chronicle.relations[0].when = try ExtendedDate("1900/..")
    chronicle.events[0].when = try ExtendedDate("1900/..")
    #expect(Validator.diagnostics(of: chronicle).count == 1)
  }

  @Test(arguments: ["1900/", "1900/1901", "1900", "../1900", "/1900"])
  func `has nothing to say about ends that are not open`(when: String) throws {
    var chronicle = try soundChronicle()
    chronicle.relations[0].when = try ExtendedDate(when)
    chronicle.events[0].begins = []
    #expect(Validator.diagnostics(of: chronicle) == [])
  }

  @Test func `is content with as-of or a date of publication`() throws {
    var chronicle = try soundChronicle()
    chronicle.relations[0].when = try ExtendedDate("1900/..")
    chronicle.sources[0].published = try ExtendedDate("1950")
    #expect(Validator.diagnostics(of: chronicle) == [])
    chronicle.sources[0].published = nil
    chronicle.asOf = Located(try ExtendedDate("1950"))
    #expect(Validator.diagnostics(of: chronicle) == [])
  }
}
