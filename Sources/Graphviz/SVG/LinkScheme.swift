// SPDX-License-Identifier: MIT

/// Which links a graph and its picture may hold: http, https, mailto, a fragment, a relative path.
///
/// This is the one place that says so: for attributes of a graph, and for the SVG made of it.
package enum LinkScheme {
  private static let allowed: Set = ["http", "https", "mailto"]
  /// No scheme that is allowed anywhere is longer, so no more is kept of one.
  private static let longest = 16

  /// Returns whether a link may stay, as it is written in an attribute.
  ///
  /// Browsers leave out blanks and control characters, and Graphviz 2.42 writes links with their
  /// character references as they are; so both are undone before the scheme is read. A backslash
  /// before the end of the scheme is refused: browsers take it for a slash, and Graphviz puts names
  /// in its place (`\N`). So is `//host`, which takes the scheme of the page: that may be `file`.
  package static func allows(_ link: String) -> Bool {
    allows(bytes: link.utf8)
  }

  /// Returns whether a link in UTF-8 may stay.
  package static func allows(bytes: some Sequence<UInt8>) -> Bool {
    switch form(of: bytes) {
    case .relative: true
    case .absolute(let scheme): allowed.contains(scheme)
    case .unclear: false
    }
  }

  /// Returns whether a picture may be shown within a picture that its user wrote.
  static func allowsImage(bytes: some Sequence<UInt8>) -> Bool {
    switch form(of: bytes) {
    case .relative: true
    case .absolute(let scheme): ["http", "https", "file", "data"].contains(scheme)
    case .unclear: false
    }
  }

  /// How a link says where it leads.
  private enum Form {
    case relative
    case absolute(String)
    case unclear
  }

  private static func form(of bytes: some Sequence<UInt8>) -> Form {
    var references = ReferenceDecoder(bytes)
    var scheme: [UInt8] = []
    while let byte = references.next() {
      switch byte {
      case 0x00...0x20, 0x7F: continue
      case UInt8(ascii: ":"): return .absolute(String(decoding: scheme, as: UTF8.self).lowercased())
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return .relative
      case UInt8(ascii: "/"):
        return scheme.isEmpty && startsWithHost(&references) ? .unclear : .relative
      case UInt8(ascii: "\\"): return .unclear
      default: if scheme.count <= longest { scheme.append(byte) }
      }
    }
    return references.hasUnknown ? .unclear : .relative
  }

  /// Whether a second slash follows the first.
  private static func startsWithHost(
    _ rest: inout ReferenceDecoder<some IteratorProtocol<UInt8>>
  ) -> Bool {
    while let byte = rest.next() {
      switch byte {
      case 0x00...0x20, 0x7F: continue
      default: return byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
      }
    }
    return rest.hasUnknown
  }
}
