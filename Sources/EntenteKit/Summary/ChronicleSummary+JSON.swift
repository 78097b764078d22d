// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Documents

extension ChronicleSummary {
  /// The summary as JSON, as `entente show --to json` prints it, with a line feed at its end.
  public var json: String {
    let value: JSONValue = [
      "title": JSONValue(title), "as-of": JSONValue(asOf),
      "horizon": JSONValue(horizon?.description),
      "first-day": JSONValue(firstDay?.description), "last-day": JSONValue(lastDay?.description),
      "counts": .map(counts.map { .init($0.name, .integer($0.number)) }),
      "kinds": .list(kinds.map(Self.value)), "sources": .list(sources.map(Self.value)),
      "evidence": .list(evidence.map(Self.value)),
    ]
    return value.text(.lines)
  }

  private static func value(of kind: KindCount) -> JSONValue {
    [
      "kind": kind.kind.isEmpty ? .null : .text(kind.kind), "of": .text(kind.family.rawValue),
      "count": .integer(kind.count),
    ]
  }

  private static func value(of source: SourceCount) -> JSONValue {
    [
      "id": .text(source.id), "title": .text(source.title),
      "published": JSONValue(source.published),
      "reliability": JSONValue(source.reliability), "claims": .integer(source.claims),
    ]
  }

  private static func value(of row: EvidenceCount) -> JSONValue {
    [
      "evidence": .text(row.evidence.rawValue), "relations": .integer(row.relations),
      "events": .integer(row.events),
    ]
  }
}
