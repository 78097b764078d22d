// SPDX-License-Identifier: MIT

/// Finds the comments of a YAML text, and which bracket closes which.
///
/// libyaml tells where nodes start, but neither where they end nor where comments are. Knowing the
/// starts, one pass suffices: a `#` is looked at only outside of quoted and block texts, and there it
/// starts a comment unless it stands within a plain text. What it finds is only believed once
/// `YAMLCommentProof` holds.
struct YAMLCommentScanner {
  /// The comments, in the order of the text.
  private(set) var comments: [YAMLComment] = []
  /// The offsets of closing brackets and braces by those of the opening ones.
  private(set) var closers: [Int: Int] = [:]
  /// The lines of the text, of which those of block texts are not empty.
  private(set) var lines: LineMap
  private let bytes: [UInt8]
  private var openers: [Int] = []
  private var index = 0
  private var isInPlain = false

  init(of bytes: [UInt8], root: DocumentNode, lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
    scan(YAMLLandmarkList(of: root, bytes: bytes, lines: lines).landmarks[...])
  }

  private mutating func scan(_ landmarks: ArraySlice<YAMLLandmark>) {
    var landmarks = landmarks
    while index < bytes.count {
      while let first = landmarks.first, first.offset < index { landmarks.removeFirst() }
      if let landmark = landmarks.first, landmark.offset == index {
        pass(landmark)
      } else {
        step()
      }
    }
  }

  /// Goes one byte on, or behind a comment.
  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "#") where !isInPlain || YAMLBreak.isBlank(before: index, in: bytes):
      comment()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if let opener = openers.popLast() {
        closers[opener] = index
        isInPlain = false
      }
      index += 1
    case UInt8(ascii: ","):
      if !openers.isEmpty { isInPlain = false }
      index += 1
    default: index += 1
    }
  }

  private mutating func comment() {
    let start = index
    index = YAMLBreak.lineEnd(in: bytes, from: start)
    isInPlain = false
    var end = index
    while bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    comments.append(
      YAMLComment(
        start: start, end: end, text: String(decoding: bytes[start..<end], as: UTF8.self),
        isWholeLine: lines.startsLine(start), isAfterBlank: lines.isAfterBlank(start),
        column: lines.column(of: start)))
  }

  // MARK: - Nodes

  private mutating func pass(_ landmark: YAMLLandmark) {
    isInPlain = landmark.form == .plain
    switch landmark.form {
    case .plain: index += 1
    case .singleQuoted: passSingleQuoted()
    case .doubleQuoted: passDoubleQuoted()
    case .block(let parent): passBlock(parent: parent)
    case .opener:
      openers.append(index)
      index += 1
    }
  }

  private mutating func passSingleQuoted() {
    index += 1
    while index < bytes.count {
      let isQuote = bytes[index] == UInt8(ascii: "'")
      let isDoubled = isQuote && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "'")
      index += isDoubled ? 2 : 1
      if isQuote, !isDoubled { return }
    }
  }

  private mutating func passDoubleQuoted() {
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return }
    }
  }

  // MARK: - Block texts

  /// Passes a literal or folded text (YAML 1.1, section 9.2): its head, then all indented lines.
  private mutating func passBlock(parent: Int) {
    var digit: Int?
    var keepsEnd = false
    while index < bytes.count, YAMLBreak.length(in: bytes, at: index) == 0 {
      if bytes[index] == UInt8(ascii: "#") {
        comment()
      } else {
        if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[index]) {
          digit = Int(bytes[index] - UInt8(ascii: "0"))
        }
        if bytes[index] == UInt8(ascii: "+") { keepsEnd = true }
        index += 1
      }
    }
    index += YAMLBreak.length(in: bytes, at: index)
    let indent = digit.map { parent + $0 } ?? blockIndent(parent: parent)
    passBlockLines(indent: indent, keepsEnd: keepsEnd)
  }

  /// Returns the indentation of the first line that is not empty, if it is deep enough.
  private func blockIndent(parent: Int) -> Int {
    var start = index
    while start < bytes.count {
      let end = YAMLBreak.lineEnd(in: bytes, from: start)
      let spaces = bytes[start..<end].prefix { $0 == 0x20 }.count
      if start + spaces < end { return max(spaces, parent + 1) }
      start = end + YAMLBreak.length(in: bytes, at: end)
    }
    return parent + 1
  }

  /// Passes indented and empty lines; empty ones at the end are only text if the head says `+`.
  private mutating func passBlockLines(indent: Int, keepsEnd: Bool) {
    let start = index
    var textEnd = index
    while index < bytes.count {
      let end = YAMLBreak.lineEnd(in: bytes, from: index)
      let spaces = bytes[index..<end].prefix { $0 == 0x20 }.count
      guard index + spaces == end || spaces >= indent else { break }
      let isEmpty = index + spaces == end && spaces <= indent
      index = end + YAMLBreak.length(in: bytes, at: end)
      if keepsEnd || !isEmpty { textEnd = index }
    }
    lines.fill(start..<textEnd)
  }
}
