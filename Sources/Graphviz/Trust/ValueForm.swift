// SPDX-License-Identifier: MIT

/// Values with a form of their own.
enum ValueForm: Sendable {
  /// Whether and how nodes that overlap are moved: a word, perhaps with tries before or after it.
  case overlap
  /// How parts are packed: a word, perhaps with flags and a number.
  case packMode
  /// From where engines start: a word, a number, or both.
  case start
  /// The part of the picture that is shown: width, height, zoom, and a centre.
  case viewport
  /// The room between ranks.
  case rankSeparation
  /// The size of the picture in inches.
  case size
  /// Whether the page is turned.
  case orientation
  /// The sides of a box in an HTML-like label that are drawn.
  case sides
  /// Styles of a box in an HTML-like label.
  case boxStyle

  /// What a sound value is, in words.
  var expectation: String {
    switch self {
    case .overlap: "a way to remove overlaps"
    case .packMode: "a way to pack parts"
    case .start: "one of regular, self, random or a number"
    case .viewport: "a width and a height up to 20000, a zoom and a centre"
    case .rankSeparation: "numbers from 0 to 100, at most 1000 of them"
    case .size: "a width and a height up to 1000 inches, and together up to 40000 square inches"
    case .orientation: "one of portrait, landscape"
    case .sides: "made of the letters L, T, R and B"
    case .boxStyle: "a list of rounded, radial, solid, dashed, dotted, invisible"
    }
  }

  /// Whether a text is of the form.
  func isSound(_ text: String) -> Bool {
    switch self {
    case .overlap: Self.isOverlap(text)
    case .packMode: Self.isPackMode(text)
    case .start: Self.isStart(text)
    case .viewport: Self.isViewport(text)
    case .rankSeparation: Self.isRankSeparation(text)
    case .size: Self.isSize(text)
    case .orientation: "portrait".hasPrefix(text) || "landscape".hasPrefix(text.lowercased())
    case .sides: text.utf8.count <= 8 && text.uppercased().utf8.allSatisfy("LTRB".utf8.contains)
    case .boxStyle: Self.isBoxStyle(text)
    }
  }

  private static func isOverlap(_ text: String) -> Bool {
    var scanner = ValueScanner(text)
    let tries = scanner.take(while: ValueScanner.isDigit)
    guard tries.count <= 4 else { return false }
    if !tries.isEmpty, !scanner.take(":") { return scanner.isAtEnd }
    let word = String(decoding: scanner.take(while: isLetterOrLine), as: UTF8.self).lowercased()
    let after = scanner.take(while: ValueScanner.isDigit)
    return scanner.isAtEnd && after.count <= 4 && overlaps.contains(word)
  }

  private static let overlaps: Set = [
    "", "true", "false", "yes", "no", "scale", "scalexy", "oscale", "voronoi", "vor", "prism",
    "compress", "vpsc", "ipsep", "ortho", "orthoxy", "orthoyx", "ortho_yx", "portho", "porthoxy",
    "porthoyx", "portho_yx",
  ]

  private static func isPackMode(_ text: String) -> Bool {
    var scanner = ValueScanner(text)
    let word = String(decoding: scanner.take(while: ValueScanner.isLetter), as: UTF8.self)
    if scanner.take("_") { _ = scanner.take(while: ValueScanner.isLetter) }
    let number = scanner.take(while: ValueScanner.isDigit)
    return scanner.isAtEnd && number.count <= 4
      && ["node", "clust", "cluster", "graph", "array", "aspect"].contains(word)
  }

  private static func isBoxStyle(_ text: String) -> Bool {
    let words = text.lowercased().split { $0 == "," || $0 == " " }
    return words.count <= 16
      && words.allSatisfy {
        ["rounded", "radial", "solid", "dashed", "dotted", "invisible", "invis"].contains($0)
      }
  }

  private static func isStart(_ text: String) -> Bool {
    var scanner = ValueScanner(text)
    let word = String(decoding: scanner.take(while: ValueScanner.isLetter), as: UTF8.self)
    scanner.skipBlanks()
    guard scanner.take(while: ValueScanner.isDigit).count <= 18 else { return false }
    return scanner.isAtEnd && ["", "regular", "self", "random", "rand"].contains(word)
  }

  private static func isViewport(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.prefix(3).map { part -> Double in
      var scanner = ValueScanner(part)
      scanner.skipBlanks()
      return scanner.takeNumber() ?? -1
    }
    guard (2...5).contains(parts.count), numbers.allSatisfy({ $0 >= 0 }) else { return false }
    let zoom = numbers.count > 2 ? max(numbers[2], 1) : 1
    return zoom <= 100 && numbers[0] * zoom <= 20_000 && numbers[1] * zoom <= 20_000
  }

  private static func isRankSeparation(_ text: String) -> Bool {
    let text = text.hasSuffix("equally") ? text.dropLast("equally".count) : text[...]
    return text.isEmpty || ValueRule.numbers(0...100, atMost: 1000).isSound(String(text))
  }

  private static func isSize(_ text: String) -> Bool {
    var scanner = ValueScanner(text)
    scanner.skipBlanks()
    guard let width = scanner.takeNumber(), (0...1000).contains(width) else { return false }
    _ = scanner.take { $0 == 0x20 || $0 == UInt8(ascii: ",") || ValueScanner.isLetter($0) }
    let height = scanner.takeNumber() ?? width
    _ = scanner.take { $0 == 0x20 || $0 == UInt8(ascii: "!") || ValueScanner.isLetter($0) }
    return scanner.isAtEnd && (0...1000).contains(height) && width * height <= 40_000
  }

  private static func isLetterOrLine(_ byte: UInt8) -> Bool {
    ValueScanner.isLetter(byte) || byte == UInt8(ascii: "_")
  }
}
