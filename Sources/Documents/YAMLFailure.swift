// SPDX-License-Identifier: MIT

import Diagnostics
import Yams

/// What Yams found wrong with a text, told as a diagnostic.
struct YAMLFailure {
  let diagnostic: Diagnostic

  init(_ error: YamlError, in source: SourceText) {
    var cursor = YAMLPlaceCursor(bytes: source.bytes)
    func range(_ mark: Mark) -> SourceRange {
      let start = cursor.offset(of: mark)
      return source.range(start, min(start + 1, source.bytes.count))
    }
    switch error {
    case .scanner(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting"),
      .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting"):
      diagnostic = YAMLTreeBuilder.tooDeep(at: range(mark))
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = range(mark)
      // What libyaml was at is worth a note only if it began elsewhere.
      let note = context.map { Diagnostic.Note($0.text, at: range($0.mark)) }
      diagnostic = .error(
        "the YAML cannot be read: \(problem)", at: place,
        hint: source.text(in: place) == "\t"
          ? "indent with spaces, not with tabs" : Self.hint(for: problem),
        notes: [note].compactMap(\.self).filter { $0.range != place })
    case .reader(let problem, _, _, _):
      // Yams counts characters here, which no editor shows: the place is looked up instead.
      let control = UTF8Scanner.firstControl(in: source.bytes)
      diagnostic = .error(
        "the YAML cannot be read: \(problem)",
        at: control.map { source.range($0, min($0 + 1, source.bytes.count)) },
        hint: "is this a text file?")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let start = range(context.mark)
      let name = duplicates.first ?? ""
      diagnostic = .error(
        "duplicate key '\(name)'",
        at: source.range(
          start.lowerBound, min(start.lowerBound + name.utf8.count, source.bytes.count)),
        hint: "a map names each key once")
    default:
      diagnostic = .error("the YAML cannot be read")
    }
  }

  private static func hint(for problem: String) -> String? {
    switch problem {
    case "mapping values are not allowed in this context":
      "put a text that contains ': ' in quotes"
    case "did not find expected key":
      "is a quote or bracket open above, or this line indented otherwise than its neighbours?"
    case "did not find expected '-' indicator":
      "this line is indented otherwise than its neighbours"
    case "but found another document": "a chronicle is one document: remove the second '---'"
    case let text where text.contains("cannot start any token"): "put the text in quotes"
    case let text where text.contains("unexpected end of stream"): "is the file cut off?"
    default: nil
    }
  }
}
