// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

extension CompleteChronicle {
  static func relations() throws -> [Relation] {
    var alliance = Happening(id: try id("dual-alliance"), kind: Located("defence-pact"))
    var austria = Participation(try id("austria"))
    austria.when = try ExtendedDate("1879-10-07/1918-10")
    alliance.who = [Participation(try id("germany")), austria]
    alliance.when = try ExtendedDate("1879-10-07/1918-11-03")
    alliance.places = [try id("vienna")]
    alliance.about = [try id("straits")]
    alliance.says = "Each helps the other."
    alliance.attitude = .supports
    alliance.details = Details(name: "Dual Alliance", claims: [Claim(source: try id("langer"))])
    alliance.details.aliases = ["Zweibund"]
    alliance.details.description = try text([("en", "A pact."), ("de", "Ein Bund.")])
    alliance.details.url = "https://example.org/pact"
    alliance.details.tags = ["bismarck"]
    alliance.details.data = [.init(key: "articles", value: "5")]
    var sanctions = Happening(
      id: try id("sanctions.germany.austria.1880"), kind: Located("sanctions"))
    sanctions.who = [
      Participation(try id("germany"), role: Located("imposer")),
      Participation(try id("austria"), role: Located("target")),
    ]
    sanctions.when = try ExtendedDate("1880/")
    return [Relation(alliance), Relation(sanctions)]
  }

  static func events() throws -> [Event] {
    var talks = Happening(id: try id("talks"), kind: Located("talks"))
    talks.who = [Participation(try id("germany"))]
    var others = Happening(id: try id("talks.germany.andrassy.187x"), kind: Located("talks"))
    others.who = [Participation(try id("germany")), Participation(try id("andrassy"))]
    others.when = try ExtendedDate("187X?")
    return [try signing(), Event(talks), Event(others)]
  }

  private static func signing() throws -> Event {
    var signing = Happening(id: try id("signing"), kind: Located("treaty"))
    signing.who = try signatories()
    signing.when = try ExtendedDate("1879-10-07")
    signing.places = [try id("vienna")]
    signing.status = .planned
    signing.about = try ["dual-alliance", "straits", "vienna", "langer", "germany", "talks"].map(id)
    signing.says = try text([("de", "Es sei.")])
    signing.attitude = .neutral
    signing.details = Details(name: "The signing", claims: try claims())
    signing.details.aliases = ["The act"]
    signing.details.description = "In Vienna."
    signing.details.url = "https://example.org/signing"
    signing.details.tags = ["paper"]
    signing.details.data = [.init(key: "pages", value: "3")]
    var event = Event(signing)
    event.begins = [try id("dual-alliance")]
    event.changes = [try id("dual-alliance")]
    event.ends = [try id("dual-alliance")]
    event.partOf = [try id("talks")]
    return event
  }

  private static func signatories() throws -> [Participation] {
    var andrassy = Participation(try id("andrassy"), role: Located("signatory"))
    andrassy.actingFor = try id("austria")
    andrassy.capacity = "minister"
    andrassy.isExpected = true
    return [
      andrassy, Participation(try id("germany"), role: Located("signatory")),
      Participation(try id("austria"), role: Located("witness")),
    ]
  }

  private static func claims() throws -> [Claim] {
    var denial = Claim(source: try id("despatch"))
    denial.via = [try id("langer"), try id("germany")]
    denial.by = [try id("andrassy")]
    denial.stance = .denies
    denial.locator = .words("page 184")
    denial.quote = Located(.init(exact: "the word", prefix: "before", suffix: "after"))
    denial.credibility = 2
    denial.when = try ExtendedDate("1879-10-08")
    denial.who = [Participation(try id("austria"), role: Located("signatory"))]
    denial.places = [try id("lower-austria")]
    denial.note = try text([("en", "One day off.")])
    var allegation = Claim(source: try id("langer"))
    allegation.stance = .alleges
    allegation.locator = .characters(Located(12..<34))
    allegation.quote = Located(.init(exact: "words"))
    return [Claim(source: try id("langer")), denial, allegation]
  }
}
