// SPDX-License-Identifier: MIT

/// Says which attributes an element may have, by their values.
struct SVGValueCheck {
  private let trust: Trust

  /// Whether pictures may be shown within the picture.
  var allowsImages: Bool { trust != .none }

  init(_ trust: Trust) {
    self.trust = trust
  }

  /// Returns whether an attribute is known for an element, and sound.
  func allows(_ attribute: XMLAttribute, of element: SVGElement?, in bytes: [UInt8]) -> Bool {
    guard let element, let known = SVGAttribute.named(attribute.name, in: bytes),
      known.elements.contains(element)
    else { return false }
    if case .characters(let classes) = known.value { return attribute.classes.contains(classes) }
    return allows(attribute, as: known.value, of: element, bytes[attribute.value])
  }

  private func allows(
    _ attribute: XMLAttribute, as value: SVGAttribute.Value, of element: SVGElement,
    _ text: ArraySlice<UInt8>
  ) -> Bool {
    switch value {
    case .text: true
    case .characters(let classes): attribute.classes.contains(classes)
    case .fonts: attribute.classes.contains(.fonts) || Self.areFonts(text)
    case .paint: attribute.classes.contains(.word) || Self.isPaint(text)
    case .fragment: Self.isFragment(text)
    case .link: allowsLink(of: element, text)
    case .style: Self.isStyle(text)
    case .exactly(let expected): text.elementsEqual(expected.utf8)
    }
  }

  // MARK: - Links and fonts

  private func allowsLink(of element: SVGElement, _ text: ArraySlice<UInt8>) -> Bool {
    switch element {
    case .image: LinkScheme.allowsImage(bytes: text)
    case .textPath: text.first == UInt8(ascii: "#")
    default: LinkScheme.allows(bytes: text, trust: trust)
    }
  }

  /// Whether a text is names of fonts with references to characters, of which `&` is one more.
  private static func areFonts(_ text: ArraySlice<UInt8>) -> Bool {
    var decoder = ReferenceDecoder(text)
    while let byte = decoder.next() {
      guard byte == UInt8(ascii: "&") || ByteClasses.ofBytes[Int(byte)].contains(.fonts) else {
        return false
      }
    }
    return !decoder.hasUnknown
  }

  // MARK: - Colours

  /// Whether a text is the name of a colour, its digits, or a fragment of the picture.
  private static func isPaint(_ text: ArraySlice<UInt8>) -> Bool {
    if text.first == UInt8(ascii: "#") { return isWord(text.dropFirst()) }
    return isWord(text) || isFragment(text)
  }

  /// Whether a text is `url(#…)`, of an id that cannot end it early.
  private static func isFragment(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "url(#".utf8), text.last == UInt8(ascii: ")") else { return false }
    let unsafe = Array("()\\'\"".utf8)
    var decoder = ReferenceDecoder(text.dropFirst(5).dropLast())
    while let byte = decoder.next() {
      if byte <= 0x20 || unsafe.contains(byte) { return false }
    }
    return !decoder.hasUnknown
  }

  private static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy { ByteClasses.ofBytes[Int($0)].contains(.word) }
  }

  /// Whether a text is declarations of the colour and the opacity of a stop, and nothing else.
  private static func isStyle(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: UInt8(ascii: ";")).allSatisfy { declaration in
      let parts = declaration.split(
        separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return false }
      if parts[0].elementsEqual("stop-color".utf8) { return isPaint(parts[1]) }
      return parts[0].elementsEqual("stop-opacity".utf8)
        && parts[1].allSatisfy { ByteClasses.ofBytes[Int($0)].contains(.numbers) }
    }
  }
}
