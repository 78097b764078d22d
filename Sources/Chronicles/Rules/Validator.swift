// SPDX-License-Identifier: MIT

public import Diagnostics

/// Finds what is wrong with a chronicle: everything, in one run.
public struct Validator {
  let chronicle: Chronicle
  let index: ChronicleIndex
  /// When the relations and events can have been.
  let times: ChronicleTimes
  var diagnostics: [Diagnostic] = []
  /// The declared kinds that cannot be used.
  var wrongKinds: Set<String> = []
  /// The ids to offer for a misspelt one; only a wrong chronicle needs them.
  private lazy var spelling = SpellingIndex(index.identifiers)
  /// The ids of entries that could not be read: a reference to one is no mistake of its own.
  private let unread: Set<Identifier>
  /// How many more misspelt ids get a hint: looking for one compares it with every id.
  private var hintsLeft = 100

  /// The entries that something refers to, as far as they should be.
  var referred: EntrySet
  /// The relations that an event begins.
  private(set) var begun: Set<Identifier> = []
  /// Whether something could not be read: then nothing follows from what is not there.
  private(set) var isPartial: Bool

  private init(_ chronicle: Chronicle, unread: Set<Identifier>, isPartial: Bool) {
    self.chronicle = chronicle
    self.unread = unread
    self.isPartial = isPartial
    index = ChronicleIndex(of: chronicle)
    times = ChronicleTimes(of: chronicle, index: index)
    referred = EntrySet(of: chronicle)
  }

  /// Returns what is wrong with a chronicle, in the order of its text.
  ///
  /// Complexity: O(entries and references).
  public static func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
    diagnostics(of: chronicle, unread: [])
  }

  /// Returns what is wrong with a chronicle of which some entries could not be read.
  ///
  /// First comes whether the words mean something: ids, references, kinds, roles. What follows from
  /// the words is checked whatever they are; but what follows from their absence only if all of them
  /// mean something: a misspelt role is not a missing one, too.
  ///
  /// - Parameters:
  ///   - chronicle: The chronicle.
  ///   - unread: The ids of entries that could not be read.
  ///   - isPartial: Whether anything could not be read.
  /// - Returns: What is wrong, in the order of the text.
  package static func diagnostics(
    of chronicle: Chronicle, unread: Set<Identifier>, isPartial: Bool = false
  ) -> [Diagnostic] {
    var validator = Validator(chronicle, unread: unread, isPartial: isPartial)
    validator.checkIdentifiers()
    validator.checkReferences()
    validator.checkKinds()
    validator.checkHorizon()
    validator.isPartial = isPartial || validator.diagnostics.containsErrors
    validator.checkSense()
    return validator.diagnostics.inTextOrder()
  }

  // MARK: - Sense

  /// Checks whether what the words say can be so.
  private mutating func checkSense() {
    for event in chronicle.events { begun.formUnion(event.begins.map(\.value)) }
    checkOrder()
    checkCircles()
    checkSources()
    checkRelations()
    checkEvents()
    checkExclusiveKinds()
    guard !isPartial else { return }
    checkReferred()
  }

  // MARK: - Ids

  private mutating func checkIdentifiers() {
    let repeated = Dictionary(grouping: index.repeated) { chronicle.identifier(of: $0) }
    for (id, others) in repeated.sorted(by: { $0.key < $1.key }) {
      let entries = [index[id]].compactMap(\.self) + others
      report(id, repeatedIn: entries.map { chronicle.reference(of: $0) })
    }
  }

  /// Tells of an id that several entries have, at each but the first.
  private mutating func report(_ id: Identifier, repeatedIn references: [Reference]) {
    // What a reader meets first is the first, whatever the order of the sections.
    let places = references.compactMap(\.range).sorted()
    let notes = places.first.map { [Diagnostic.Note("first used here", at: $0)] } ?? []
    for number in references.indices.dropFirst() {
      diagnostics.append(
        .error(
          "the id '\(id)' is used twice",
          at: places.count == references.count ? places[number] : references[number].range,
          hint: "all entries share one namespace", notes: notes))
    }
  }

  /// Checks that a reference points to an entry of one of some sections.
  mutating func check(_ reference: Reference, in sections: SectionSet) {
    guard let entry = index[reference.value] else {
      guard !unread.contains(reference.value) else { return }
      let hint = spendHint() ? spelling.hint(for: reference.value.text) : nil
      diagnostics.append(
        .error(
          "there is no '\(reference.value)' in this chronicle", at: reference.range, hint: hint))
      return
    }
    referred.insert(entry)
    guard !index.hasEntry(reference.value, in: sections) else { return }
    let wanted = ChronicleEntry.Section.allCases.filter { sections.contains($0) }.map(\.phrase)
    diagnostics.append(
      .error(
        "'\(reference.value)' is \(entry.section.phrase), not \(wanted.joined(separator: " or "))",
        at: reference.range))
  }

  /// Returns the hint for a word that is not among some others.
  mutating func hint(for word: String, among known: [String]) -> String? {
    spendHint() ? SpellingIndex(known).hint(for: word) : nil
  }

  private mutating func spendHint() -> Bool {
    hintsLeft -= 1
    return hintsLeft >= 0
  }
}
