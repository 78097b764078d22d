// SPDX-License-Identifier: MIT

/// Checks the attributes of the tags of an HTML-like label.
struct MarkupAttributeCheck {
  /// The largest box in square points: a hundred inches each way.
  private static let largestBox = 7200.0 * 7200

  private let trust: Trust
  private let links: LinkRule
  private let element: GraphElement

  init(_ trust: Trust, _ links: LinkRule, of element: GraphElement) {
    self.trust = trust
    self.links = links
    self.element = element
  }

  /// Whether images are left out.
  var dropsImages: Bool { trust == .none }

  private enum Verdict {
    case sound
    case replaced(String)
    case refused(String, value: String?)
  }

  /// Returns what is written anew in a tag, and what is left out.
  func checked(
    _ tag: MarkupToken.Tag, in bytes: [UInt8]
  ) -> (edits: [MarkupEdit], drops: [MarkupDrop]) {
    var (edits, drops): ([MarkupEdit], [MarkupDrop]) = ([], [])
    for attribute in tag.attributes {
      switch verdict(on: attribute, of: tag) {
      case .sound:
        guard MarkupText(bytes[attribute.valueRange]).repaired() != nil else { continue }
        edits.append(Self.edit(attribute, attribute.value))
      case .replaced(let value): edits.append(Self.edit(attribute, value))
      case .refused(let reason, let value):
        let name = ShownText.line(attribute.name)
        edits.append(MarkupEdit(range: attribute.range, text: []))
        drops.append(
          MarkupDrop(
            subject: "the attribute '\(name)' of <\(tag.name.uppercased())>", reason: reason,
            value: value))
      }
    }
    return (edits, drops)
  }

  private static func edit(_ attribute: MarkupToken.Attribute, _ value: String) -> MarkupEdit {
    MarkupEdit(range: attribute.valueRange, text: MarkupText.quoted(value))
  }

  /// The cells of the grid that a tag covers.
  func cells(of tag: MarkupToken.Tag) -> Int {
    guard trust == .none else { return 1 }
    return span("COLSPAN", of: tag) * span("ROWSPAN", of: tag)
  }

  private func span(_ name: String, of tag: MarkupToken.Tag) -> Int {
    // Names in two cases of letters are two attributes for XML, and one for Graphviz.
    tag.attributes.filter { $0.name.uppercased() == name }
      .compactMap { Self.number($0.value) }.filter { (1...1000).contains($0) }
      .map { Int($0) }.max() ?? 1
  }

  private static func number(_ text: String) -> Double? {
    var scanner = ValueScanner(text)
    scanner.skipBlanks()
    return scanner.takeNumber()
  }

  // MARK: - Values

  private func verdict(
    on attribute: MarkupToken.Attribute, of tag: MarkupToken.Tag
  ) -> Verdict {
    guard let rule = MarkupAttributes.rule(for: attribute.name, of: tag.name) else {
      return trust == .own ? .sound : .refused("Graphviz has no such attribute", value: nil)
    }
    switch rule {
    case .link: return verdict(onLink: attribute.value)
    case .text: return Self.verdict(on: attribute.value, by: .shown)
    case .token: return Self.verdict(on: attribute.value, by: .raw)
    case .font, .file: break
    default: if trust == .own { return .sound }
    }
    guard !attribute.value.isEmpty, rule.isSound(attribute.value) else {
      return .refused("is not \(rule.expectation)", value: attribute.value)
    }
    if attribute.name.uppercased() == "HEIGHT", trust == .none, isTooLarge(tag) {
      return .refused("its box would be more than 100 inches wide and high", value: nil)
    }
    return .sound
  }

  private func isTooLarge(_ tag: MarkupToken.Tag) -> Bool {
    let sizes = ["WIDTH", "HEIGHT"].map { name in
      tag.attributes.filter { $0.name.uppercased() == name }
        .compactMap { Self.number($0.value) }.max() ?? 0
    }
    return sizes[0] * sizes[1] > Self.largestBox
  }

  private func verdict(onLink link: String) -> Verdict {
    guard let filled = links.filled(link, of: element) else {
      return .refused("it puts names or a label into a link of many", value: nil)
    }
    guard let sound = links.sound(filled) else {
      return .refused("is not \(ValueRule.link.expectation)", value: filled)
    }
    return sound.utf8.elementsEqual(link.utf8) ? .sound : .replaced(sound)
  }

  private static func verdict(on text: String, by rule: ReferenceRule) -> Verdict {
    rule.sound(text).map(Verdict.replaced) ?? .sound
  }
}
