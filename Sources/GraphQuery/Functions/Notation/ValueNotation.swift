// SPDX-License-Identifier: MIT

internal import Chronology
package import PropertyGraph

/// Writes values as openCypher's compatibility kit does: `(:A {x: 1})`, `[1, 'a', null]`.
///
/// Texts stand in single quotes; in them only `\` and `'` are escaped. Temporal values are texts.
/// Names that are not plain stand in backticks. Labels, properties and entries keep their order.
///
/// What was removed from the graph is written as one that has nothing.
package struct ValueNotation {
  /// The graph of the nodes and relationships.
  package let graph: Graph

  /// Writes values of a graph.
  package init(_ graph: Graph) {
    self.graph = graph
  }

  /// Returns the notation of a value.
  package func text(of value: PropertyValue) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// Writes the notation of a value at the end of a text.
  package func write(_ value: PropertyValue, to text: inout String) {
    if let temporal = value.temporal {
      quote(temporal.description, to: &text)
      return
    }
    switch value {
    case .boolean(let answer): text += answer ? "true" : "false"
    case .integer(let number): text += String(number)
    case .float(let number): text += Self.text(of: number)
    case .string(let string): quote(string, to: &text)
    case .extendedDate(let date): quote(date.text, to: &text)
    case .list(let values): write(values, to: &text)
    case .map(let map): write(map.lazy.map { ($0.key, $0.value) }, to: &text)
    case .node(let node): write(node, to: &text)
    case .relationship(let relationship): write(relationship, to: &text)
    case .path(let path): write(path, to: &text)
    default: text += "null"
    }
  }
}

extension ValueNotation {
  private static func text(of number: Double) -> String {
    number.isFinite ? FloatText(number).text : FloatText.name(of: number, "Inf")
  }

  private func quote(_ string: String, to text: inout String) {
    text.unicodeScalars.append("'")
    for scalar in string.unicodeScalars {
      if scalar == "\\" || scalar == "'" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    text.unicodeScalars.append("'")
  }

  private func write(_ values: [PropertyValue], to text: inout String) {
    text += "["
    for (place, value) in values.enumerated() {
      if place > 0 { text += ", " }
      write(value, to: &text)
    }
    text += "]"
  }

  /// Writes names and values in braces.
  func write(_ entries: some Sequence<(String, PropertyValue)>, to text: inout String) {
    text += "{"
    for (place, (key, value)) in entries.enumerated() {
      if place > 0 { text += ", " }
      text += Self.name(key)
      text += ": "
      write(value, to: &text)
    }
    text += "}"
  }

  /// Returns a name as a query has it: in backticks if it is not plain.
  static func name(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let isPlain =
      scalars.first.map { $0 == "_" || $0.properties.isXIDStart } ?? false
      && scalars.allSatisfy { $0.properties.isXIDContinue }
    guard !isPlain else { return name }
    var text = "`"
    for scalar in scalars {
      if scalar == "`" { text.unicodeScalars.append("`") }
      text.unicodeScalars.append(scalar)
    }
    return text + "`"
  }
}
