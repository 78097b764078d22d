// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Chronology
import Diagnostics
import Documents
import Testing

/// Excerpts of the chronicles of the repository.
@Suite struct ExcerptsTests {
  private static let seed = Seed.path
  private static let road = "examples/road-to-1914/road-to-1914.yaml"

  private func chronicle(_ path: String) throws -> Chronicle {
    let source = try Repository.text(path)
    return try #require(ChronicleDecoder(format: .yaml).decode(source).chronicle)
  }

  private func persons(of chronicle: Chronicle) -> [String] {
    chronicle.actors.filter { $0.kind?.value == "person" }.map(\.id.value.text)
  }

  // MARK: - The level of states

  @Test func `makes China and Russia of those who met in Beijing`() throws {
    let lifted = try chronicle(Self.seed).lifted(to: .state)
    #expect(
      lifted.actors.map(\.id.value.text) == [
        "russia", "china", "ukraine", "usa", "soviet-union", "nato", "west", "xinhua", "tass",
      ])
    let visit = try #require(lifted.events.first { $0.id.value.text == "visit" })
    #expect(visit.who.map(\.actor.value.text) == ["russia", "china"])
    #expect(lifted.events.count == (try chronicle(Self.seed).events.count))
  }

  @Test func `makes states of the ministers who signed on the road to 1914`() throws {
    let road = try chronicle(Self.road)
    let lifted = road.lifted(to: .state)
    #expect(persons(of: road).count > 150)
    #expect(
      persons(of: lifted)
        == ["schnaebele", "liman", "franz-ferdinand", "sophie", "princip", "battenberg"])
    #expect(lifted.relations.count == road.relations.count)
    #expect(lifted.events.count == road.events.count)
    for event in lifted.events where ["treaty", "agreement"].contains(event.kind.value) {
      #expect(Set(event.who.map(\.actor)).count > 1, "\(event.id.value) is of one state")
    }
  }

  @Test(arguments: [seed, road])
  func `gives chronicles without errors`(path: String) throws {
    let chronicle = try chronicle(path)
    #expect(!Validator.diagnostics(of: chronicle.lifted(to: .state)).containsErrors)
    for date in ["1915", "1920", "1938-06", "1950", "2000", "2024-05-15", "2024-05-16"] {
      let known = chronicle.known(by: try Window(ExtendedDate(date))).chronicle
      #expect(!Validator.diagnostics(of: known).containsErrors, "known by \(date)")
      #expect(!Validator.diagnostics(of: known.lifted(to: .state)).containsErrors)
    }
  }

  // MARK: - What was known

  @Test(arguments: [("1914-11-05", 1), ("1920", 7), ("1954", 21), ("2013", 31)])
  func `knows what the books of a time had told`(date: String, sources: Int) throws {
    let known = try chronicle(Self.road).known(by: Window(ExtendedDate(date))).chronicle
    #expect(known.sources.count == sources)
    let ids = Set(known.sources.map(\.id))
    #expect(known.claims.allSatisfy { ids.contains($0.source) })
  }

  @Test func `knew nothing of the visit on the day before`() throws {
    let excerpt = try chronicle(Self.seed).known(by: Window(ExtendedDate("2024-05-15")))
    #expect(excerpt.chronicle.sources.map(\.id.value.text) == ["editor"])
    #expect(excerpt.chronicle.events.isEmpty)
  }

  // MARK: - Languages

  @Test func `speaks Chinese in Beijing, and English where nothing else is written`() throws {
    let chinese = try chronicle(Self.seed).speaking("zh")
    let names = chinese.actors.prefix(5).map(\.displayName)
    #expect(names == ["弗拉基米尔·普京", "习近平", "安德烈·别洛乌索夫", "谢尔盖·绍伊古", "普京代表团"])
    #expect(chinese.title?.text == "Putin in Beijing, May 2024")
    #expect(chinese.languages == ["en", "ru", "uk", "zh"])
  }
}
