// SPDX-License-Identifier: MIT

/// The part of a line that is shown around a place, and the marks below it.
struct LineWindow {
  private let shown: ArraySlice<Unicode.Scalar>
  private let marked: Range<Int>
  private let isCutBefore: Bool
  private let isCutAfter: Bool

  /// Cuts a line to a width in scalars, with most of the room behind the start of a range.
  ///
  /// Only the bytes near the range are looked at: a line may be the whole of a large file.
  init(of source: SourceText, line: Int, around range: SourceRange, width: Int) {
    let whole = source.bytesOfLine(line)
    let place = min(max(range.lowerBound - source.origin.offset, 0), whole.upperBound)
    let marksEnd = place + (range.upperBound - range.lowerBound)
    let first = source.scalarBoundary(from: max(whole.lowerBound, place - 4 * width))
    let last = source.scalarBoundary(from: min(whole.upperBound, place + 4 * width))
    let before = Self.scalars(of: source, first, place)
    let scalars = before + Self.scalars(of: source, place, last)
    let latestStart = max(scalars.count - width, 0)
    let start =
      before.count < width * 3 / 4 ? 0 : min(max(before.count - width / 4, 0), latestStart)
    shown = scalars[start..<min(start + width, scalars.count)]
    let end = before.count + Self.scalars(of: source, place, min(marksEnd, last)).count
    marked = before.count..<end
    isCutBefore = start > 0 || first > whole.lowerBound
    isCutAfter = shown.endIndex < scalars.count || last < whole.upperBound
  }

  private static func scalars(
    of source: SourceText, _ start: Int, _ end: Int
  ) -> [Unicode.Scalar] {
    let bytes = source.bytes[start..<max(start, end)]
    return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// The visible text.
  var text: String {
    var view = String.UnicodeScalarView()
    for scalar in shown { view.append(Self.printable(scalar)) }
    return (isCutBefore ? "…" : "") + String(view) + (isCutAfter ? "…" : "")
  }

  /// The line of marks: `^` under the first scalar, `~` under the others.
  var marks: String {
    let start = min(max(marked.lowerBound, shown.startIndex), shown.endIndex)
    let end = min(max(marked.upperBound, start), shown.endIndex)
    let indent = (isCutBefore ? 1 : 0) + Self.columns(shown[..<start])
    let width = max(Self.columns(shown[start..<end]), 1)
    return String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: width - 1)
  }

  /// Returns the scalar, or a stand-in if it is a control, a break or would reorder the line.
  static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t" ? " " : "\u{FFFD}"
    case .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    case .format where (0x202A...0x202E).contains(scalar.value): "\u{FFFD}"
    case .format where (0x2066...0x2069).contains(scalar.value): "\u{FFFD}"
    default: scalar
    }
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + TerminalWidth.columns(of: $1) }
  }
}
