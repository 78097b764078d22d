// SPDX-License-Identifier: MIT

import Chronicles

/// Gathers what there is to say of the evidence of a chronicle, entry by entry.
struct EvidenceSurvey {
  private let chronicle: Chronicle
  private let index: ChronicleIndex
  private var corroborations: CorroborationFinder
  private let disagreements: DisagreementFinder
  private(set) var entries: [EvidenceReport.Entry] = []
  private(set) var doubts: [EvidenceReport.Doubt] = []
  private(set) var dissents: [EvidenceReport.Dissent] = []
  private(set) var grades: [Grade: Int] = [:]

  init(of chronicle: Chronicle) {
    self.chronicle = chronicle
    index = ChronicleIndex(of: chronicle)
    corroborations = CorroborationFinder(of: chronicle)
    disagreements = DisagreementFinder(of: chronicle)
  }

  /// Looks at an entry.
  mutating func insert(_ place: ChronicleEntry) {
    let details = chronicle.details(of: place)
    let claims = details.claims
    let stance: Stance = claims.contains { $0.stance == .asserts } ? .asserts : .alleges
    let entry = EvidenceReport.Entry(
      section: place.section, id: chronicle.reference(of: place).value,
      title: details.name?.text, evidence: details.evidence,
      support: corroborations.corroboration(of: stance, by: claims))
    entries.append(entry)
    for claim in claims { grades[corroborations.grade(of: claim), default: 0] += 1 }
    if [.denied, .disputed, .alleged].contains(entry.evidence) {
      let voicings = claims.map {
        EvidenceReport.Voicing(claim: $0, grade: corroborations.grade(of: $0))
      }
      doubts.append(EvidenceReport.Doubt(entry: entry, voicings: voicings))
    }
    let found = disagreements.disagreements(on: place)
    if !found.isEmpty {
      dissents.append(EvidenceReport.Dissent(entry: entry, disagreements: found))
    }
  }

  /// The asserted entries with one witness, by witness; who carries most comes first.
  var reliances: [EvidenceReport.Reliance] {
    let single = entries.filter { $0.evidence == .asserted && $0.support.witnesses.count == 1 }
    let groups = Dictionary(grouping: single) { $0.support.witnesses[0] }
    let ordered = groups.sorted {
      $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count
    }
    return ordered.map { witness, entries in
      EvidenceReport.Reliance(
        witness: witness, names: witness.voices.map { name(of: $0) }, entries: entries)
    }
  }

  private func name(of voice: Voice) -> String {
    switch voice {
    case .actor(let id): index.actor(id)?.displayName ?? id.text
    case .name(let name): name.text
    case .source(let id): index.source(id)?.details.name?.text ?? id.text
    }
  }
}
