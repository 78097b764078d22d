// SPDX-License-Identifier: MIT

/// Follows the tags of an HTML-like label and finds what Graphviz' grammar does not allow.
struct MarkupGrammar {
  /// What an element that holds text or a table has so far.
  private enum Content { case nothing, blanks, text, table, wrappedTable, image }

  private enum Kind { case root, cell, font, table, row }

  private struct Frame {
    let name: String
    let kind: Kind
    var content = Content.nothing
    /// Whether a part of a table came last, not a line.
    var endsWithPart = false
    /// The cells of the grid that a table covers.
    var cells = 0
  }

  /// The most elements that may stand within each other; Graphviz' stack would hold about 1,500.
  private static let deepest = 100
  private static let fonts: Set = ["FONT", "B", "I", "U", "O", "S", "SUB", "SUP"]

  private var frames = [Frame(name: "", kind: .root)]
  /// The cells that the largest table covers.
  private(set) var mostCells = 0
  /// The cells that all tables cover.
  private(set) var allCells = 0

  private var top: Frame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }

  /// Takes text between tags.
  mutating func text(_ weight: MarkupText.Weight) throws(MarkupFault) {
    // Between the parts of a table Graphviz leaves it out.
    guard weight != .nothing, holdsText else { return }
    switch (top.content, weight) {
    case (.nothing, .blanks): top.content = .blanks
    case (.blanks, .blanks), (.table, .blanks): break
    case (.nothing, _), (.blanks, _), (.text, _): top.content = .text
    default: throw MarkupFault("there is text beside a table or an image")
    }
  }

  private var holdsText: Bool { top.kind != .table && top.kind != .row }

  /// Takes the end of the label.
  func end() throws(MarkupFault) {
    guard frames.count == 1 else { throw MarkupFault("<\(top.name)> has no end") }
    guard top.content != .nothing else { throw MarkupFault("it is empty") }
  }

  // MARK: - Tags

  /// Takes the start of an element.
  ///
  /// - Parameters:
  ///   - tag: The tag.
  ///   - cells: The cells of the grid that it covers, if it is a cell.
  /// - Throws: A ``MarkupFault`` if it may not stand here.
  mutating func start(_ tag: MarkupToken.Tag, cells: Int) throws(MarkupFault) {
    guard frames.count <= Self.deepest else {
      throw MarkupFault("its tags stand more than \(Self.deepest) deep")
    }
    switch tag.name.uppercased() {
    case "TABLE": try startTable(tag.name)
    case "TR", "TH": try startPart(tag.name, .row, of: .table)
    case "TD":
      top.endsWithPart = true
      try count(cells)
      try startPart(tag.name, .cell, of: .row)
    case "HR": try line(tag.name, in: .table)
    case "VR": try line(tag.name, in: .row)
    case "BR": try breakLine()
    case "IMG": try image()
    case let name where Self.fonts.contains(name):
      guard holdsText, [.nothing, .blanks, .text].contains(top.content) else {
        throw misplaced(tag.name)
      }
      frames.append(Frame(name: tag.name, kind: .font))
    default: throw MarkupFault("Graphviz has no tag <\(ShownText.line(tag.name))>")
    }
    // Graphviz' lexer sees one half of such a tag only.
    guard !tag.isEmpty || Self.isAlwaysEmpty(tag.name) else {
      throw MarkupFault("<\(tag.name)/> is not written <\(tag.name)></\(tag.name)>")
    }
  }

  /// Whether an element holds nothing.
  static func isAlwaysEmpty(_ name: String) -> Bool {
    ["HR", "VR", "BR", "IMG"].contains(name.uppercased())
  }

  private mutating func startTable(_ name: String) throws(MarkupFault) {
    guard holdsText, [.nothing, .blanks].contains(top.content) else { throw misplaced(name) }
    if top.kind == .font {
      let outer = frames[frames.count - 2]
      guard outer.kind != .font, outer.content == .nothing else { throw misplaced(name) }
    }
    frames.append(Frame(name: name, kind: .table))
  }

  private mutating func startPart(
    _ name: String, _ kind: Kind, of whole: Kind
  ) throws(MarkupFault) {
    guard top.kind == whole else { throw misplaced(name) }
    top.endsWithPart = true
    frames.append(Frame(name: name, kind: kind))
  }

  private mutating func line(_ name: String, in kind: Kind) throws(MarkupFault) {
    guard top.kind == kind, top.endsWithPart else { throw misplaced(name) }
    top.endsWithPart = false
  }

  private mutating func breakLine() throws(MarkupFault) {
    guard holdsText, [.nothing, .blanks, .text].contains(top.content) else { throw misplaced("BR") }
    top.content = .text
  }

  private mutating func image() throws(MarkupFault) {
    guard top.kind == .cell, top.content == .nothing else { throw misplaced("IMG") }
    top.content = .image
  }

  private mutating func count(_ cells: Int) throws(MarkupFault) {
    guard let table = frames.lastIndex(where: { $0.kind == .table }) else { return }
    frames[table].cells += cells
    allCells += cells
    mostCells = max(mostCells, frames[table].cells)
  }

  /// Takes the end of an element.
  mutating func end(of name: String) throws(MarkupFault) {
    guard frames.count > 1, top.name == name else {
      throw MarkupFault("</\(ShownText.line(name))> ends nothing")
    }
    let ended = frames.removeLast()
    switch ended.kind {
    case .table, .row:
      guard ended.endsWithPart else { throw MarkupFault("<\(name)> has no part, or a line last") }
      if ended.kind == .table { top.content = .table }
    case .font:
      guard ended.content != .nothing else { throw MarkupFault("<\(name)> is empty") }
      top.content = ended.content == .table ? .wrappedTable : .text
    case .cell, .root: break
    }
  }

  private func misplaced(_ name: String) -> MarkupFault {
    MarkupFault("<\(name)> may not stand where it stands")
  }
}
