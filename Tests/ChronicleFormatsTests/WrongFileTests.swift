// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Testing

@Suite struct WrongFileTests {
  @Test(arguments: references + duplicates)
  func `says which id is wrong`(file: WrongFile) { expect(file) }

  @Test(arguments: unknownKeys + missingKeys)
  func `says which key is wrong`(file: WrongFile) { expect(file) }

  @Test(arguments: kinds + roles)
  func `says which kind or role is wrong`(file: WrongFile) { expect(file) }

  @Test(arguments: dates + dateForms)
  func `says which part of a date is wrong`(file: WrongFile) { expect(file) }

  @Test(arguments: forms + words)
  func `says what must stand in place of a value`(file: WrongFile) { expect(file) }

  @Test(arguments: numbers + texts)
  func `says what is wrong with a number or a text`(file: WrongFile) { expect(file) }

  @Test(arguments: syntax)
  func `tells one mistake of syntax and reads no further`(file: WrongFile) {
    expect(file)
    #expect(MarkedChronicle(file.text).decoded().chronicle == nil)
  }

  private func expect(_ file: WrongFile) { file.expect() }
}
