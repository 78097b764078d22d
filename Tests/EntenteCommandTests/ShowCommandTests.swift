// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ShowCommandTests {
  @Test func `counts what is in a chronicle, from when to when, on whose word`() throws {
    let text = """
      chronicle: 論語
      sources: { s: { title: A book, published: 1950, reliability: B }, t: { title: t } }
      actors: { a: { name: A, kind: state }, b: { kind: state }, c: { } }
      relations: [{ what: war, who: { side-a: a, side-b: b }, when: 1904-02/1905, according-to: [s] }]
      events:
        - { what: talks, who: [a, b], when: 190X, according-to: [s, { source: t, stance: denies }] }
        - { what: talks, who: [a, c] }
        - { what: visit, who: [c], held-on: 1911-05-06, according-to: [s] }
      """
    let run = try CommandRun("show", "-", input: text)
    #expect(run.errors.contains("error") == false)
    #expect(
      run.output == """
        論語
        from 1900-01-01 to 1911-05-06
        known as of 1950-12-31, by its latest source

        3  actors
        1  relation
        3  events
        2  sources
        4  claims

           kind   of
        1  war    relation
        2  talks  event
        1  visit  event
        2  state  actor
        1  -      actor

        claims  grade  published  source
             3  B      1950       s       A book
             1  -      -          t

        relations  events  evidence
                0       1  unsourced
                0       1  disputed
                1       1  asserted

        """)
  }

  @Test func `gives the same as JSON`() throws {
    let run = try CommandRun("show", "--to", "json", "-", input: Sample.europe)
    #expect(run.status == 0)
    let value = try #require(
      JSONSerialization.jsonObject(with: run.data) as? [String: Any])
    #expect(value["title"] as? String == "Europe")
    #expect(value["as-of"] as? String == "1920")
    #expect(value["horizon"] as? String == "1920-12-31")
    #expect(value["first-day"] as? String == "1879-10-07")
    #expect(value["last-day"] as? String == "1918-11-03")
    #expect((value["counts"] as? [String: Int])?["relations"] == 3)
    #expect((value["kinds"] as? [[String: Any]])?.count == 5)
    #expect((value["sources"] as? [Any])?.isEmpty == true)
  }

  @Test func `tells what is wrong and shows nothing`() throws {
    let run = try CommandRun("show", "-", input: Sample.misspelt)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("there is no 'germny' in this chronicle"))
  }

  @Test func `shows the same twice`() throws {
    let outputs = try (0..<2).map { _ in try CommandRun("show", "-", input: Sample.europe).output }
    #expect(outputs[0] == outputs[1])
  }
}
