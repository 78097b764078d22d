// SPDX-License-Identifier: MIT

/// Links of the defaults into which Graphviz puts the name of each element (`URL="\N"`).
///
/// Whether they are sound depends on the name, so each element that inherits one is looked at.
struct InheritedLinks {
  private var links: [DOTAttributes.Entry] = []

  /// Returns the links that what is below inherits: those given, or those handed on from above.
  ///
  /// - Parameters:
  ///   - attributes: What is given, before it is cleaned.
  ///   - kept: The same afterwards: with names in it, and without what was refused.
  ///   - owner: The kind of element.
  /// - Returns: The links that name elements.
  func joined(
    with attributes: DOTAttributes, keptIn kept: DOTAttributes, of owner: AttributeTable.Owner
  ) -> InheritedLinks {
    var result = self
    for entry in attributes where AttributeTable.isLink(entry.name, of: owner) {
      guard let value = kept[entry.name], value != "" || entry.value == "" else { continue }
      result.links.removeAll { $0.name == entry.name }
      if entry.value.plainText.utf8.contains(UInt8(ascii: "\\")) { result.links.append(entry) }
    }
    return result
  }

  /// The links that an element inherits that has some attributes of its own.
  func inherited(besides attributes: DOTAttributes) -> [DOTAttributes.Entry] {
    links.isEmpty ? [] : links.filter { attributes[$0.name] == nil }
  }
}

extension DOTValue {
  /// The text, or that of the markup: links are not HTML-like, however they are written.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .html(let label): label.markup
    }
  }
}
