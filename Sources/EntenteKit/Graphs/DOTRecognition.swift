// SPDX-License-Identifier: MIT

import Documents

/// Tells a graph in DOT from a chronicle.
public enum DOTRecognition {
  /// Returns whether a file holds DOT, by its extension `.dot` or `.gv`, or else by how it begins.
  ///
  /// What has no name that tells, such as standard input, is looked into. It is returned with its
  /// bytes, for a pipe can be read but once.
  public static func recognized(
    _ file: InputFile
  ) throws(EntenteError) -> (file: InputFile, isDOT: Bool) {
    guard !file.isStandardInput, isNamedDOT(file.path) || DocumentFormat(fileName: file.path) != nil
    else {
      let loaded = try file.loaded()
      return (loaded, beginsLikeDOT(try loaded.bytes()))
    }
    return (file, isNamedDOT(file.path))
  }

  /// Returns whether the extension of a path says DOT.
  public static func isNamedDOT(_ path: String) -> Bool {
    ["dot", "gv"].contains(OutputFile(path).fileExtension)
  }

  /// Returns whether a text begins, behind comments and white space, with `strict`, `graph` or
  /// `digraph`, and not with a key of that name.
  public static func beginsLikeDOT(_ bytes: [UInt8]) -> Bool {
    var text = bytes[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    text = afterComments(text)
    let word = text.prefix(while: isLetter)
    let rest = text[word.endIndex...]
    guard keywords.contains(word.map { $0 | 0x20 }), rest.first.map(continuesWord) != true else {
      return false
    }
    let next = afterComments(rest).first
    return next != UInt8(ascii: ":") && next != UInt8(ascii: "=")
  }

  private static let keywords = ["strict", "graph", "digraph"].map { Array($0.utf8) }

  private static func continuesWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Drops white space and comments: `#` and `//` to the end of the line, `/*` to `*/`.
  private static func afterComments(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while let first = rest.first {
      if first <= 0x20 {
        rest = rest.dropFirst()
      } else if first == UInt8(ascii: "#") || rest.starts(with: "//".utf8) {
        rest = rest.drop { $0 != 0x0A }
      } else if rest.starts(with: "/*".utf8) {
        rest = afterBlockComment(rest.dropFirst(2))
      } else {
        return rest
      }
    }
    return rest
  }

  private static func afterBlockComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while let star = rest.firstIndex(of: UInt8(ascii: "*")) {
      rest = rest[(star + 1)...]
      if rest.first == UInt8(ascii: "/") { return rest.dropFirst() }
    }
    return rest.suffix(0)
  }
}
