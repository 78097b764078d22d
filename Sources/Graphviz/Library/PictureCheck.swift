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
    return format == .pdf ? withoutCreationDate(bytes) : bytes
  }

  /// Returns whether a picture has its start and its end.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    switch format {
    case .svg: contains("<svg", in: bytes.prefix(2000)) && ends(bytes, with: "</svg>")
    case .png:
      bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        && contains("IEND", in: bytes.suffix(8))
    case .pdf: bytes.starts(with: "%PDF-".utf8) && ends(bytes, with: "%%EOF")
    case .json: bytes.first == UInt8(ascii: "{") && ends(bytes, with: "}")
    case .xdot: ends(bytes, with: "}")
    default: ends(bytes, with: "stop")
    }
  }

  private func ends(_ bytes: [UInt8], with text: String) -> Bool {
    let isBlank = { (byte: UInt8) in byte == 0x0A || byte == 0x0D || byte == 0x20 }
    let trailing = bytes.reversed().prefix(while: isBlank).count
    return bytes.dropLast(trailing).suffix(text.utf8.count).elementsEqual(text.utf8)
  }

  private func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    place(of: Array(text.utf8), in: bytes) != nil
  }

  /// Cairo writes when a PDF was made; another time of the same length is written over it, so that
  /// nothing moves.
  private func withoutCreationDate(_ bytes: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (D:".utf8)
    let date = Array("20000101000000".utf8)
    var bytes = bytes
    guard let start = place(of: key, in: bytes[...]) else { return bytes }
    var digits = 0
    for index in bytes[(start + key.count)...].indices {
      guard bytes[index] != UInt8(ascii: ")") else { break }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { continue }
      bytes[index] = digits < date.count ? date[digits] : UInt8(ascii: "0")
      digits += 1
    }
    return bytes
  }

  private func place(of key: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = key.first, bytes.count >= key.count else { return nil }
    var from = bytes.startIndex
    while let start = bytes[from...].firstIndex(of: first) {
      if bytes[start...].starts(with: key) { return start }
      from = start + 1
    }
    return nil
  }
}
