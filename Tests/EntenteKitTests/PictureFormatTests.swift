// SPDX-License-Identifier: MIT

import EntenteKit
import Testing

@Suite struct PictureFormatTests {
  @Test(arguments: [
    ("svg", PictureFormat.svg), ("png", .png), ("pdf", .pdf), ("dot", .dot), ("gv", .dot),
  ])
  func `follows the extension of a file`(ending: String, format: PictureFormat) {
    #expect(PictureFormat(fileExtension: ending) == format)
  }

  @Test(arguments: ["", "jpg", "svgz", "SVG", ".svg", "xdot"])
  func `is nothing for an extension that it does not know`(ending: String) {
    #expect(PictureFormat(fileExtension: ending) == nil)
  }
}
