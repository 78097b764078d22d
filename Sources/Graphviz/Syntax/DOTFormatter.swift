// SPDX-License-Identifier: MIT

/// Writes a document in its canonical layout.
///
/// What is written depends on the words, on which comments stand between which, on what shares a
/// line with a comment, and on blank lines: all of which stay, so that a second run changes
/// nothing.
struct DOTFormatter {
  /// How wide lines are before they are wrapped.
  static let width = 100

  let document: DOTDocument
  var output = DOTLines()
  /// How many comments were written.
  private var commentCount = 0
  /// The offset in the source behind what was written last.
  private var lastEnd = 0
  /// How many spaces lines begin with.
  private var indent = 0
  /// Whether nothing was written since a brace or bracket was opened.
  private var isFirst = true
  /// Whether the next line is the first behind a graph that others follow.
  private var isBetweenGraphs = false

  init(_ document: DOTDocument) {
    self.document = document
  }

  mutating func formatted() -> String {
    for (index, graph) in document.graphs.enumerated() {
      isBetweenGraphs = index > 0
      write(graph)
    }
    writeComments(before: document.bytes.count)
    output.endLine()
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private mutating func write(_ graph: DOTGraphSyntax) {
    beginLine(at: graph.header.start)
    let kind = graph.header.isDirected ? "digraph" : "graph"
    output.write(graph.header.isStrict ? "strict \(kind)" : kind)
    if let name = graph.header.name { write(name, after: " ") }
    let sign = graph.header.isDirected ? "->" : "--"
    write(graph.body, from: graph.header.brace, after: " ", sign)
  }

  /// Writes the statements of braces, and the braces.
  private mutating func write(
    _ body: DOTBody, from brace: Int, after blank: String, _ sign: String
  ) {
    writeSign("{", at: brace, after: blank)
    isFirst = true
    indent += 2
    for statement in body.statements { write(statement, sign) }
    writeComments(before: body.end)
    indent -= 2
    if !isFirst { newLine() }
    output.write("}")
    isFirst = false
    lastEnd = body.end + 1
  }

  // MARK: - Statements

  private mutating func write(_ statement: DOTStatement, _ sign: String) {
    beginLine(at: statement.start)
    switch statement.content {
    case .assignment(let item): write(item)
    case .defaults(let kind, let items):
      output.write("\(kind)")
      lastEnd = statement.start + "\(kind)".utf8.count
      if items.isEmpty { output.write(" []") } else { write(items, to: statement.end) }
    case .operands(let operands, let items):
      write(operands, to: items.first?.name.start ?? statement.end, sign)
      if !items.isEmpty { write(items, to: statement.end) }
      if operands.count == 1, items.isEmpty, case .subgraph = operands[0] { return }
    }
    output.write(";")
  }

  /// Writes operands: in one line, if they fit and no comment stands in it, or else as they come.
  private mutating func write(_ operands: [DOTOperand], to end: Int, _ sign: String) {
    let hasComments = nextComment.map { $0.lowerBound < end } ?? false
    if !hasComments, let line = DOTGroupLine.line(of: operands, sign, in: document),
      output.column + line.column < Self.width
    {
      output.write(line.bytes)
      lastEnd = end
      return
    }
    for (index, operand) in operands.enumerated() { write(operand, isFirst: index == 0, sign) }
  }

  private mutating func write(_ operand: DOTOperand, isFirst: Bool, _ sign: String) {
    switch operand {
    case .nodes(let nodes):
      for (index, node) in nodes.enumerated() {
        write(node, after: index > 0 ? ", " : isFirst ? "" : " \(sign) ")
      }
    case .subgraph(let header, let body): write(header, body, isFirst: isFirst, sign)
    }
  }

  private mutating func write(_ node: DOTNodeMention, after sign: String) {
    write(node.name, after: sign)
    if let port = node.port { write(port, after: ":") }
    if let compass = node.compass { write(compass, after: ":") }
  }

  private mutating func write(
    _ header: DOTSubgraphHeader, _ body: DOTBody, isFirst: Bool, _ sign: String
  ) {
    let edge = isFirst ? "" : " \(sign) "
    if header.hasKeyword {
      writeSign("subgraph", at: header.start, after: edge)
      if let name = header.name { write(name, after: " ") }
    }
    write(body, from: header.brace, after: header.hasKeyword ? " " : edge, sign)
  }

  // MARK: - Lists

  private mutating func write(_ items: [DOTItem], to end: Int) {
    if let list = list(items, to: end) {
      output.write(list)
      lastEnd = end
      return
    }
    output.write(" [")
    isFirst = true
    indent += 2
    for (index, item) in items.enumerated() {
      beginLine(at: item.name.start)
      write(item)
      if index + 1 < items.count { output.write(",") }
    }
    writeComments(before: end)
    indent -= 2
    newLine()
    output.write("]")
    lastEnd = end
  }

  /// Returns a list in one line, if it fits and no comment stands in it.
  private func list(_ items: [DOTItem], to end: Int) -> [UInt8]? {
    if let comment = nextComment, comment.lowerBound < end { return nil }
    var lines = DOTLines()
    for (index, item) in items.enumerated() {
      lines.write(index == 0 ? " [" : ", ")
      lines.write(document.canonicalText(of: item.name))
      lines.write("=")
      lines.write(document.canonicalText(of: item.value))
    }
    lines.write("]")
    let fits = output.column + lines.column < Self.width && !lines.bytes.contains(0x0A)
    return fits || items.count == 1 ? lines.bytes : nil
  }

  private mutating func write(_ item: DOTItem) {
    write(item.name, after: "")
    write(item.value, after: "=")
  }

  // MARK: - Words

  /// Writes a word behind a sign, with the comments that stand between.
  private mutating func write(_ word: DOTWord, after sign: String) {
    guard word.traits.contains(.joined) else {
      write(document.canonicalText(of: word), from: word.start, to: word.end, after: sign)
      return
    }
    for (index, piece) in document.pieces(of: word).enumerated() {
      let sign = index == 0 ? sign : " + "
      write(piece.text, from: piece.range.lowerBound, to: piece.range.upperBound, after: sign)
    }
  }

  private mutating func writeSign(_ text: String, at offset: Int, after sign: String) {
    write(Array(text.utf8), from: offset, to: offset + text.utf8.count, after: sign)
  }

  private mutating func write(
    _ text: [UInt8], from start: Int, to end: Int, after sign: String
  ) {
    let hasComments = nextComment.map { $0.lowerBound < start } ?? false
    if hasComments {
      write(sign, withCommentsBefore: start)
    } else if sign.utf8.count > 1, output.column + sign.utf8.count + text.count > Self.width {
      // Lines may begin with the sign of an edge or a plus, and end with a comma.
      if sign == ", " { output.write(",") }
      newLine(within: true)
      if sign != ", " { output.write(String(sign.drop { $0 == " " })) }
    } else {
      output.write(sign)
    }
    output.write(text)
    lastEnd = end
    isFirst = false
  }

  // MARK: - Lines and comments

  private var nextComment: Range<Int>? {
    commentCount < document.comments.count ? document.comments[commentCount] : nil
  }

  /// Begins a line for what stands at an offset, with the comments before it.
  private mutating func beginLine(at offset: Int) {
    writeComments(before: offset)
    separate(from: offset)
    isFirst = false
  }

  /// Begins a line, behind a blank one if one stands in the source.
  private mutating func separate(from offset: Int) {
    let isApart = isBetweenGraphs || lineBreaks(before: offset) > 1
    if isApart, !isFirst { output.newLine(0) }
    isBetweenGraphs = false
    newLine()
  }

  /// Begins a line; one that goes on with a statement is set in.
  private mutating func newLine(within isWithin: Bool = false) {
    output.newLine(min(indent, 2 * DOTLines.deepestIndent) + (isWithin ? 4 : 0))
  }

  private func lineBreaks(before offset: Int) -> Int {
    document.bytes[lastEnd..<offset].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  /// Writes comments, each on a line of its own unless it shares one with what stands before.
  private mutating func writeComments(before offset: Int) {
    while let comment = nextComment, comment.lowerBound < offset {
      if lineBreaks(before: comment.lowerBound) == 0, output.column > 0 {
        output.write("  ")
      } else {
        separate(from: comment.lowerBound)
      }
      write(comment)
    }
  }

  /// Writes a sign within a statement, and the comments before and behind it.
  private mutating func write(_ sign: String, withCommentsBefore offset: Int) {
    let end = endOfComments(before: sign, offset)
    writeCommentsWithin(before: end)
    let isAfterBlank = output.bytes.last == UInt8(ascii: " ")
    let sign = isAfterBlank ? String(sign.drop { $0 == " " }) : sign
    output.write(end < offset ? String(sign.reversed().drop { $0 == " " }.reversed()) : sign)
    writeCommentsWithin(before: offset)
  }

  private mutating func writeCommentsWithin(before offset: Int) {
    while let comment = nextComment, comment.lowerBound < offset {
      if output.bytes.last != UInt8(ascii: " ") { output.write(" ") }
      write(comment)
      if document.isLineComment(comment) { newLine(within: true) } else { output.write(" ") }
    }
  }

  /// Returns an offset up to which comments stand before a sign, and from which on behind it.
  ///
  /// Signs that have no blank before them have no comment there, either.
  private func endOfComments(before sign: String, _ offset: Int) -> Int {
    guard sign.utf8.count > 2 else { return lastEnd }
    var end = lastEnd
    for comment in document.comments[commentCount...] {
      guard comment.lowerBound < offset else { break }
      if document.bytes[end..<comment.lowerBound].contains(where: { $0 > 0x20 }) { return end }
      end = comment.upperBound
    }
    return offset
  }

  private mutating func write(_ comment: Range<Int>) {
    output.write(document.text(of: comment))
    commentCount += 1
    lastEnd = comment.upperBound
    isFirst = false
  }
}
