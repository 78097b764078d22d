// SPDX-License-Identifier: MIT

extension DOTGraph.Node {
  /// A field of a record: text, or more fields side by side.
  ///
  /// Text in it is never read as the language of records: `|` and `{` are shown as they are.
  public struct RecordField: Hashable, Sendable {
    /// The field as Graphviz reads it.
    let label: String

    /// Returns a field with text.
    ///
    /// - Parameters:
    ///   - text: What it shows, as it is; line breaks break the line.
    ///   - port: The name by which edges end at it, with ``EdgeAttributed/headPort(_:_:)`` and
    ///     ``EdgeAttributed/tailPort(_:_:)``.
    /// - Returns: The field.
    public static func text(_ text: String, port: String? = nil) -> RecordField {
      let shown = escaped(text)
      let port = port.map { "<\(PortName.encoded($0))>" }
      return RecordField(label: [port, shown].compactMap(\.self).joined(separator: " "))
    }

    /// Returns fields that stand across those around them: above each other in a row.
    public static func group(_ fields: RecordField...) -> RecordField { group(fields) }

    /// Returns fields of a list that stand across those around them.
    public static func group(_ fields: [RecordField]) -> RecordField {
      RecordField(label: "{\(joined(fields))}")
    }

    /// Returns the label of fields.
    static func joined(_ fields: [RecordField]) -> String {
      fields.map(\.label).joined(separator: "|")
    }

    /// Returns text that a record shows as it is.
    static func escaped(_ text: String) -> String {
      guard case .text(let shown) = DOTValue.literal(text) else { return "" }
      var result = ""
      var isInText = false
      for scalar in shown.unicodeScalars {
        switch scalar {
        // Graphviz drops spaces in front and tabs, and makes one space of several.
        case " ", "\t": result += isInText ? #"\ "# : "&#160;"
        case "{", "}", "|", "<", ">": result += "\\\(scalar)"
        default: result.unicodeScalars.append(scalar)
        }
        isInText = scalar != " " && scalar != "\t"
      }
      return result
    }
  }
}
