// SPDX-License-Identifier: MIT

import Diagnostics

/// A text in UTF-8 or Latin-1, made UTF-8 so that pieces of it can be shown.
///
/// Bytes that are no UTF-8 are taken for Latin-1, of which each is a scalar. That makes the text
/// longer, so that places in it move.
struct LegibleSource {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// The offsets of the bytes that became two, counted as ranges do: from behind a byte order mark.
  private let widened: [Int]

  init(_ original: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = original.starts(with: mark) ? original.dropFirst(3) : original[...]
    guard String(validating: text, as: UTF8.self) == nil else {
      bytes = original
      widened = []
      return
    }
    (bytes, widened) = Self.utf8(of: text)
  }

  /// Returns a diagnostic of the original text as one of this.
  func diagnostic(_ original: Diagnostic) -> Diagnostic {
    guard !widened.isEmpty else { return original }
    return Diagnostic(
      original.severity, original.message, at: original.range.map(range), hint: original.hint,
      notes: original.notes.map { Diagnostic.Note($0.message, at: range($0.range)) })
  }

  private func range(_ original: SourceRange) -> SourceRange {
    SourceRange(offset(original.lowerBound), offset(original.upperBound), in: original.file)
  }

  /// Returns where the byte is now that was at an offset: one further for each widened before it.
  private func offset(_ original: Int) -> Int {
    var low = 0
    var high = widened.count
    while low < high {
      let middle = (low + high) / 2
      if widened[middle] < original { low = middle + 1 } else { high = middle }
    }
    return original + low
  }

  private static func utf8(of text: ArraySlice<UInt8>) -> (bytes: [UInt8], widened: [Int]) {
    var result: [UInt8] = []
    var widened: [Int] = []
    var rest = text
    while !rest.isEmpty {
      let length = scalarLength(at: rest)
      if length > 0 {
        result += rest.prefix(length)
      } else if let byte = rest.first {
        widened.append(rest.startIndex - text.startIndex)
        result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
      rest = rest.dropFirst(max(length, 1))
    }
    return (result, widened)
  }

  /// Returns how many bytes the scalar has that a text begins with, or zero if that is no UTF-8.
  private static func scalarLength(at text: ArraySlice<UInt8>) -> Int {
    guard let first = text.first, first >= 0x80 else { return 1 }
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = text.makeIterator()
    guard case .valid(let scalar) = parser.parseScalar(from: &bytes) else { return 0 }
    return scalar.count
  }
}
