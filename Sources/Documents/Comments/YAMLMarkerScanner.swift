// SPDX-License-Identifier: MIT

import Diagnostics

/// Finds what stands around a YAML document and has no place in its canonical form: the markers
/// `---` and `...`, and directives.
///
/// No text can hold a marker at the start of a line, so the lines can be looked at by themselves.
enum YAMLMarkerScanner {
  /// Returns an error for each marker or directive.
  static func diagnostics(of source: SourceText) -> [Diagnostic] {
    var hasContent = false
    return (1...source.lineCount).compactMap { number in
      let line = source.lineRange(number)
      let bytes = source.bytes[line.lowerBound..<line.upperBound]
      if isMarker(bytes) {
        let name = String(decoding: bytes.prefix(3), as: UTF8.self)
        return error("the document marker '\(name)'", at: line.part(from: 0, length: 3))
      }
      if !hasContent, bytes.first == UInt8(ascii: "%") { return error("a directive", at: line) }
      hasContent = hasContent || isContent(bytes)
      return nil
    }
  }

  private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "---".utf8) || line.starts(with: "...".utf8) else { return false }
    return line.dropFirst(3).first.map { $0 == 0x20 || $0 == 0x09 } ?? true
  }

  private static func isContent(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { $0 != 0x20 && $0 != 0x09 }.map { $0 != UInt8(ascii: "#") } ?? false
  }

  private static func error(_ what: String, at range: SourceRange) -> Diagnostic {
    .error("\(what) has no place in the canonical form", at: range, hint: "remove it")
  }
}
