// SPDX-License-Identifier: MIT

/// Links, and the names that Graphviz puts into them.
///
/// Graphviz 2.42 writes a link into SVG as it is, quotes and brackets included. So a link is read
/// as a browser would read it, its scheme is checked, and it is written so that it stays one value:
/// signs of markup as `%22` and the like, ampersands as `&amp;`.
struct LinkRule {
  private let trust: Trust
  private let graphName: String
  private let isDirected: Bool

  init(_ trust: Trust, graphName: String = "", isDirected: Bool = true) {
    self.trust = trust
    self.graphName = graphName
    self.isDirected = isDirected
  }

  /// Returns what becomes of a link of an element.
  ///
  /// A link that asks for the name of its element (`\N`) stays if it is sound with the name in it;
  /// otherwise the name is written into it. In defaults it stays: see ``InheritedLinks``.
  func verdict(on link: String, of element: GraphElement) -> ValueVerdict {
    guard link.utf8.contains(UInt8(ascii: "\\")) else { return verdict(on: link, writtenAs: link) }
    switch element {
    case .nodeDefaults, .edgeDefaults: return .sound
    default: break
    }
    guard let named = filled(link, of: element) else {
      return .refused("it puts a label into a link", value: nil)
    }
    // Graphviz may know a port of an edge by another name.
    if !link.contains("\\E"), sound(named) == named { return .sound }
    return verdict(on: named, writtenAs: link)
  }

  /// Returns a link with the names in it that it asks for; nothing if it asks for a label, or for
  /// the names of all elements of a kind.
  func filled(_ link: String, of element: GraphElement) -> String? {
    guard link.utf8.contains(UInt8(ascii: "\\")) else { return link }
    switch element {
    case .nodeDefaults, .edgeDefaults: return nil
    default:
      return EscapedNames(of: element, graph: graphName, isDirected: isDirected).filled(into: link)
    }
  }

  private func verdict(on link: String, writtenAs original: String) -> ValueVerdict {
    guard let sound = sound(link) else {
      return .refused("is not \(ValueRule.link.expectation)", value: link)
    }
    return sound.utf8.elementsEqual(original.utf8) ? .sound : .replaced(.text(sound))
  }

  /// Returns a link as it may be written, if it leads where links may.
  func sound(_ link: String) -> String? {
    if Self.isPlain(link) { return isAllowed(link) ? link : nil }
    let meant = Self.trimmed(Self.decoded(link))
    guard meant.unicodeScalars.allSatisfy({ $0.value >= 0x20 && XMLNames.allows($0.value) }),
      !meant.unicodeScalars.contains("\u{7F}")
    else { return nil }
    let encoded = Self.encoded(meant)
    // Whoever undoes references once too often must find no other link, either.
    return isAllowed(encoded) && isAllowed(meant) ? encoded : nil
  }

  /// Whether a link is made of what stands for itself everywhere, as nearly all are.
  private static func isPlain(_ link: String) -> Bool {
    link.utf8.allSatisfy { ValueScanner.isWord($0) || "-./:#?=%,+~@".utf8.contains($0) }
  }

  private func isAllowed(_ link: String) -> Bool {
    LinkScheme.allows(link, trust: trust)
  }

  private static func decoded(_ link: String) -> String {
    guard link.utf8.contains(UInt8(ascii: "&")) else { return link }
    var decoder = ReferenceDecoder(link.utf8)
    var bytes: [UInt8] = []
    while let byte = decoder.next() { bytes.append(byte) }
    // What an unknown reference stands for depends on the reader; it becomes a text.
    return decoder.hasUnknown ? link : String(decoding: bytes, as: UTF8.self)
  }

  private static func trimmed(_ link: String) -> String {
    let scalars = link.unicodeScalars
    let rest = scalars.drop { $0.value <= 0x20 }
    let trailing = rest.reversed().prefix { $0.value <= 0x20 }.count
    return String(rest.dropLast(trailing))
  }

  private static func encoded(_ link: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in link.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "%22".unicodeScalars)
      case "<": result.append(contentsOf: "%3C".unicodeScalars)
      case ">": result.append(contentsOf: "%3E".unicodeScalars)
      case " ": result.append(contentsOf: "%20".unicodeScalars)
      case "\\": result.append(contentsOf: "%5C".unicodeScalars)
      case "`": result.append(contentsOf: "%60".unicodeScalars)
      // Graphviz puts links between two of these for Cairo, which then gives up on the whole PDF.
      case "'": result.append(contentsOf: "%27".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
