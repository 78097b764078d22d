// SPDX-License-Identifier: MIT

/// The last test of success: that a picture is whole.
package struct PictureCheck {
  private let format: OutputFormat

  package init(_ format: OutputFormat) {
    self.format = format
  }

  /// Returns the picture, with the time of its making taken out, if it is whole.
  package func checked(_ bytes: [UInt8]) throws(GraphvizError) -> [UInt8] {
    guard isWhole(bytes) else {
      throw GraphvizError(
        .rendering, "Graphviz' \(format.rawValue) is not whole", messages: MessageLog.drain())
    }
    switch format {
    case .pdf: return CreationDate.replaced(inPDF: bytes)
    case .ps, .eps: return CreationDate.replaced(inPostScript: bytes)
    default: return bytes
    }
  }

  /// Returns whether a picture starts and ends as its format does, and is as long as it says.
  package func isWhole(_ bytes: [UInt8]) -> Bool {
    switch format {
    case .svg: ByteSearch.contains("<svg", in: bytes.prefix(2000)) && ends(bytes, with: "</svg>")
    case .json, .json0: bytes.first == UInt8(ascii: "{") && ends(bytes, with: "}")
    case .xdot: ends(bytes, with: "}")
    case .plain, .plainExtended: ends(bytes, with: "stop")
    case .cmapx: bytes.starts(with: "<map ".utf8) && ends(bytes, with: "</map>")
    // One line an area: where lines are missing, nothing tells.
    case .imap: bytes.starts(with: "base referer\n".utf8) && bytes.last == 0x0A
    case .pdf: bytes.starts(with: "%PDF-".utf8) && ends(bytes, with: "%%EOF") && hasPage(bytes)
    case .ps, .eps: bytes.starts(with: "%!PS-Adobe-".utf8) && ends(bytes, with: "%%EOF")
    default: isWholeImage(bytes)
    }
  }

  /// Whether a PDF holds the page that it lists: Cairo ends a file without one where it gave up.
  ///
  /// Later versions of Cairo compress the list, too; nothing tells then.
  private func hasPage(_ bytes: [UInt8]) -> Bool {
    let page = Array("/Type /Page".utf8)
    var hasList = false
    var rest = bytes[...]
    while let place = ByteSearch.place(of: page, in: rest) {
      rest = bytes[(place + page.count)...]
      guard rest.first == UInt8(ascii: "s") else { return true }
      hasList = true
    }
    return !hasList
  }

  private func isWholeImage(_ bytes: [UInt8]) -> Bool {
    switch format {
    case .png:
      bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        && ByteSearch.contains("IEND", in: bytes.suffix(8))
    case .jpg:
      bytes.starts(with: [0xFF, 0xD8, 0xFF]) && bytes.suffix(2).elementsEqual([0xFF, 0xD9])
    case .gif: bytes.starts(with: "GIF8".utf8) && bytes.last == UInt8(ascii: ";")
    case .webp:
      bytes.starts(with: "RIFF".utf8)
        && ByteSearch.number(at: 4, of: 4, in: bytes) == bytes.count - 8
    case .bmp:
      bytes.starts(with: "BM".utf8) && ByteSearch.number(at: 2, of: 4, in: bytes) == bytes.count
    case .tif: TIFFCheck(bytes).isWhole
    default: false
    }
  }

  private func ends(_ bytes: [UInt8], with text: String) -> Bool {
    let isBlank = { (byte: UInt8) in byte == 0x0A || byte == 0x0D || byte == 0x20 }
    let trailing = bytes.reversed().prefix(while: isBlank).count
    return bytes.dropLast(trailing).suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
