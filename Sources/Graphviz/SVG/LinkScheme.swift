// SPDX-License-Identifier: MIT

/// Which links a graph and its picture may hold: http, https, mailto, a fragment, a relative path.
///
/// Those of the user's own graph may also lead to the user's own files (`file:`), and to a host by
/// the scheme of the page (`//host`). This is the one place that says so: for attributes of a graph,
/// and for the SVG made of it.
package enum LinkScheme {
  private static let allowed: Set = ["http", "https", "mailto"]
  /// No scheme that is allowed anywhere is longer, so no more is kept of one.
  private static let longest = 16

  /// Returns whether a link may stay, as it is written in an attribute.
  ///
  /// Browsers leave out blanks and control characters, and Graphviz 2.42 writes links with their
  /// character references as they are; so both are undone before the scheme is read. A backslash
  /// before the end of the scheme is refused: browsers take it for a slash, and Graphviz puts names
  /// in its place (`\N`). So is `//host` in a graph from anywhere: it takes the scheme of the page,
  /// which may be `file`.
  package static func allows(_ link: String, trust: Trust = .none) -> Bool {
    allows(bytes: link.utf8, trust: trust)
  }

  /// Returns whether a link in UTF-8 may stay.
  package static func allows(bytes: some Sequence<UInt8>, trust: Trust = .none) -> Bool {
    switch form(of: bytes) {
    case .relative: true
    case .host: trust != .none
    case .absolute(let scheme): allowed.contains(scheme) || trust != .none && scheme == "file"
    case .unclear: false
    }
  }

  /// Returns whether a picture may be shown within a picture that its user wrote.
  static func allowsImage(bytes: some Sequence<UInt8>) -> Bool {
    switch form(of: bytes) {
    // Graphviz has opened it as a file of this machine: two slashes are one.
    case .relative, .host: true
    case .absolute(let scheme): ["http", "https", "file", "data"].contains(scheme)
    case .unclear: false
    }
  }

  /// How a link says where it leads.
  private enum Form {
    case relative
    case host
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
        return scheme.isEmpty ? formBehindSlash(&references) : .relative
      case UInt8(ascii: "\\"): return .unclear
      default: if scheme.count <= longest { scheme.append(byte) }
      }
    }
    return references.hasUnknown ? .unclear : .relative
  }

  /// Returns the form of a link by what follows the slash that it starts with.
  private static func formBehindSlash(
    _ rest: inout ReferenceDecoder<some IteratorProtocol<UInt8>>
  ) -> Form {
    while let byte = rest.next() {
      switch byte {
      case 0x00...0x20, 0x7F: continue
      case UInt8(ascii: "/"): return .host
      case UInt8(ascii: "\\"): return .unclear
      default: return .relative
      }
    }
    return rest.hasUnknown ? .unclear : .relative
  }
}
