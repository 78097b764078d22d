// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct PictureCheckTests {
  private static let formats = (try? GraphvizLibrary.formats()) ?? []

  @Test(arguments: formats)
  func `takes a whole picture`(format: OutputFormat) throws {
    let bytes = try GraphvizLibrary.render(GraphSamples.flat, format: format).bytes
    #expect(try PictureCheck(format).checked(bytes) == bytes)
  }

  @Test(arguments: formats)
  func `refuses a picture that is cut off, or none`(format: OutputFormat) throws {
    let bytes = try GraphvizLibrary.render(GraphSamples.flat, format: format).bytes
    for length in [0, 1, 5, bytes.count / 2, bytes.count - 8] {
      let error = #expect(throws: GraphvizError.self) {
        try PictureCheck(format).checked(Array(bytes.prefix(length)))
      }
      #expect(error?.code == .rendering)
      #expect(error?.message == "Graphviz' \(format.rawValue) is not whole")
    }
  }

  @Test(arguments: [
    ("/Type /Pages /Count 1", false), ("/Type /Pages /Type /Page /Parent", true),
    ("/Type /Page\n/Type /Pages", true), ("/Type /ObjStm", true),
  ])
  func `refuses a PDF that lists a page and has none`(content: String, isWhole: Bool) {
    #expect(PictureCheck(.pdf).isWhole(Array("%PDF-1.5\n\(content)\n%%EOF\n".utf8)) == isWhole)
  }

  @Test func `writes a fixed time over that of a PDF, and nothing else`() throws {
    let head = "%PDF-1.5\n/Creator (x)\n/CreationDate (D:"
    let made = Array("\(head)20261124025247+01'30)\n>>\n%%EOF\n".utf8)
    let expected = "\(head)20000101000000+00'00)\n>>\n%%EOF\n"
    let checked = try PictureCheck(.pdf).checked(made)
    #expect(String(decoding: checked, as: UTF8.self) == expected)
  }
}
