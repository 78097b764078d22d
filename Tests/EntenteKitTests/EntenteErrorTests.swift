// SPDX-License-Identifier: MIT

import EntenteKit
import Testing

@Suite struct EntenteErrorTests {
  private static let codes: [EntenteError.Code] = [
    .unreadable, .tooLarge, .unwritable, .invalidRequest, .drawing, .closedPipe,
  ]

  @Test func `has codes that differ from each other`() {
    #expect(Set(Self.codes).count == Self.codes.count)
  }

  @Test(arguments: codes)
  func `keeps its code and message`(code: EntenteError.Code) {
    let error = EntenteError(code, "what happened")
    #expect(error.code == code)
    #expect(error.message == "what happened")
  }
}
