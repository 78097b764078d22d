// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct EvidenceTests {
  /// All sets of stances, and some in another order or twice.
  private static let rows: [([Stance], Evidence)] = [
    ([], .unsourced),
    ([.asserts], .asserted),
    ([.alleges], .alleged),
    ([.denies], .denied),
    ([.asserts, .alleges], .asserted),
    ([.alleges, .asserts], .asserted),
    ([.asserts, .denies], .disputed),
    ([.denies, .asserts], .disputed),
    ([.alleges, .denies], .disputed),
    ([.denies, .alleges], .disputed),
    ([.asserts, .alleges, .denies], .disputed),
    ([.denies, .denies], .denied),
    ([.alleges, .alleges], .alleged),
    ([.asserts, .asserts], .asserted),
  ]

  @Test(arguments: rows)
  func `follows from the stances of the claims`(stances: [Stance], expected: Evidence) throws {
    let claims = try stances.map { stance in
      var claim = Claim(source: try reference("s"))
      claim.stance = stance
      return claim
    }
    #expect(Evidence(of: claims) == expected)
    #expect(Details(claims: claims).evidence == expected)
  }

  @Test func `a claim asserts if nothing is said`() throws {
    #expect(try Claim(source: reference("s")).stance == .asserts)
  }
}
