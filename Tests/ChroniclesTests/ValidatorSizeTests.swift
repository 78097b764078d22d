// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct ValidatorSizeTests {
  @Test(arguments: [(500, 0), (501, 1)])
  func `bounds the participants, of whom every two may be tied`(count: Int, errors: Int) throws {
    var chronicle = Chronicle()
    chronicle.actors = try (0..<count).map { number in
      Actor(id: Located(try #require(Identifier("a\(number)"))))
    }
    var meeting = Happening(
      id: Located(try #require(Identifier("m"))), kind: Located("meeting"))
    meeting.who = chronicle.actors.map { Participation($0.id) }
    chronicle.events = [Event(meeting)]
    #expect(Validator.diagnostics(of: chronicle).count == errors)
  }
}
