// SPDX-License-Identifier: MIT

import Diagnostics

/// Gives each comment of a YAML text to the node that it is about.
///
/// - A comment behind something on a line belongs to the entry or item on that line.
/// - A comment on a line of its own belongs to what follows it; behind the last node of a list or
///   map, it belongs to the end of the innermost one that is indented no deeper than the comment.
/// - Where a comment cannot stay, between a key and its text or inside empty brackets, it moves up
///   to before the entry.
struct DocumentNotesReader {
  private let lines: LineMap
  private let bytes: [UInt8]
  private let closers: [Int: Int]
  private var comments: ArraySlice<YAMLComment>
  private var notes = DocumentNotes()

  /// Where the stretch of text ends that a node may take comments from.
  private struct Bound {
    /// The offset of what follows.
    let offset: Int
    /// The column of what follows.
    let column: Int
  }

  private init(
    of bytes: [UInt8], lines: LineMap, comments: [YAMLComment], closers: [Int: Int]
  ) {
    self.bytes = bytes
    self.lines = lines
    self.closers = closers
    self.comments = comments[...]
  }

  /// Returns the notes of a document.
  static func notes(
    of bytes: [UInt8], root: DocumentNode, scanner: YAMLCommentScanner
  ) -> DocumentNotes {
    var reader = DocumentNotesReader(
      of: bytes, lines: scanner.lines, comments: scanner.comments, closers: scanner.closers)
    let bound = Bound(offset: bytes.count, column: -1)
    if reader.isBlock(root, inFlow: false) {
      reader.readChildren(of: root, until: bound, inFlow: false)
    } else {
      reader.readBracketedRoot(root)
    }
    reader.notes.closing[root.range.lowerBound, default: []] += reader.comments.map(Self.comment)
    reader.separateHeader(of: root)
    return reader.notes
  }

  private mutating func readBracketedRoot(_ root: DocumentNode) {
    let before = take(before: root.range.lowerBound).map(Self.comment)
    let opening = readBracketed(root, inFlow: false).map(Self.comment)
    notes.header = before + opening
  }

  // MARK: - Lists and maps

  /// Reads the nodes of a list or map, and what stands behind the last one.
  private mutating func readChildren(of node: DocumentNode, until bound: Bound, inFlow: Bool) {
    let start = node.range.lowerBound
    let column = inFlow ? 0 : lines.column(of: start)
    let places = childPlaces(of: node, inFlow: inFlow)
    for (index, place) in places.enumerated() {
      let isLast = index + 1 == places.count
      let inner = isLast ? bound : Bound(offset: places[index + 1], column: column)
      switch node.content {
      case .list(let items): readItem(items[index], at: place, until: inner, inFlow: inFlow)
      case .map(let entries): readEntry(entries[index], at: place, until: inner, inFlow: inFlow)
      case .scalar: break
      }
    }
    guard !inFlow else { return }
    notes.broken.insert(start)
    while let next = comments.first, next.start < bound.offset, next.isWholeLine,
      next.column >= column, next.column > bound.column
    {
      notes.closing[start, default: []].append(Self.comment(comments.removeFirst()))
    }
  }

  /// Reads a list or map in brackets; returns the comments that stand right behind the opening one.
  private mutating func readBracketed(_ node: DocumentNode, inFlow: Bool) -> [YAMLComment] {
    let start = node.range.lowerBound
    guard let closer = closers[start] else {
      // `[a: b]` holds a map without braces.
      readChildren(of: node, until: Bound(offset: start, column: 0), inFlow: true)
      return []
    }
    guard !node.isEmptyCollection else { return take(before: closer) }
    let first = childPlaces(of: node, inFlow: true).first ?? closer
    if lines.line(of: first) > lines.line(of: start) { notes.broken.insert(start) }
    let opening = take(before: first) { !$0.isWholeLine }
    readChildren(of: node, until: Bound(offset: closer, column: 0), inFlow: true)
    let rest = take(before: closer)
    if !rest.isEmpty { notes.closing[start, default: []] += rest.map(Self.comment) }
    return opening
  }

  /// Returns where entries and items start: items of a block at their dash.
  private func childPlaces(of node: DocumentNode, inFlow: Bool) -> [Int] {
    switch node.content {
    case .scalar: []
    case .list(let items):
      items.map { inFlow ? $0.range.lowerBound : dash(before: $0.range.lowerBound) }
    case .map(let entries): entries.map(\.keyRange.lowerBound)
    }
  }

  /// Returns where the dash stands that belongs to an item, behind which comments may stand.
  private func dash(before offset: Int) -> Int {
    var offset = offset
    var rest = comments
    var end = rest.endIndex
    // The comments before the offset are looked for once; they are few.
    var low = rest.startIndex
    while low < end {
      let middle = (low + end) / 2
      if rest[middle].start < offset { low = middle + 1 } else { end = middle }
    }
    rest = rest[..<low]
    while offset > 0 {
      if let last = rest.last, last.end == offset {
        offset = last.start
        rest.removeLast()
      } else if bytes[offset - 1] == UInt8(ascii: "-") {
        return offset - 1
      } else if bytes[offset - 1] > 0x20 {
        return offset
      } else {
        offset -= 1
      }
    }
    return offset
  }

  private func isBlock(_ node: DocumentNode, inFlow: Bool) -> Bool {
    !inFlow && node.isCollection && closers[node.range.lowerBound] == nil
  }

  // MARK: - Items and entries

  private mutating func readItem(
    _ item: DocumentNode, at place: Int, until bound: Bound, inFlow: Bool
  ) {
    var slot = DocumentNotes.Slot()
    slot.leading = take(before: item.range.lowerBound).map(Self.comment)
    slot.isAfterBlank = lines.isAfterBlank(place)
    read(item, into: &slot, behindKey: [], until: bound, inFlow: inFlow)
    notes.items[item.range.lowerBound] = slot
  }

  private mutating func readEntry(
    _ entry: DocumentEntry, at place: Int, until bound: Bound, inFlow: Bool
  ) {
    var slot = DocumentNotes.Slot()
    slot.leading = take(before: place).map(Self.comment)
    slot.isAfterBlank = lines.isAfterBlank(place)
    let start = entry.value.range.lowerBound
    let isBlock = isBlock(entry.value, inFlow: inFlow)
    let behindKey = take(before: start) { !isBlock || !$0.isWholeLine }
    read(entry.value, into: &slot, behindKey: behindKey, until: bound, inFlow: inFlow)
    notes.entries[place] = slot
  }

  /// Reads a node and gives the comments on its lines to its slot.
  private mutating func read(
    _ node: DocumentNode, into slot: inout DocumentNotes.Slot, behindKey: [YAMLComment],
    until bound: Bound, inFlow: Bool
  ) {
    guard !isBlock(node, inFlow: inFlow) else {
      readChildren(of: node, until: bound, inFlow: false)
      slot.add(behindKey)
      return
    }
    let opening = node.isCollection ? readBracketed(node, inFlow: inFlow) : []
    let behind = take(before: bound.offset) { !$0.isWholeLine }
    if opening.isEmpty || node.isEmptyCollection {
      slot.add(opening + behindKey + behind)
    } else {
      slot.add(behindKey + opening)
      let closing = behind.map(Self.comment)
      if !closing.isEmpty { notes.closing[node.range.lowerBound, default: []] += closing }
    }
  }

  /// Takes the next comments before an offset, as long as they fulfil a condition.
  private mutating func take(
    before offset: Int, while fits: (YAMLComment) -> Bool = { _ in true }
  ) -> [YAMLComment] {
    let taken = comments.prefix { $0.start < offset && fits($0) }
    comments.removeFirst(taken.count)
    return Array(taken)
  }

  /// Keeps at the top what an empty line sets apart from the first entry.
  private mutating func separateHeader(of root: DocumentNode) {
    guard case .map(let entries) = root.content, let first = entries.first else { return }
    let place = first.keyRange.lowerBound
    guard var slot = notes.entries[place] else { return }
    let blanks = slot.leading.dropFirst().map(\.isAfterBlank) + [slot.isAfterBlank]
    let count = (blanks.lastIndex(of: true) ?? -1) + 1
    guard !slot.leading.isEmpty else { return }
    notes.header += slot.leading.prefix(count)
    slot.leading.removeFirst(count)
    notes.entries[place] = slot
  }

  private static func comment(_ comment: YAMLComment) -> DocumentNotes.Comment {
    DocumentNotes.Comment(text: comment.text, isAfterBlank: comment.isAfterBlank)
  }
}

extension DocumentNotes.Slot {
  /// Adds comments on the lines of a node: one line has room for the last of them.
  mutating func add(_ comments: [YAMLComment]) {
    guard let last = comments.last(where: { !$0.isWholeLine }) else {
      leading += comments.map { .init(text: $0.text, isAfterBlank: false) }
      return
    }
    trailing = last.text
    for comment in comments where comment.start != last.start {
      leading.append(.init(text: comment.text, isAfterBlank: false))
    }
  }
}
