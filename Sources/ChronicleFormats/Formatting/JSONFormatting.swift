// SPDX-License-Identifier: MIT

import Diagnostics
import Documents

/// Formats chronicles in JSON, and lists of events and relations in JSON Lines.
enum JSONFormatting {
  static func format(_ source: SourceText) -> ChronicleFormatter.Outcome {
    let parsed = DocumentParser(format: .json).parse(source)
    return format(parsed, as: "a chronicle", .lines, .chronicle)
  }

  /// Formats each line by itself; empty lines are left out.
  static func formatLines(_ source: SourceText) -> ChronicleFormatter.Outcome {
    var text = ""
    var diagnostics: [Diagnostic] = []
    var lines = JSONLinesReader(origin: source.origin)
    lines.append(source.bytes)
    lines.finish()
    while let line = lines.next() {
      // The keys of a relation are among those of an event, in the same order.
      switch format(line, as: "a line", .line, .event) {
      case .text(let line): text += line
      case .refused(let found): diagnostics += found
      case .fault(let fault): return .fault(fault)
      }
    }
    return diagnostics.isEmpty ? .text(text) : .refused(diagnostics)
  }

  private static func format(
    _ parsed: ParsedDocument, as what: String, _ layout: JSONWriter.Layout, _ shape: EntryShape
  ) -> ChronicleFormatter.Outcome {
    guard let root = parsed.root, parsed.diagnostics.isEmpty else {
      return .refused(parsed.diagnostics)
    }
    if let refusal = root.refusal(as: what) { return .refused([refusal]) }
    let ordered = CanonicalOrder.ordered(root, as: shape)
    let text = JSONWriter(layout).text(of: ordered)
    let copy = DocumentParser(format: .json).parse(SourceText(name: "", text: text)).root
    guard let copy, copy.holdsSame(as: ordered), copy.holdsSameInAnyOrder(as: root) else {
      return .fault("the canonical form would not mean the same")
    }
    return .text(text)
  }
}
