// SPDX-License-Identifier: MIT

import Chronicles
import Documents

extension ChronicleReader {
  // MARK: - Sources

  mutating func source(_ id: Reference, _ node: DocumentNode) -> Source {
    var source = Source(id: id)
    guard let fields = fields(of: node, .source) else { return source }
    source.authors = texts(fields["author"])
    source.publisher = fields["publisher"].flatMap { text($0) }.map { .name($0.value) }
    source.publication = date(fields["published"])
    source.retrieved = date(fields["retrieved"])?.value
    source.archive = fields["archive"].flatMap { text($0)?.value }
    source.derivedFrom = references(fields["derived-from"])
    source.reliability = word(fields["reliability"], "a reliability")
    source.document = document(of: fields)
    source.details = details(of: fields)
    return source
  }

  private mutating func document(of fields: Fields) -> Source.Document? {
    let digest = fields["sha256"].flatMap { checkedDigest($0) }
    guard let file = fields["file"].flatMap({ text($0) }) else {
      if let range = fields.keyRange("sha256") {
        diagnostics.append(WrittenMistake.digestAlone(at: range))
      }
      return nil
    }
    return Source.Document(file: file, digest: digest)
  }

  private mutating func checkedDigest(_ node: DocumentNode) -> Located<String>? {
    guard let digest = text(node) else { return nil }
    if WrittenForm.isDigest(digest.value) { return digest }
    diagnostics.append(WrittenMistake.digest(at: digest.range))
    return nil
  }

  // MARK: - Places

  mutating func place(_ id: Reference, _ node: DocumentNode) -> Place {
    var place = Place(id: id)
    guard let fields = fields(of: node, .place) else { return place }
    place.within = reference(fields["within"])
    place.states = items(fields["state"]).compactMap { sovereignty($0) }
    place.borders = references(fields["borders"])
    place.coordinates = fields["coordinates"].flatMap { coordinates($0) }
    place.details = details(of: fields)
    return place
  }

  private mutating func sovereignty(_ node: DocumentNode) -> Place.Sovereignty? {
    guard case .map = node.content else {
      return reference(node).map { Place.Sovereignty(state: $0) }
    }
    guard let fields = fields(of: node, .sovereignty) else { return nil }
    guard let state = reference(fields["actor"]) else {
      reportMissing("actor", in: fields, of: .sovereignty)
      return nil
    }
    return Place.Sovereignty(state: state, when: date(fields["when"])?.value)
  }

  private mutating func coordinates(_ node: DocumentNode) -> Place.Coordinates? {
    let numbers = items(node).map(Self.decimal)
    if numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
      let point = Place.Coordinates(latitude: latitude, longitude: longitude)
    {
      return point
    }
    diagnostics.append(WrittenMistake.coordinates(at: node.range))
    return nil
  }

  /// Returns a decimal number; the hexadecimal ones and words that Swift reads too are none here.
  static func decimal(_ node: DocumentNode) -> Double? {
    guard case .scalar(let scalar) = node.content,
      scalar.text.utf8.allSatisfy({ "+-.0123456789".utf8.contains($0) })
    else { return nil }
    return Double(scalar.text)
  }

  // MARK: - Topics and actors

  mutating func topic(_ id: Reference, _ node: DocumentNode) -> Topic {
    var topic = Topic(id: id)
    if let fields = fields(of: node, .topic) { topic.details = details(of: fields) }
    return topic
  }

  mutating func actor(_ id: Reference, _ node: DocumentNode) -> Actor {
    var actor = Actor(id: id)
    guard let fields = fields(of: node, .actor) else { return actor }
    actor.kind = fields["kind"].flatMap { text($0) }
    actor.life = date(fields["exists"])
    actor.details = details(of: fields)
    return actor
  }

  mutating func reportMissing(_ key: String, in fields: Fields, of shape: EntryShape) {
    // A key whose value could not be read has its own message.
    guard fields[key] == nil else { return }
    report("\(shape.phrase) needs the key '\(key)'", at: fields.keyRange(key) ?? fields.range)
  }
}
