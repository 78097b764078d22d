// SPDX-License-Identifier: MIT

import Graphviz

extension LegibilityReport {
  /// So many findings of a kind are written out.
  private static let mostLines = 10

  /// The report as lines of text: a name and a number each, and below it the first ten places.
  public var text: String {
    var lines = [
      Self.line("size", "\(Self.rounded(width)) x \(Self.rounded(height)) pt"),
      Self.line(
        "smallest text", smallestText.map { "\(Self.rounded($0)) pt at A4 width" } ?? "none"),
    ]
    lines += Self.lines("label overlaps", labelOverlaps.count, labelOverlaps, " on ")
    lines += Self.lines("node overlaps", nodeOverlaps.count, nodeOverlaps, " on ")
    lines += Self.lines("text or node cut off", cutOff.count, cutOff, "")
    lines += Self.lines(
      "edges through nodes", edgesThroughNodes.count, edgesThroughNodes, " through ")
    lines += Self.lines(
      "edges through labels", edgesThroughLabels.count, edgesThroughLabels, " through ")
    lines += Self.lines("edge crossings", crossingCount, crossings, " across ")
    if let drift {
      let element = drift.id.map { ": \($0)" } ?? ""
      lines.append(Self.line("drift", "\(Self.rounded(drift.distance)) pt\(element)"))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(
    _ name: String, _ count: Int, _ findings: [Finding], _ link: String
  ) -> [String] {
    let shown = findings.prefix(mostLines)
    let more = count > shown.count ? ["  and \(count - shown.count) more"] : []
    return [line(name, "\(count)")]
      + shown.map { finding in
        let parts = finding.parts.map(Self.words(of:)).joined(separator: link)
        return "  \(parts) at \(rounded(finding.place.x)), \(rounded(finding.place.y))"
      } + more
  }

  private static func words(of part: Part) -> String {
    part.text.map { "'\($0)' of \(part.id)" } ?? part.id
  }

  private static func line(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(24 - name.count, 1)) + value
  }

  /// Returns a number with at most one decimal.
  private static func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() && abs(tenths) < 1e15 ? "\(Int(tenths))" : "\(tenths)"
  }
}
