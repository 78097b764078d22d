// SPDX-License-Identifier: MIT

/// Links of the defaults into which Graphviz puts the name of each element (`URL="\N"`).
///
/// Whether they are sound depends on the name, so each element that inherits one is looked at.
struct InheritedLinks {
  private var links: [DOTAttributes.Entry] = []

  /// Returns the links that elements below inherit: those given, or those handed on to this one.
  func joined(with attributes: DOTAttributes, of owner: AttributeTable.Owner) -> InheritedLinks {
    var result = self
    for entry in attributes where AttributeTable.isLink(entry.name, of: owner) {
      result.links.removeAll { $0.name == entry.name }
      if case .text(let text) = entry.value, text.utf8.contains(UInt8(ascii: "\\")) {
        result.links.append(entry)
      }
    }
    return result
  }

  /// The links that an element inherits that has some attributes of its own.
  func inherited(besides attributes: DOTAttributes) -> [DOTAttributes.Entry] {
    links.isEmpty ? [] : links.filter { attributes[$0.name] == nil }
  }
}
