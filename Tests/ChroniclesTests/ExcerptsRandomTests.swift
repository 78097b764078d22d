// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import TestSupport
import Testing

/// Excerpts of random chronicles without a mistake have none.
///
/// Nothing is denied in them: where only a later denial excuses dates that cannot be, an excerpt from
/// before is as wrong as its dates.
@Suite struct ExcerptsRandomTests {
  @Test(arguments: 0..<20)
  func `gives chronicles without an error, and the same ones again`(seed: Int) throws {
    for round in 0..<3 {
      var maker = RandomChronicle(seed: UInt64(seed * 3 + round))
      let chronicle = try maker.make()
      let lifted = chronicle.lifted(to: .state)
      expectSound(lifted)
      #expect(lifted == chronicle.lifted(to: .state))
      for date in ["1895", "1905", "1915"] {
        let window = try Window(ExtendedDate(date))
        let known = chronicle.known(by: window)
        expectSound(known.chronicle)
        expectSound(known.chronicle.lifted(to: .state))
        let again = known.chronicle.known(by: window)
        #expect(again.omissions.isEmpty)
        #expect(again.chronicle == known.chronicle)
        expectSound(lifted.known(by: window).chronicle)
      }
    }
  }

  private func expectSound(_ chronicle: Chronicle) {
    let errors = Validator.diagnostics(of: chronicle).filter { $0.severity == .error }
    #expect(errors.map(\.message) == [])
  }
}

/// Makes chronicles of a few actors in many relations and events, without a mistake.
private struct RandomChronicle {
  private var random: SeededGenerator
  private var chronicle = Chronicle(title: "At random")

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func make() throws -> Chronicle {
    chronicle.asOf = Located(try ExtendedDate("1920"))
    chronicle.declaredKinds = [try KindDeclaration("throne", parent: "office", exclusive: true)]
    try addSources()
    try addActors()
    for number in 0..<3 {
      var place = Place(id: try reference("place\(number)"))
      if number > 0 { place.within = try reference("place\(number - 1)") }
      place.details.claims = try claims()
      chronicle.places.append(place)
    }
    for number in 0..<30 { try addHappening(number) }
    return chronicle
  }

  private mutating func addSources() throws {
    for number in 0..<5 {
      var source = Source(id: try reference("source\(number)"))
      source.published = try Self.pick(["1890", "1900", "1910?", "1900/1912", nil, nil], &random)
        .map { try ExtendedDate($0) }
      if number > 0, isSo(0.4) { source.derivedFrom = [try reference("source\(number - 1)")] }
      if isSo(0.3) { source.publisher = .actor(try actor()) }
      chronicle.sources.append(source)
    }
  }

  private mutating func addActors() throws {
    for (number, kind) in Self.actorKinds.enumerated() {
      var actor = Actor(id: try reference("actor\(number)"), kind: kind.map { Located($0) })
      actor.exists = try Self.pick(["1880/1908", "1895/..", nil, nil], &random)
        .map { try ExtendedDate($0) }
      actor.details.claims = try claims()
      chronicle.actors.append(actor)
    }
  }

  /// Adds a relation or event, unless something would be wrong with it.
  private mutating func addHappening(_ number: Int) throws {
    let before = chronicle
    let family: Kind.Family = isSo(0.5) ? .relation : .event
    let kinds = chronicle.kinds.kinds(of: family)
    let isPost = family == .relation && isSo(0.6)
    let name = isPost ? Self.pick(Self.posts, &random) : Self.pick(kinds, &random).name
    let kind = try #require(chronicle.kinds[name])
    var happening = Happening(id: try reference("entry\(number)"), kind: Located(name))
    happening.when = try date()
    happening.status = isSo(0.9) ? .actual : .planned
    for role in kind.requiredRoles { happening.who.append(try part(role)) }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      happening.who.append(try part(Self.pick(kind.roles, &random)))
    }
    happening.details.claims = try claims()
    if isSo(0.4) { happening.about = [try actor()] }
    if isSo(0.3) {
      happening.places = [try reference("place\(Int.random(in: 0..<3, using: &random))")]
    }
    if number > 0, isSo(0.3) { happening.after = [try reference("entry\(number - 1)")] }
    if family == .relation { chronicle.relations.append(Relation(happening)) }
    if family == .event { chronicle.events.append(Event(happening)) }
    if Validator.diagnostics(of: chronicle).containsErrors { chronicle = before }
  }

  private mutating func part(_ role: String) throws -> Participation {
    var part = Participation(try actor(), role: Located(role))
    if isSo(0.2) { part.actingFor = try actor() }
    if isSo(0.2) { part.capacity = "envoy" }
    if isSo(0.2) { part.when = try date() }
    part.isExpected = isSo(0.1)
    return part
  }

  private mutating func claims() throws -> [Claim] {
    try (0..<Int.random(in: 0...2, using: &random)).map { _ in
      var claim = Claim(source: try reference("source\(Int.random(in: 0..<5, using: &random))"))
      if isSo(0.3) { claim.by = [try actor()] }
      if isSo(0.2) { claim.via = [try actor()] }
      return claim
    }
  }

  private mutating func date() throws -> ExtendedDate? {
    let dates = [
      "1890", "1895/1905", "1900~/..", "1907-05", "190X", "1910?/1915", "../1900", nil,
    ]
    return try Self.pick(dates, &random).map { try ExtendedDate($0) }
  }

  private mutating func actor() throws -> Reference {
    try reference("actor\(Int.random(in: 0..<Self.actorKinds.count, using: &random))")
  }

  private mutating func isSo(_ chance: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < chance
  }

  private static func pick<Value>(_ values: [Value], _ random: inout SeededGenerator) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private static let posts = ["office", "leadership", "membership", "part", "ownership", "throne"]

  private static let actorKinds: [String?] = [
    "state", "state", "state", "person", "person", "person", "person", nil, "government-body",
    "government-body", "armed-force", "group", "organization", "company", "intergovernmental",
    "bloc",
  ]
}
