// SPDX-License-Identifier: MIT

extension Place {
  /// Creates a place of texts as they stand in a file, and checks them.
  ///
  /// ```swift
  /// try Place("strasbourg", name: "Strasbourg", within: "alsace",
  ///   state: [.state("france", when: "1681-09-30/1871-05-10"), "germany"])
  /// ```
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - name: What it is called.
  ///   - aliases: What else it is called.
  ///   - surrounding: The place that it lies in.
  ///   - states: The actor that it belongs to, or several with their times.
  ///   - borders: The places next to it.
  ///   - coordinates: Degrees north from -90 to 90, degrees east from -180 to 180.
  ///   - description: What there is to say about it.
  ///   - url: Where to read on.
  ///   - tags: Words to find it by.
  ///   - data: Free values.
  ///   - claims: Who says so.
  /// - Throws: Everything that is wrong with the texts; what they refer to is checked with the chronicle.
  public init(
    _ id: String, name: LocalizedText? = nil, aliases: Listed<String> = [],
    within surrounding: String? = nil, state states: Listed<WrittenSovereignty> = [],
    borders: Listed<String> = [], coordinates: (latitude: Double, longitude: Double)? = nil,
    description: LocalizedText? = nil, url: String? = nil, tags: Listed<String> = [],
    data: FreeData = [:], accordingTo claims: Listed<WrittenClaim> = []
  ) throws(ChronicleError) {
    var reader = EntryReader()
    self.init(id: reader.ownIdentifier(id))
    within = surrounding.flatMap { reader.reference($0) }
    self.states = states.elements.compactMap { reader.sovereignty($0) }
    self.borders = reader.references(borders)
    self.coordinates = coordinates.flatMap { reader.coordinates($0.latitude, $0.longitude) }
    details = reader.details(
      name: name, aliases: aliases, description: description, url: url, tags: tags, data: data,
      claims: claims)
    try reader.finish(
      self.id.value == .unnamed ? nil : self, EntryBeginning.text(of: id, as: "Place"))
  }
}

extension EntryReader {
  mutating func sovereignty(_ written: WrittenSovereignty) -> Place.Sovereignty? {
    let when = written.when.flatMap { date($0) }
    return reference(written.state).map { Place.Sovereignty(state: $0, when: when) }
  }

  mutating func coordinates(
    _ latitude: Double, _ longitude: Double
  ) -> Place.Coordinates? {
    if let point = Place.Coordinates(latitude: latitude, longitude: longitude) { return point }
    report(WrittenMistake.coordinates())
    return nil
  }
}
