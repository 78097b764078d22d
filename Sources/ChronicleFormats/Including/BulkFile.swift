// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

/// A file of events and relations in JSON Lines, which is read piece by piece.
///
/// It is opened anew each time it is read, so that many of them need no more than one open file.
struct BulkFile {
  /// After so many mistakes the rest of a file is not read.
  static let mostMistakes = 10_000

  let name: String
  let path: String
  let place: Located<String>
  let origin: SourceOrigin

  /// Hands the bytes on in pieces, and then nothing.
  func forEachPiece(
    of file: IncludedFile, _ use: ([UInt8]?) throws(IncludeRefusal) -> Void
  ) throws(IncludeRefusal) {
    var piece: [UInt8] = []
    while try file.read(onto: &piece) {
      try use(piece)
      piece.removeAll(keepingCapacity: true)
    }
    try use(nil)
  }

  /// Returns what an entry says under `what`.
  static func kind(of node: DocumentNode) -> String? {
    guard case .map(let entries) = node.content else { return nil }
    for entry in entries where entry.key == "what" {
      guard case .scalar(let scalar) = entry.value.content else { return nil }
      return scalar.text
    }
    return nil
  }

  /// Returns the lines around some offsets, read from the file anew.
  ///
  /// Complexity: O(bytes of the file).
  func excerpts(at places: [Int], from again: IncludedFile) -> [SourceText] {
    var finder = LineFinder(places: Set(places).sorted(), name: name, file: origin.file)
    var piece: [UInt8] = []
    while !finder.isDone, (try? again.read(onto: &piece)) == true {
      finder.look(through: piece)
      piece.removeAll(keepingCapacity: true)
    }
    finder.finish()
    return finder.found
  }
}

extension IncludeRefusal {
  static let overlongLine = IncludeRefusal(
    "a line has more than \(DocumentParser.longestLine) bytes",
    hint: "JSON Lines have one event or relation a line")

  static let tooManyMistakes = IncludeRefusal(
    "there are more than \(BulkFile.mostMistakes) mistakes in it")
}

/// Finds the lines that some offsets lie in.
private struct LineFinder {
  private(set) var found: [SourceText] = []
  private var places: ArraySlice<Int>
  private let name: String
  private let file: Int
  private var line: [UInt8] = []
  private var lineStart = 0
  private var lineNumber = 1

  init(places: [Int], name: String, file: Int) {
    self.places = places[...]
    self.name = name
    self.file = file
  }

  var isDone: Bool { places.isEmpty }

  mutating func look(through piece: [UInt8]) {
    for byte in piece {
      if byte == 0x0A { finish() } else { line.append(byte) }
    }
  }

  /// Ends a line.
  mutating func finish() {
    let end = lineStart + line.count
    if let place = places.first, place <= end {
      // A byte order mark is no part of the text, but counts among the bytes of the file.
      let mark = lineStart == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let origin = SourceOrigin(file: file, offset: lineStart + mark, line: lineNumber)
      found.append(SourceText(name: name, bytes: line, origin: origin))
      places = places.drop { $0 <= end }
    }
    line.removeAll(keepingCapacity: true)
    lineStart = end + 1
    lineNumber += 1
  }
}
