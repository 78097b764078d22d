// SPDX-License-Identifier: MIT

/// Which links a graph and its picture may hold: http, https, mailto, a fragment, a relative path.
///
/// This is the one place that says so: for attributes of a graph, and for the SVG made of it.
package enum LinkScheme {
  private static let allowed: Set = ["http", "https", "mailto"]
  /// No allowed scheme is longer, so it need not be read further.
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
    var references = ReferenceDecoder(bytes)
    var scheme: [UInt8] = []
    while let byte = references.next() {
      switch byte {
      case 0x00...0x20, 0x7F: continue
      case UInt8(ascii: ":"): return isAllowed(scheme)
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "/"): return !scheme.isEmpty || !startsWithHost(&references)
      case UInt8(ascii: "\\"): return false
      default: scheme.append(byte)
      }
      // A long first part of a path is none of ours; a colon in it would make it a scheme.
      if scheme.count > longest { return !hasColon(&references) }
    }
    return !references.hasUnknown
  }

  private static func isAllowed(_ scheme: [UInt8]) -> Bool {
    allowed.contains(String(decoding: scheme, as: UTF8.self).lowercased())
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

  /// Whether a colon or a backslash comes before the end of the first part of a path.
  private static func hasColon(
    _ rest: inout ReferenceDecoder<some IteratorProtocol<UInt8>>
  ) -> Bool {
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      case UInt8(ascii: ":"), UInt8(ascii: "\\"): return true
      default: continue
      }
    }
    return rest.hasUnknown
  }
}
