// SPDX-License-Identifier: MIT

/// Makes a picture in SVG readable for those who hear it: titles, descriptions and roles.
///
/// The root becomes an image with the title and the summary of the account (SVG 2, section 5.8, and
/// WAI-ARIA 1.2). It has the role `graphics-document` of the WAI-ARIA Graphics Module, behind it
/// `document` for readers that do not know it: an `img` would hide its parts. What a sentence is
/// about gets that sentence for its title, which browsers also show beside the pointer; decoration
/// is hidden from readers. Nothing that is drawn is changed.
///
/// What is read is the SVG that Graphviz writes, in which no text or attribute holds a bare `<`.
public struct AccessibleSVG: Sendable {
  private let account: Account
  private let sentences: [String: String]

  /// Creates the pass for a picture with an account.
  public init(of account: Account) {
    self.account = account
    var sentences: [String: String] = [:]
    for sentence in account.sentences {
      guard let element = sentence.element else { continue }
      sentences[element, default: ""] += (sentences[element] == nil ? "" : " ") + sentence.text
    }
    self.sentences = sentences
  }

  /// Returns the picture with titles, descriptions and roles; what is no SVG comes back as it is.
  ///
  /// Complexity: O(bytes).
  public func rewriting(_ bytes: [UInt8]) -> [UInt8] {
    var pass = AccessibilityPass(bytes, titled: account.title, account.summary, sentences)
    return pass.run()
  }
}

/// One run over the bytes of an SVG, from tag to tag.
private struct AccessibilityPass {
  private let bytes: [UInt8]
  private let title: String
  private let summary: String
  private let sentences: [String: String]
  private var position = 0
  private var output: [UInt8] = []
  /// What becomes of the next `<title>`.
  private var nextTitle = NextTitle.kept

  private enum NextTitle {
    case kept, dropped
    case replaced(String)
  }

  init(_ bytes: [UInt8], titled title: String, _ summary: String, _ sentences: [String: String]) {
    self.bytes = bytes
    self.title = title
    self.summary = summary
    self.sentences = sentences
    output.reserveCapacity(bytes.count * 5 / 4)
  }

  mutating func run() -> [UInt8] {
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      output += bytes[position..<start]
      position = start
      guard step() else { return bytes }
    }
    return output + bytes[position...]
  }

  /// Goes over the tag or comment at the position; returns whether it has an end.
  private mutating func step() -> Bool {
    if starts(with: "<!--") { return dropComment() }
    if starts(with: "<title>") { return putTitle() }
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) else { return false }
    let tag = bytes[position...end]
    position = end + 1
    if tag.starts(with: "<svg".utf8) {
      putRoot(tag)
    } else if tag.starts(with: "<g ".utf8) {
      putGroup(tag)
    } else {
      output += tag
    }
    return true
  }

  // MARK: - Tags

  private mutating func dropComment() -> Bool {
    guard let end = place(after: "-->") else { return false }
    position = end
    // The comment had a line of its own.
    if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    return true
  }

  private mutating func putRoot(_ tag: ArraySlice<UInt8>) {
    output += tag.dropLast()
    let attributes =
      " role=\"graphics-document document\" aria-roledescription=\"diagram\""
      + " aria-labelledby=\"picture-title\" aria-describedby=\"picture-description\">\n"
    output += attributes.utf8
    output += "<title id=\"picture-title\">\(Self.escaped(title))</title>\n".utf8
    output += "<desc id=\"picture-description\">\(Self.escaped(summary))</desc>".utf8
  }

  private mutating func putGroup(_ tag: ArraySlice<UInt8>) {
    let classes = Self.value(of: "class", in: tag) ?? ""
    let names = classes.split(separator: " ")
    output += tag.dropLast()
    if names.contains("decoration") {
      output += " aria-hidden=\"true\"".utf8
      nextTitle = .dropped
    } else if names.contains("graph") {
      nextTitle = .dropped
    } else if let id = Self.value(of: "id", in: tag), let sentence = sentences[id] {
      output += " role=\"graphics-symbol img\" aria-label=\"\(Self.escaped(sentence))\"".utf8
      nextTitle = .replaced(sentence)
    }
    output.append(UInt8(ascii: ">"))
  }

  private mutating func putTitle() -> Bool {
    let start = position
    guard let end = place(after: "</title>") else { return false }
    position = end
    switch nextTitle {
    case .kept: output += bytes[start..<end]
    case .dropped:
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    case .replaced(let sentence): output += "<title>\(Self.escaped(sentence))</title>".utf8
    }
    nextTitle = .kept
    return true
  }

  // MARK: - Reading

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  /// Returns the place behind the next occurrence of a text.
  private func place(after text: String) -> Int? {
    let pattern = Array(text.utf8)
    var from = position
    while let start = bytes[from...].firstIndex(of: pattern[0]) {
      if bytes[start...].starts(with: pattern) { return start + pattern.count }
      from = start + 1
    }
    return nil
  }

  /// Returns the value of an attribute; Graphviz writes hyphens of ids as `&#45;`.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: tag, as: UTF8.self)
    guard let start = text.firstRange(of: " \(name)=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" }).replacing("&#45;", with: "-")
      .replacing("&amp;", with: "&")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        let isLegal = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        result.unicodeScalars.append(isLegal ? scalar : " ")
      }
    }
    return result
  }
}
