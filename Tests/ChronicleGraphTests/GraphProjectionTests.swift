// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronology
import PropertyGraph
import Testing

@Suite struct GraphProjectionTests {
  private static let yaml = """
    chronicle: Test
    as-of: 1914-08-12
    sources:
      langer: { title: Alliances, author: W. L. Langer, publisher: press, reliability: A, derived-from: archive }
      archive: { title: Archive }
    places:
      vienna: { name: Vienna, within: lower-austria, coordinates: [48.2, 16.37] }
      lower-austria: { name: Lower Austria, state: { actor: austria, when: 1867/1918 }, borders: bohemia }
      bohemia: { name: Bohemia }
    topics:
      balkans: { name: The Balkans }
    actors:
      press: { name: A press, kind: company }
      germany: { name: { en: German Empire, de: Deutsches Reich }, kind: state, exists: 1871-01-18/1918-11-09, aliases: [Reich] }
      austria: { name: Austria-Hungary, kind: state, tags: [dual] }
      andrassy: { name: Gyula Andrássy, kind: person }
    relations:
      - { id: dual-alliance, what: defence-pact, who: [germany, austria], when: 1879-10-07/.., title: Dual Alliance, according-to: [langer] }
      - { id: blame, what: position, who: germany, about: [balkans, austria], attitude: opposes }
    events:
      - id: signing
        what: treaty
        who: { signatory: [{ actor: andrassy, for: austria, as: minister }, germany] }
        when: 1879-10-07
        where: vienna
        begins: dual-alliance
        data: { articles: 5 }
        according-to:
          - { source: langer, by: andrassy, via: archive, at: [3, 9], credibility: 2, stance: alleges, where: bohemia }
      - { id: dinner, what: ceremony, who: { participant: germany, host: austria }, when: 1879-10~, part-of: signing }
    """

  @Test(arguments: [
    ("germany", ["Actor", "State"]), ("press", ["Actor", "Organization", "Company"]),
    ("dual-alliance", ["Relation", "Alliance", "DefencePact"]), ("vienna", ["Place"]),
    ("signing", ["Event", "Agreement", "Treaty"]), ("langer", ["Source"]), ("balkans", ["Topic"]),
  ])
  func `labels a node by its family, its kind and the kinds above`(
    name: String, labels: [String]
  ) throws {
    #expect(try projection(of: Self.yaml).labels(name) == labels)
  }

  @Test(arguments: [
    ("AT", ["signing AT vienna"]), ("WITHIN", ["vienna WITHIN lower-austria"]),
    ("IN_STATE", ["lower-austria IN_STATE austria"]),
    ("BORDERS", ["lower-austria BORDERS bohemia"]),
    ("BEGINS", ["signing BEGINS dual-alliance"]), ("PART_OF", ["dinner PART_OF signing"]),
    (
      "TOOK_PART",
      [
        "andrassy TOOK_PART signing", "germany TOOK_PART signing", "germany TOOK_PART dinner",
        "austria TOOK_PART dinner",
      ]
    ),
    (
      "PARTY",
      ["germany PARTY dual-alliance", "austria PARTY dual-alliance", "germany PARTY blame"]
    ),
    ("ACTS_FOR", ["andrassy ACTS_FOR austria"]),
    (
      "ABOUT",
      [
        "blame ABOUT balkans", "blame ABOUT austria", "claim ABOUT dual-alliance",
        "claim ABOUT signing",
      ]
    ),
    ("FROM", ["claim FROM langer", "claim FROM langer"]), ("BY", ["claim BY andrassy"]),
    ("VIA", ["claim VIA archive"]), ("WHERE", ["claim WHERE bohemia"]),
    ("PUBLISHED_BY", ["langer PUBLISHED_BY press"]),
    ("DERIVED_FROM", ["langer DERIVED_FROM archive"]),
    ("DEFENCE_PACT", ["austria DEFENCE_PACT germany"]),
  ])
  func `makes a relationship of every reference`(type: String, links: [String]) throws {
    #expect(try projection(of: Self.yaml).links(type) == links)
  }

  @Test func `ties come from relations only`() throws {
    let projection = try projection(of: Self.yaml)
    #expect(projection.links("CEREMONY") == [] && projection.links("TREATY") == [])
    #expect(projection.links("POSITION") == [])
  }

  @Test func `keeps names, languages, tags and data as properties`() throws {
    let projection = try projection(of: Self.yaml)
    #expect(try projection.property("name", "germany") == "German Empire")
    #expect(try projection.property("name_de", "germany") == "Deutsches Reich")
    #expect(try projection.property("aliases", "germany") == ["Reich"])
    #expect(try projection.property("tags", "austria") == ["dual"])
    #expect(try projection.property("data_articles", "signing") == "5")
    #expect(try projection.property("author", "langer") == ["W. L. Langer"])
    #expect(try projection.property("latitude", "vienna") == 48.2)
    #expect(
      try projection.property("exists", "germany").extendedDate?.text == "1871-01-18/1918-11-09")
  }

  @Test func `tells time by its expression, four days and what its end is`() throws {
    let projection = try projection(of: Self.yaml)
    func day(_ key: String, _ entry: String) throws -> String? {
      try projection.property(key, entry).date?.description
    }
    #expect(try projection.property("when", "dual-alliance").extendedDate?.text == "1879-10-07/..")
    #expect(try day("start", "dual-alliance") == "1879-10-07")
    #expect(try day("start_latest", "dual-alliance") == "1879-10-07")
    #expect(try day("end_earliest", "dual-alliance") == "1914-08-12")
    #expect(try day("end", "dual-alliance") == nil)
    #expect(try projection.property("end_kind", "dual-alliance") == "open")
    #expect(try day("start", "signing") == "1879-10-07")
    #expect(try day("end", "signing") == "1879-10-07")
    #expect(try projection.property("end_kind", "signing") == "known")
    #expect(try projection.property("start", "blame").isNull)
  }

  @Test func `tells sign, score, code, status and evidence`() throws {
    let projection = try projection(of: Self.yaml)
    #expect(try projection.property("sign", "signing") == 1)
    #expect(try projection.property("score", "signing") == 2.5)
    #expect(try projection.property("code", "signing") == "05")
    #expect(try projection.property("status", "signing") == "actual")
    #expect(try projection.property("evidence", "signing") == "alleged")
    #expect(try projection.property("evidence", "dual-alliance") == "asserted")
    #expect(try projection.property("evidence", "dinner") == "unsourced")
    #expect(try projection.property("sign", "blame") == -1)
  }

  @Test func `keeps the words of a claim`() throws {
    let projection = try projection(of: Self.yaml)
    let claim = try #require(Array(projection.graph.nodes(label: "Claim")).last)
    let graph = projection.graph
    #expect(graph.property("stance", of: claim) == "alleges")
    #expect(graph.property("at", of: claim) == [3, 9])
    #expect(graph.property("credibility", of: claim) == 2)
  }

  @Test func `a derived tie carries its relation, kinds and time`() throws {
    let projection = try projection(of: Self.yaml)
    let tie = try #require(Array(projection.graph.relationships(type: "DEFENCE_PACT")).first)
    let graph = projection.graph
    #expect(graph.property("relation", of: tie) == "dual-alliance")
    #expect(graph.property("kinds", of: tie) == ["defence-pact", "alliance"])
    #expect(graph.property("sign", of: tie) == 1)
    #expect(graph.property("certainty", of: tie) == "definite")
  }

  @Test(arguments: [
    ("1880", "germany", Certainty.definite), ("1870", "germany", .impossible),
    ("1880", "dual-alliance", .definite), ("1914-08-13", "dual-alliance", .possible),
    ("1879-10-06", "dual-alliance", .impossible), ("1700", "blame", .possible),
    ("1700", "press", .definite),
  ])
  func `a window asks each element by itself`(
    window: String, entry: String, expected: Certainty
  ) throws {
    let projection = try projection(of: Self.yaml)
    let node = try #require(projection.node(try id(entry)))
    let graphWindow = GraphWindow(
      of: projection.graph, try Window(ExtendedDate(window)), atLeast: .possible)
    #expect(graphWindow.certainty(of: node) == expected)
  }

  @Test func `projecting twice gives the same graph`() throws {
    let first = try projection(of: Self.yaml)
    let second = try projection(of: Self.yaml)
    let outline = { (projection: GraphProjection) in
      projection.graph.relationshipTypeNames.flatMap { projection.links($0) }
    }
    #expect(outline(first) == outline(second))
    #expect(first.graph.propertyKeyNames == second.graph.propertyKeyNames)
  }
}
