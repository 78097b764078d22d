// SPDX-License-Identifier: MIT

import Chronicles
import Documents
import EntenteKit

/// Writes on whose word a chronicle stands for programs.
enum EvidenceJSON {
  /// Returns the report as an object.
  static func value(of report: EvidenceReport) -> JSONValue {
    [
      "entries": .object(EvidenceReport.sections.map { .init($0.rawValue, counts($0, report)) }),
      "unsourced": .list(report.unsourced.map { .compact(name($0)) }),
      "onOneVoice": .list(report.reliances.map(reliance)),
      "doubted": .list(report.doubts.map(doubt)),
      "disagreements": .list(report.dissents.flatMap(disagreements)),
      "grades": .list(report.grades.sorted { $0.key < $1.key }.map(grade)),
    ]
  }

  private static func counts(
    _ section: ChronicleEntry.Section, _ report: EvidenceReport
  ) -> JSONValue {
    .object(
      Evidence.allCases.map {
        .init($0.rawValue, .integer(report.count(of: $0, in: section)))
      })
  }

  private static func name(
    _ entry: EvidenceReport.Entry
  ) -> KeyValuePairs<String, JSONValue> {
    [
      "section": .text(entry.section.rawValue), "id": .text(entry.id.text),
      "title": JSONValue(entry.title),
    ]
  }

  private static func reliance(_ reliance: EvidenceReport.Reliance) -> JSONValue {
    let voices = zip(reliance.witness.voices, reliance.names).map { value(of: $0, $1) }
    let entries = reliance.entries.map { entry in
      JSONValue.compact([
        "section": .text(entry.section.rawValue), "id": .text(entry.id.text),
        "title": JSONValue(entry.title), "claims": .integer(entry.support.claimCount),
        "grade": JSONValue(entry.support.grade?.description),
      ])
    }
    return ["voices": .list(voices), "entries": .list(entries)]
  }

  private static func value(of voice: Voice, _ name: String) -> JSONValue {
    switch voice {
    case .actor(let id): ["actor": .text(id.text), "name": .text(name)]
    case .source(let id): ["source": .text(id.text), "name": .text(name)]
    case .name: ["name": .text(name)]
    }
  }

  private static func doubt(_ doubt: EvidenceReport.Doubt) -> JSONValue {
    .compact([
      "section": .text(doubt.entry.section.rawValue), "id": .text(doubt.entry.id.text),
      "title": JSONValue(doubt.entry.title), "evidence": .text(doubt.entry.evidence.rawValue),
      "claims": .list(doubt.voicings.map(voicing)),
    ])
  }

  private static func voicing(_ voicing: EvidenceReport.Voicing) -> JSONValue {
    let claim = voicing.claim
    return .compact([
      "stance": .text(claim.stance.rawValue), "source": .text(claim.source.value.text),
      "by": ids(claim.by), "via": ids(claim.via), "at": JSONValue(claim.locator?.text),
      "grade": voicing.grade.isEmpty ? .null : .text(voicing.grade.description),
      "note": JSONValue(claim.note?.text),
    ])
  }

  private static func ids(_ references: [Reference]) -> JSONValue {
    references.isEmpty ? .null : .list(references.map { .text($0.value.text) })
  }

  private static func disagreements(_ dissent: EvidenceReport.Dissent) -> [JSONValue] {
    dissent.disagreements.map { disagreement in
      .compact([
        "section": .text(dissent.entry.section.rawValue), "id": .text(dissent.entry.id.text),
        "title": JSONValue(dissent.entry.title), "about": .text(disagreement.question.rawValue),
        "versions": .list(disagreement.versions.map(version)),
      ])
    }
  }

  private static func version(_ version: Disagreement.Version) -> JSONValue {
    [
      "value": .text(version.text), "entry": .truth(version.isOfEntry),
      "sources": .list(version.sources.map { .text($0) }),
    ]
  }

  private static func grade(_ grade: Grade, _ count: Int) -> JSONValue {
    .compact([
      "reliability": JSONValue(grade.reliability?.rawValue),
      "credibility": JSONValue(grade.credibility), "claims": .integer(count),
    ])
  }
}

extension Claim.Locator {
  /// The place in words, or the range as it is written.
  var text: String {
    switch self {
    case .words(let words): words
    case .characters(let range): "[\(range.value.lowerBound), \(range.value.upperBound)]"
    }
  }
}

extension Disagreement.Version {
  /// The ids of the sources that give it, each once.
  var sources: [String] {
    var seen: Set<Identifier> = []
    return claims.map(\.source.value).filter { seen.insert($0).inserted }.map(\.text)
  }
}
