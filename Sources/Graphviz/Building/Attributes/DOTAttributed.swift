// SPDX-License-Identifier: MIT

/// Something that carries attributes of DOT.
///
/// Each method returns a copy with one more attribute, so that they follow one another; what is said
/// last counts.
public protocol DOTAttributed {
  /// What it is: attributes of one name may differ in unit and range.
  static var kind: DOTAttribute.Elements { get }

  /// How to draw it.
  var attributes: DOTAttributes { get set }

  /// Sets an attribute; every method of typed attributes comes here.
  mutating func setAttribute(_ name: String, to value: DOTValue)
}

extension DOTAttributed {
  /// Sets an attribute.
  public mutating func setAttribute(_ name: String, to value: DOTValue) {
    attributes[name] = value
  }

  /// The value of any attribute; setting nothing removes it.
  public subscript(name: String) -> DOTValue? {
    get { attributes[name] }
    set {
      if let newValue { setAttribute(name, to: newValue) } else { attributes[name] = nil }
    }
  }

  /// Sets any attribute by its name, of Graphviz or of your own.
  ///
  /// A literal is taken as Graphviz reads it, with its escapes; pass ``DOTValue/literal(_:)`` of a
  /// text that is to be shown as it is.
  public func attribute(_ name: String, _ value: DOTValue) -> Self {
    var copy = self
    copy.setAttribute(name, to: value)
    return copy
  }
}

extension DOTAttributed {
  func setting(_ name: String, _ flag: Bool) -> Self {
    attribute(name, .text(flag ? "true" : "false"))
  }

  /// Sets a number, brought into the range that the table of attributes has.
  func setting(_ name: String, _ number: Double) -> Self {
    attribute(
      name, .text(DecimalText.text(DOTAttribute.limited(number, name, of: Self.kind), decimals: 4)))
  }

  func setting(_ name: String, _ number: Int) -> Self { setting(name, Double(number)) }

  /// Sets a length in the unit that the table of attributes has.
  func setting(_ name: String, _ length: DOTLength) -> Self {
    attribute(name, .text(text(of: length, name)))
  }

  /// Returns the text of a length in the unit that the table of attributes has.
  func text(of length: DOTLength, _ name: String) -> String {
    DOTAttribute.text(of: length, name, of: Self.kind)
  }

  func setting(_ name: String, _ choice: some RawRepresentable<String>) -> Self {
    attribute(name, .text(choice.rawValue))
  }

  /// Adds words to a list of words, each once.
  func adding(_ words: [String], to name: String) -> Self {
    var list: [String] = []
    if case .text(let text) = attributes[name] {
      list = text.split { $0 == "," || $0 == " " }.map(String.init)
    }
    for word in words where !list.contains(word) { list.append(word) }
    return attribute(name, .text(list.joined(separator: ",")))
  }
}
