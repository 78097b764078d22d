// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Graphviz
import PropertyGraph
import Testing

@Suite struct NetworkViewTests {
  private static let yaml = """
    chronicle: Europe
    as-of: 1914-08-12
    sources: { s: { title: S } }
    actors:
      germany: { name: Germany, kind: state, exists: 1871-01-18/1918-11-09 }
      austria: { name: Austria-Hungary, kind: state }
      italy: { name: Italy, kind: state }
      bismarck: { name: Otto von Bismarck, kind: person }
      france: { name: France, kind: state }
      lonely: { name: Lonely, kind: people }
    relations:
      - { what: defence-pact, who: [germany, austria, italy], when: 1882-05-20/1915-05-03 }
      - { what: defence-pact, who: [germany, austria], when: 1879-10-07/1918-11-03 }
      - { what: office, who: { holder: bismarck, body: germany }, when: 1871-03-21/1890-03-20 }
      - { what: rivalry, who: [france, germany], when: 1871/.., according-to: [{ source: s, stance: alleges }] }
    events:
      - { what: summit, who: [germany, italy], when: 1913-05, status: planned }
      - { what: summit, who: [germany, austria], when: 1914-06 }
      - { what: mobilization, who: { actor: france, target: germany }, when: 1914-08~ }
    """

  @Test func `draws every actor, tied or not`() throws {
    let graph = try network(of: Self.yaml)
    #expect(graph.nodeIDs == ["germany", "austria", "italy", "bismarck", "france", "lonely"])
    #expect(!graph.heading.contains("without a tie"))
  }

  @Test func `in a window names those without a tie in the heading`() throws {
    let graph = try network(of: Self.yaml) { $0.choice.moment = try moment("1880") }
    #expect(!graph.nodeIDs.contains("lonely"))
    #expect(graph.heading.contains("without a tie: Italy, Lonely"))
  }

  @Test func `actors chosen by kind are drawn without a tie`() throws {
    #expect(try network(of: Self.yaml) { $0.choice.kinds = ["people"] }.nodeIDs == ["lonely"])
    #expect(
      try network(of: Self.yaml) { $0.choice.kinds = ["office"] }.nodeIDs == [
        "germany", "bismarck",
      ])
  }

  @Test(.timeLimit(.minutes(1)))
  func `any distance is answered`() throws {
    let graph = try network(of: Self.yaml) {
      $0.choice.actors = [try #require(Identifier("austria"))]
      $0.choice.distance = .max
    }
    #expect(graph.nodeIDs == ["germany", "austria", "italy", "bismarck", "france"])
  }

  @Test func `tells each kind of a pair once with count and span`() throws {
    #expect(
      try network(of: Self.yaml).edgeTexts == [
        "austria>germany: defence pact ×2, 1879–1918|summit, 1914-06",
        "germany>italy: defence pact, 1882–1915",
        "austria>italy: defence pact, 1882–1915",
        "bismarck>germany: office, 1871–1890",
        "france>germany: rivalry, since 1871|(alleged)",
        "germany>italy: summit, 1913-05|(planned)",
        "france>germany: mobilization, c. 1914-08",
      ])
  }

  @Test func `a window leaves out what does not hold, planned things and who did not exist`() throws
  {
    let graph = try network(of: Self.yaml) { $0.choice.moment = try moment("1880") }
    #expect(graph.nodeIDs == ["germany", "austria", "bismarck", "france"])
    #expect(graph.ties.count == 3)
    let early = try network(of: Self.yaml) { $0.choice.moment = try moment("1850") }
    #expect(early.ties.isEmpty && early.nodeIDs.isEmpty)
    #expect(!early.heading.contains("Germany"))
  }

  @Test func `what is only possible is drawn dashed and said`() throws {
    let graph = try network(of: Self.yaml) { $0.choice.moment = try moment("1914-09") }
    let edge = try #require(
      graph.ties.first { $0.tail == "france" && $0.attributes["dir"] == "forward" })
    #expect(edge.attributes["style"] == "dashed")
    #expect(graph.edgeTexts.contains("france>germany: mobilization, c. 1914-08|(possible)"))
    #expect(graph.heading.contains("possible at this time"))
  }

  @Test func `definite leaves the possible out`() throws {
    let graph = try network(of: Self.yaml) {
      $0.choice.moment = try moment("1914-09")
      $0.choice.isDefiniteOnly = true
    }
    #expect(!graph.edgeTexts.contains { $0.contains("mobilization") })
    #expect(!graph.heading.contains("possible at this time"))
  }

  @Test func `throughout asks for all of the window`() throws {
    let holds = try network(of: Self.yaml) { $0.choice.moment = try moment("1889/1891") }
    let throughout = try network(of: Self.yaml) {
      $0.choice.moment = try moment("1889/1891", .throughout)
    }
    #expect(holds.nodeIDs.contains("bismarck"))
    #expect(!throughout.nodeIDs.contains("bismarck"))
  }

  @Test func `statuses choose among plans and facts`() throws {
    let planned = try network(of: Self.yaml) { $0.choice.statuses = [.planned] }
    #expect(planned.edgeTexts == ["germany>italy: summit, 1913-05|(planned)"])
    let both = try network(of: Self.yaml) {
      $0.choice.moment = try moment("1913")
      $0.choice.statuses = [.actual, .planned]
    }
    #expect(both.edgeTexts.contains("germany>italy: summit, 1913-05|(planned)"))
  }

  @Test(arguments: [
    (["alliance"], 3), (["meeting"], 2), (["alliance", "office"], 4), (["person"], 0),
    (["state", "summit"], 2),
  ])
  func `a kind stands for those below it`(kinds: [String], count: Int) throws {
    #expect(try network(of: Self.yaml) { $0.choice.kinds = kinds }.ties.count == count)
  }

  @Test(arguments: [
    (["austria"], 0, ["austria"]), (["austria", "italy"], 0, ["austria", "italy"]),
    (["austria"], 1, ["germany", "austria", "italy"]),
    (["austria"], 2, ["germany", "austria", "italy", "bismarck", "france"]),
    (["lonely"], 3, ["lonely"]),
  ])
  func `actors and their neighbours`(
    actors: [String], distance: Int, expected: [String]
  ) throws {
    let graph = try network(of: Self.yaml) {
      $0.choice.actors = try actors.map { try #require(Identifier($0)) }
      $0.choice.distance = distance
    }
    #expect(graph.nodeIDs == expected)
  }

  @Test func `the legend tells what is drawn and nothing else`() throws {
    let whole = try network(of: Self.yaml).heading
    for word in ["friendly, mutual", "hostile", "hostile, mutual", "neither", "planned", "alleged"]
    {
      #expect(whole.contains(word), "\(word)")
    }
    for word in ["disputed", "denied", "cancelled", "possible", "bloc", "organization"] {
      #expect(!whole.contains(word), "\(word)")
    }
    let alliances = try network(of: Self.yaml) { $0.choice.kinds = ["alliance"] }.heading
    #expect(!alliances.contains("person") && !alliances.contains("hostile"))
  }

  @Test func `the subtitle says which part is shown`() throws {
    let graph = try network(of: Self.yaml) {
      $0.choice.moment = try moment("1880/1885", .throughout)
      $0.choice.isDefiniteOnly = true
      $0.choice.kinds = ["alliance"]
      $0.choice.actors = [try #require(Identifier("germany"))]
      $0.choice.distance = 1
    }
    #expect(
      graph.heading.contains(
        "throughout 1880/1885, what is definite · as of 1914-08-12 · kinds: alliance · within 1 tie of"
      )
    )
    #expect(try network(of: Self.yaml).heading.contains("all times, as of 1914-08-12"))
  }

  @Test func `more relations and events make a wider line`() throws {
    let edges = try network(of: Self.yaml).ties
    #expect(edges[0].attributes["penwidth"] == "2")
    #expect(edges[1].attributes["penwidth"] == "1.25")
  }

  @Test func `text of the chronicle never becomes markup`() throws {
    let graph = try network(
      of: """
        chronicle: "<B>bold</B> & \\"more\\" </TD></TR></TABLE>"
        actors:
          a: { name: "<script>\\\\N</script>", kind: state }
          b: { name: "{x|y} \\\\l", kind: state }
        relations: [{ what: alliance, who: [a, b] }]
        """)
    let picture = try GraphvizLibrary.render(graph, engine: .given, format: .svg)
    let svg = String(decoding: picture.bytes, as: UTF8.self)
    #expect(picture.warnings == [])
    #expect(!svg.contains("<script") && !svg.contains("<B>"))
    #expect(svg.contains("&lt;B&gt;bold&lt;/B&gt; &amp; &quot;more&quot;"))
    #expect(svg.contains("&lt;/TD&gt;&lt;/TR&gt;&lt;/TABLE&gt;"))
    #expect(svg.contains("&lt;script&gt;\\N&lt;/script&gt;"))
    #expect(svg.contains("{x|y} \\l"))
  }

  @Test func `an empty chronicle is a picture of its title`() throws {
    let graph = try network(of: "chronicle: Nothing yet")
    #expect(graph.nodeIDs.isEmpty && graph.heading.contains("Nothing yet"))
    #expect(try GraphvizLibrary.render(graph, engine: .given, format: .svg).warnings == [])
  }
}
