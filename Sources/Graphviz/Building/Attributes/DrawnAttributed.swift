// SPDX-License-Identifier: MIT

/// Something that carries what all that is drawn can have: a label, a font, a link.
public protocol DrawnAttributed: DOTAttributed {}

// MARK: - Labels

extension DrawnAttributed {
  /// Sets the label to a text that is shown as it is, with its line breaks.
  ///
  /// Without one, a node shows its id, and all else nothing. In a record, signs that mean something
  /// there are shown as they are, too; `record` gives it fields.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - lines: How its lines stand to each other.
  /// - Returns: What it is called on, with the label.
  public func label(_ text: String, lines: HorizontalPlacement = .center) -> Self {
    guard isRecord else { return attribute("label", .literal(text, aligned: lines)) }
    return attribute("label", .text(DOTGraph.Node.RecordField.escaped(text)))
  }

  /// Sets the label to a text with Graphviz' escapes: `\N` is the id of a node, `\E` the name of an
  /// edge, `\G` that of the graph; `\n`, `\l` and `\r` end a line in the middle, left or right.
  public func label(escaped text: String) -> Self { attribute("label", .text(text)) }

  /// Sets the label to text in fonts.
  public func label(_ text: HTMLText) -> Self { attribute("label", .html(HTMLLabel(text))) }

  /// Sets the label to a table.
  public func label(_ table: HTMLTable) -> Self { attribute("label", .html(HTMLLabel(table))) }

  private var isRecord: Bool {
    attributes["shape"] == "record" || attributes["shape"] == "Mrecord"
  }
}

// MARK: - Fonts

extension DrawnAttributed {
  /// Sets the font of the label, or some of what makes it.
  ///
  /// - Parameters:
  ///   - name: The family; without it Times. It is looked up on the machine that draws, and again
  ///     where an SVG is shown.
  ///   - size: The size, from 1 to 500 points; without it 14 points.
  ///   - color: The colour; without it black.
  /// - Returns: What it is called on, with the font.
  public func font(
    _ name: String? = nil, size: DOTLength? = nil, color: DOTColor? = nil
  ) -> Self {
    var copy = self
    if let name { copy = copy.attribute("fontname", .text(name)) }
    if let size { copy = copy.setting("fontsize", size) }
    if let color { copy = copy.fontColor(color) }
    return copy
  }

  /// Sets the colour of the label; without it black.
  public func fontColor(_ color: DOTColor) -> Self { attribute("fontcolor", .text(color.text)) }

  /// Sets the colour scheme in which names and numbers of colours are looked up, such as Brewer's
  /// `blues9`; without it X11.
  public func colorScheme(_ name: String) -> Self { attribute("colorscheme", .text(name)) }
}

// MARK: - Links and names

extension DrawnAttributed {
  /// Makes it a link in formats that have links: SVG, PDF, image maps.
  ///
  /// Signs that no address can hold are written as `%` and their number. Addresses other than http,
  /// https, mailto and `#` are left out of what is not trusted.
  public func url(_ address: String) -> Self {
    attribute("URL", AddressText.value(of: address))
  }

  /// Sets the window or frame in which its link opens.
  public func target(_ name: String) -> Self { attribute("target", .literal(name)) }

  /// Sets what is shown while the pointer rests on it; without it the label.
  public func tooltip(_ text: String) -> Self { attribute("tooltip", .literal(text)) }

  /// Sets its id in SVG; without it, it is numbered by kind.
  ///
  /// Each may stand once in a picture.
  public func id(_ id: String) -> Self { attribute("id", .literal(id)) }

  /// Sets its classes in SVG, for style sheets.
  public func classes(_ names: String...) -> Self {
    attribute("class", .text(names.joined(separator: " ")))
  }

  /// Sets a comment, which formats that have comments keep.
  public func comment(_ text: String) -> Self { attribute("comment", .text(text)) }
}

/// Addresses of links.
enum AddressText {
  /// Returns an address as Graphviz takes it.
  ///
  /// Graphviz 2.42 writes it into SVG as it is: what would end the attribute there must not be in it.
  static func value(of address: String) -> DOTValue {
    var safe = ""
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), 0x7B...0x7D, 0x80...:
        let digits = String(byte, radix: 16, uppercase: true)
        safe += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      default: safe.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return .literal(safe)
  }
}
