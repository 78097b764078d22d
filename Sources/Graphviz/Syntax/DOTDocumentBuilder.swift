// SPDX-License-Identifier: MIT

/// Makes a syntax tree of what the grammar tells.
struct DOTDocumentBuilder: DOTSink {
  /// A graph or subgraph whose brace is open.
  private struct Frame {
    var header = DOTSubgraphHeader(start: 0)
    var body = DOTBody()
    /// The operands of the statement that is read.
    var operands: [DOTOperand] = []
    /// The nodes of the operand that is read.
    var mentions: [DOTNodeMention] = []
  }

  /// The graphs that were read.
  private(set) var graphs: [DOTGraphSyntax] = []
  private var header = DOTGraphHeader(start: 0)
  private var frames: [Frame] = []
  private var items: [DOTItem] = []

  init() {}

  mutating func beginGraph(_ header: DOTGraphHeader) {
    self.header = header
    frames = [Frame()]
  }

  mutating func endGraph(at offset: Int) {
    var body = frames.removeLast().body
    body.end = offset
    graphs.append(DOTGraphSyntax(header: header, body: body))
  }

  mutating func beginSubgraph(_ header: DOTSubgraphHeader) {
    frames.append(Frame(header: header))
  }

  mutating func endSubgraph(at offset: Int) {
    var frame = frames.removeLast()
    frame.body.end = offset
    frames[frames.count - 1].operands.append(.subgraph(frame.header, frame.body))
  }

  mutating func node(_ node: DOTNodeMention) {
    frames[frames.count - 1].mentions.append(node)
  }

  mutating func edge(at offset: Int) { endOperand() }

  mutating func attribute(_ name: DOTWord, _ value: DOTWord) {
    items.append(DOTItem(name: name, value: value))
  }

  mutating func endOperands(areEdges: Bool, at offset: Int) {
    endOperand()
    let operands = frames[frames.count - 1].operands
    frames[frames.count - 1].operands = []
    append(.operands(operands, takeItems()), Self.start(of: operands[0]), offset)
  }

  mutating func defaults(_ kind: DOTElementKind, _ range: Range<Int>) {
    append(.defaults(kind, takeItems()), range.lowerBound, range.upperBound)
  }

  mutating func assignment(_ name: DOTWord, _ value: DOTWord) {
    append(.assignment(DOTItem(name: name, value: value)), name.start, value.end)
  }

  // MARK: - Small steps

  private mutating func endOperand() {
    let last = frames.count - 1
    guard !frames[last].mentions.isEmpty else { return }
    frames[last].operands.append(.nodes(frames[last].mentions))
    frames[last].mentions = []
  }

  private mutating func takeItems() -> [DOTItem] {
    defer { items = [] }
    return items
  }

  private mutating func append(_ content: DOTStatement.Content, _ start: Int, _ end: Int) {
    frames[frames.count - 1].body.statements.append(
      DOTStatement(start: start, end: end, content: content))
  }

  private static func start(of operand: DOTOperand) -> Int {
    switch operand {
    case .nodes(let nodes): nodes[0].name.start
    case .subgraph(let header, _): header.start
    }
  }
}
