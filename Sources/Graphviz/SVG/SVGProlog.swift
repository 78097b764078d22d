// SPDX-License-Identifier: MIT

/// What Graphviz writes before and between elements.
enum SVGProlog {
  /// Whether a processing instruction is the XML declaration as Graphviz writes it.
  static func isDeclaration(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = words(of: bytes)
    return words.first == "<?xml"
      && words.dropFirst().allSatisfy { word in
        [#"version="1.0""#, #"encoding="UTF-8""#, #"standalone="no""#, "?>"].contains {
          word == $0 || word == $0 + "?>"
        }
      } && words.contains { $0.hasPrefix("version=") }
  }

  /// Whether a processing instruction has the name of the XML declaration, in any case.
  static func startsDeclaration(_ bytes: ArraySlice<UInt8>) -> Bool {
    words(of: bytes).first.map { $0.lowercased() == "<?xml" || $0.lowercased() == "<?xml?>" }
      ?? false
  }

  /// Whether a declaration is that of SVG 1.1, without declarations of its own.
  static func isDocumentType(_ bytes: ArraySlice<UInt8>) -> Bool {
    words(of: bytes).joined(separator: " ")
      == #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "#
      + #""http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"#
  }

  /// Whether a comment is one for readers of XML and of HTML: without `--`, and not one that HTML
  /// takes to end at its start.
  static func isComment(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.dropFirst(4).dropLast(3)
    guard bytes.count >= 7, text.first != UInt8(ascii: ">"), !text.starts(with: "->".utf8),
      text.last != UInt8(ascii: "-")
    else { return false }
    var last: UInt8 = 0
    for byte in text {
      if byte == UInt8(ascii: "-"), last == byte { return false }
      last = byte
    }
    return true
  }

  /// Returns what a piece of markup is called.
  static func name(of kind: XMLToken.Kind) -> String {
    switch kind {
    case .comment: "a comment that readers may take for markup"
    case .instruction: "a processing instruction"
    case .documentType: "a declaration of a type of document"
    case .data: "a section of CDATA"
    default: "markup"
    }
  }

  private static func words(of bytes: ArraySlice<UInt8>) -> [String] {
    bytes.prefix(300).split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      .map { String(decoding: $0, as: UTF8.self) } + (bytes.count > 300 ? ["…"] : [])
  }
}
