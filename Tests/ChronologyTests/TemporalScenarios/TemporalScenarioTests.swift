// SPDX-License-Identifier: MIT

import Testing

@Suite(
  .enabled(
    if: ScenarioCatalog.isThere, "the scenarios of ../shared/tck/cases.json are not there"))
struct TemporalScenarioTests {
  @Test func `all temporal scenarios are fed`() throws {
    #expect(try ScenarioCatalog.temporal().count == 459)
  }

  @Test(arguments: ScenarioCatalog.isThere ? try ScenarioCatalog.temporal() : [])
  func `gives the tables that the scenario expects`(
    scenario: ScenarioCatalog.Scenario
  ) throws {
    var runner = ScenarioRunner()
    var given = ScenarioRunner.Table()
    for step in scenario.steps {
      if let query = step.doc {
        given = try runner.run(query)
      } else if let table = step.table, step.text.hasPrefix("the result should be") {
        let columns = try #require(table.first)
        let expected = table.dropFirst().map(\.description).sorted()
        #expect(given.columns == columns)
        #expect(given.rows.map(\.description).sorted() == expected)
      } else if step.text == "the result should be empty" {
        #expect(given.rows.isEmpty)
      }
    }
  }
}
