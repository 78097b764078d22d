// SPDX-License-Identifier: MIT

public import Chronicles

/// On whose word a chronicle stands: what nobody vouches for, what hangs on one voice, what is in
/// doubt, and where sources disagree.
///
/// Places, actors, relations and events are looked at, in the order of the chronicle.
public struct EvidenceReport: Sendable {
  /// The sections whose entries need evidence.
  public static let sections: [ChronicleEntry.Section] = [.place, .actor, .relation, .event]

  /// An entry, and how well it is evidenced.
  public struct Entry: Hashable, Sendable {
    /// The section that it stands in.
    public let section: ChronicleEntry.Section
    /// The id.
    public let id: Identifier
    /// Its name or title, if it has one.
    public let title: String?
    /// How it is evidenced.
    public let evidence: Evidence
    /// Who speaks for it: the assertions, or if there are none the allegations.
    public let support: Corroboration
  }

  /// Somebody on whose word alone entries stand.
  public struct Reliance: Hashable, Sendable {
    /// The one witness.
    public let witness: Witness
    /// The names of its voices, in their order.
    public let names: [String]
    /// The entries.
    public let entries: [Entry]
  }

  /// A claim on an entry in doubt.
  public struct Voicing: Hashable, Sendable {
    /// The claim.
    public let claim: Claim
    /// Its grade.
    public let grade: Grade
  }

  /// An entry that is denied, disputed or only alleged.
  public struct Doubt: Hashable, Sendable {
    /// The entry.
    public let entry: Entry
    /// Who says what of it.
    public let voicings: [Voicing]
  }

  /// An entry on which sources disagree.
  public struct Dissent: Hashable, Sendable {
    /// The entry.
    public let entry: Entry
    /// On which questions, and what they answer.
    public let disagreements: [Disagreement]
  }

  /// All entries.
  public let entries: [Entry]
  /// The asserted entries that hang on one voice; who carries most comes first.
  public let reliances: [Reliance]
  /// The entries that are denied, disputed or only alleged.
  public let doubts: [Doubt]
  /// The entries on which sources disagree.
  public let dissents: [Dissent]
  /// How many claims have each grade.
  public let grades: [Grade: Int]

  /// Derives the report of a chronicle.
  ///
  /// Complexity: O(*n* log *n*) in the number of entries and claims.
  public init(of chronicle: Chronicle) {
    var survey = EvidenceSurvey(of: chronicle)
    for section in Self.sections {
      for entry in chronicle.entries(of: section) { survey.insert(entry) }
    }
    entries = survey.entries
    reliances = survey.reliances
    doubts = survey.doubts
    dissents = survey.dissents
    grades = survey.grades
  }
}

extension EvidenceReport {
  /// The entries of which nobody is named who says so.
  public var unsourced: [Entry] { entries.filter { $0.evidence == .unsourced } }

  /// Returns how many entries of a section are so evidenced.
  public func count(of evidence: Evidence, in section: ChronicleEntry.Section) -> Int {
    entries.count { $0.section == section && $0.evidence == evidence }
  }
}
