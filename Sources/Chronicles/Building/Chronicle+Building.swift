// SPDX-License-Identifier: MIT

import Chronology
public import Diagnostics

extension Chronicle {
  /// Creates a chronicle of the entries that are written down in Swift.
  ///
  /// It reads like the file: the same words in the same order. An entry without an id gets one, and
  /// everything is checked as if it had been read.
  ///
  /// ```swift
  /// let chronicle = try Chronicle("The road to 1914", asOf: "1914-08-12") {
  ///   try Actor("germany", name: ["en": "German Empire", "de": "Deutsches Reich"], kind: "state")
  ///   try Actor("austria", name: "Austria-Hungary", kind: "state")
  ///   try Relation(
  ///     id: "dual-alliance", what: "defence-pact", who: ["germany", "austria"],
  ///     when: "1879-10-07/1918-11-03", title: "Dual Alliance")
  /// }
  /// ```
  ///
  /// Entries are the types of the model themselves and not stand-ins for them, so that what is made
  /// in one place can be used in another; each entry has its `try` because ids and dates are texts
  /// that need not be any. Here such a mistake does not end the building: all are thrown at once.
  ///
  /// What is doubtful but no mistake is not thrown: ``Validator`` tells it.
  ///
  /// Complexity: O(entries and references).
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - asOf: How far the knowledge reaches, as an EDTF date.
  ///   - aliases: What else it is called.
  ///   - description: What there is to say about it.
  ///   - url: Where to read on.
  ///   - tags: Words to find it by.
  ///   - data: Free values.
  ///   - claims: Who says so.
  ///   - file: The file of the program, for messages.
  ///   - line: The line of the program, for messages.
  ///   - entries: The entries.
  /// - Throws: A ``ChronicleError`` with everything that is wrong, or what the builder itself throws.
  public init(
    _ title: LocalizedText, asOf: String? = nil, aliases: Listed<String> = [],
    description: LocalizedText? = nil, url: String? = nil, tags: Listed<String> = [],
    data: FreeData = [:], accordingTo claims: Listed<WrittenClaim> = [],
    file: StaticString = #fileID, line: UInt = #line,
    @ChronicleBuilder entries: () throws -> WrittenEntries
  ) throws {
    var reader = EntryReader()
    self.init(title: reader.checked(title))
    self.asOf = asOf.flatMap { reader.horizon($0) }
    details = reader.details(
      name: nil, aliases: aliases, description: description, url: url, tags: tags, data: data,
      claims: claims)
    var assembly = WrittenAssembly(
      self, mistakes: reader.mistakes, at: CodePlace(file: file, line: line))
    for item in try entries().items { assembly.append(item) }
    _ = try assembly.finish()
    self = assembly.chronicle
  }

  /// Gives every entry without an id one, and checks the chronicle.
  ///
  /// This is for a chronicle that was put together bit by bit, in a loop over a table, say:
  ///
  /// ```swift
  /// for row in rows {
  ///   chronicle.events.append(
  ///     try Event(what: "battle", who: ["attacker": [.actor(row.attacker)]], when: row.date))
  /// }
  /// try chronicle.check()
  /// ```
  ///
  /// Complexity: O(entries and references).
  ///
  /// - Returns: What is doubtful, but no mistake.
  /// - Throws: Everything that is wrong; entries are named by their place in their section.
  @discardableResult
  public mutating func check() throws(ChronicleError) -> [Diagnostic] {
    var assembly = WrittenAssembly(self)
    let warnings = try assembly.finish()
    self = assembly.chronicle
    return warnings
  }
}
