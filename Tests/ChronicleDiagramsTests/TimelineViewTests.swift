// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Foundation
import Graphviz
import Testing

@Suite struct TimelineViewTests {
  /// A little of all that a timeline can show.
  static let yaml = """
    chronicle: All that a timeline can show
    as-of: 1914-08-12
    sources: { s: { title: A Source, published: 1920 }, t: { title: Another, published: 1921 } }
    places:
      empire: { name: Empire }
      vienna: { name: Vienna, within: empire }
    actors:
      germany: { name: German Empire, kind: state }
      austria: { name: Austria-Hungary, kind: state }
      italy: { name: Italy, kind: state }
      france: { name: France, kind: state }
      bismarck: { name: Otto von Bismarck, kind: person }
    relations:
      - { id: dual, what: defence-pact, who: [germany, austria], when: 1879-10-07/.., title: Dual Alliance, according-to: [s, t] }
      - { id: chancellor, what: office, who: { holder: bismarck, body: germany }, when: 1871-03-21/1890-03-20, according-to: [s] }
      - { id: revenge, what: rivalry, who: [france, germany], when: 1871~/, according-to: [{ source: s, stance: alleges }] }
      - { id: neutral, what: neutrality-pact, who: [germany, italy], when: 1887?/1890 }
      - { id: friends, what: friendship, who: [austria, italy], when: ../1900 }
      - { id: trade, what: trade-ties, who: [austria, italy], held-on: 1905 }
      - { id: undated, what: membership, who: { member: italy, body: germany } }
    events:
      - { id: congress, what: conference, who: [bismarck, germany, austria, france], when: 1878-06-13/1878-07-13, where: vienna, title: Congress of Berlin, according-to: [t] }
      - { id: berlin, what: treaty, who: [germany, austria, france], when: 1878-07-13, part-of: congress, where: vienna, title: Treaty of Berlin }
      - { id: signing, what: treaty, who: [bismarck, austria], when: 1879-10-07, begins: [dual], where: vienna }
      - { id: visit, what: visit, who: [germany, austria], when: 1902, changes: [dual] }
      - { id: threat, what: threat, who: { speaker: france }, about: [germany], attitude: opposes, when: 1905~, according-to: [{ source: s, stance: denies }, t] }
      - { id: given-up, what: summit, who: [germany, italy], when: 1913-05, status: cancelled, title: A summit that was given up }
      - { id: to-come, what: summit, who: [germany, austria], when: 1914-10, status: planned, title: A summit to come }
    """

  private func picture(
    _ lanes: TimelineOptions.Lanes = .actor,
    _ configure: (inout DiagramOptions) throws -> Void = { _ in }
  ) throws -> PlacedPicture {
    PlacedPicture(of: try timeline(of: Self.yaml, lanes, configure))
  }

  private func texts(_ picture: PlacedPicture) -> [String] {
    picture.texts.map(PlacedPicture.words)
  }

  // MARK: - What is drawn

  @Test func `draws each event and relation with a date once, and names the rest`() throws {
    let diagram = try timeline(of: Self.yaml)
    #expect(PlacedPicture(of: diagram).items.count == 13)
    #expect(diagram.remarks == ["without a date: membership (Italy and German Empire)"])
    #expect(diagram.placement == .given)
  }

  @Test func `places are true to time`() throws {
    let picture = try picture()
    let (dual, office) = (
      try picture.item("relation-dual"), try picture.item("relation-chancellor")
    )
    let years = (office.right - office.left) / 19
    #expect(abs((dual.right - dual.left) / years - 34.85) < 0.2)
    #expect(abs((dual.left - office.left) / years - 8.55) < 0.2)
  }

  @Test func `the horizon is a line, and what is planned lies beyond it`() throws {
    let picture = try picture()
    let label = try #require(
      picture.texts.first { box in
        if case .html(let label) = box.attributes["label"] {
          label.markup.contains("as of 12 August 1914")
        } else {
          false
        }
      })
    #expect(try picture.item("event-to-come").right > label.right)
    #expect(try picture.item("event-given-up").left < label.right)
  }

  @Test(arguments: [
    ("event-berlin", "ellipse", "filled"), ("event-threat", "diamond", "filled"),
    ("relation-dual", "box", "filled"), ("relation-neutral", "box", "filled,dashed"),
  ])
  func `form tells sign and doubt`(id: String, shape: String, style: String) throws {
    let item = try picture().item(id)
    #expect(item.attributes["shape"] == .text(shape))
    #expect(item.attributes["style"] == .text(style))
  }

  @Test func `what is planned is hollow, what is not is filled`() throws {
    let picture = try picture()
    #expect(try picture.item("event-to-come").attributes["fillcolor"] == "#ffffff")
    #expect(try picture.item("event-berlin").attributes["fillcolor"] != "#ffffff")
  }

  @Test func `open ends are arrows, unknown ones have a question mark`() throws {
    let diagram = try timeline(of: Self.yaml)
    let arrows = diagram.graph.edges.filter {
      $0.attributes["id"] == nil && $0.attributes["dir"] == "forward"
        && $0.attributes["arrowsize"] == "0.6" && $0.attributes["arrowhead"] == nil
    }
    // Dual Alliance goes on, the friendship has always been; one more is in the legend.
    #expect(arrows.count == 3)
    #expect(texts(PlacedPicture(of: diagram)).count { $0 == "?" } == 3)
  }

  @Test func `lines lead from events to what they begin and change`() throws {
    let edges = try timeline(of: Self.yaml).graph.edges.filter { $0.attributes["id"] != nil }
    #expect(edges.map(\.tail) == ["event-signing", "event-visit"])
    #expect(edges.map(\.head) == ["relation-dual", "relation-dual"])
    #expect(edges.map { $0.attributes["arrowhead"] } == ["normal", "odot"])
  }

  @Test func `parts stand below their wholes`() throws {
    let picture = try picture()
    let (whole, part) = (try picture.item("event-congress"), try picture.item("event-berlin"))
    #expect(part.top < whole.bottom)
  }

  // MARK: - Lanes

  @Test(
    arguments: [
      (.actor, ["Italy", "Austria-Hungary", "German Empire", "Otto von Bismarck", "France"]),
      (.place, ["Vienna", "Elsewhere"]),
      (
        .kind,
        [
          "Alliance", "Trade ties", "Friendship", "Conflict", "Office", "Statement", "Meeting",
          "Agreement",
        ]
      ),
    ] as [(TimelineOptions.Lanes, [String])])
  func `lanes are actors, places or kinds`(
    lanes: TimelineOptions.Lanes, names: [String]
  ) throws {
    let headers = try timeline(of: Self.yaml, lanes).graph.nodes.compactMap { node -> String? in
      guard case .html(let label) = node.attributes["label"], node.attributes["id"] != nil
      else { return nil }
      return label.markup.replacing(/<[^>]*>/, with: "")
    }
    #expect(Set(headers).subtracting(["Elsewhere"]) == Set(names).subtracting(["Elsewhere"]))
  }

  @Test func `a window is the axis, and what goes beyond it says when it was`() throws {
    let diagram = try timeline(of: Self.yaml) { $0.choice.moment = try moment("1880") }
    let texts = texts(PlacedPicture(of: diagram))
    #expect(texts.contains("Jan") && texts.contains("1880"))
    #expect(texts.contains("Austria-Hungary, since 1879-10-07"))
    #expect(!texts.contains("A summit to come (planned)"))
  }

  @Test func `relations that look alike share a bar, and each has its sentence`() throws {
    let actors = (1...12).map { "  a\($0): { name: Actor \($0), kind: state }" }
    let pacts = (2...12).map { "  - { what: defence-pact, who: [a1, a\($0)], when: 1900/1910 }" }
    let diagram = try timeline(
      of: (["chronicle: Pairs", "actors:"] + actors + ["relations:"] + pacts)
        .joined(separator: "\n"))
    let picture = PlacedPicture(of: diagram)
    #expect(picture.items.count == 1)
    #expect(texts(picture).contains("defence pact ×11"))
    #expect(diagram.account.sentences.count == 11)
  }

  @Test func `one thing long before the others is cut at the axis`() throws {
    let texts = texts(
      PlacedPicture(
        of: try timeline(
          of: """
            chronicle: Old ties
            as-of: 1914
            actors: { a: { name: A, kind: state }, b: { name: B, kind: state } }
            relations:
              - { what: alliance, who: [a, b], when: 1373/.., title: Old alliance }
            events:
              - { what: visit, who: [a, b], when: 1901-05-01 }
              - { what: visit, who: [a, b], when: 1903-05-01 }
              - { what: visit, who: [a, b], when: 1908-05-01 }
            """)))
    #expect(texts.contains("B, since 1373"))
    #expect(texts.contains("1902") && !texts.contains("1400"))
  }

  // MARK: - Evidence, words

  @Test func `sources are numbered, and what few assert is pale`() throws {
    let diagram = try timeline(of: Self.yaml) {
      $0.showsEvidence = true
      $0.minimumSources = 2
    }
    let picture = PlacedPicture(of: diagram)
    let words = texts(picture)
    #expect(words.contains("Dual Alliance [2, 3]"))
    #expect(diagram.account.notes.count == 4)
    #expect(words.contains(diagram.account.notes[0]))
    #expect(
      try picture.item("relation-dual").attributes["color"]
        != picture.item("event-berlin").attributes["color"])
  }

  @Test func `the account tells each thing in the order of time`() throws {
    let account = try timeline(of: Self.yaml).account
    #expect(account.sentences.count == 13 + 2 + 1)
    #expect(
      account.sentences.contains {
        $0.element == "event-berlin" && $0.text.hasPrefix("13 July 1878: treaty “Treaty of Berlin”")
      })
    #expect(account.sentences.allSatisfy { $0.text.hasSuffix(".") })
    let elements = account.sentences.compactMap(\.element)
    let first = try #require(elements.firstIndex(of: "event-congress"))
    #expect(first < (try #require(elements.firstIndex(of: "event-threat"))))
  }

  @Test(arguments: ["chronicle: Nothing yet", "actors: { a: { name: A } }"])
  func `an empty chronicle gives a picture that says so`(yaml: String) throws {
    let diagram = try timeline(of: yaml)
    #expect(diagram.remarks == ["Nothing that was chosen is in the chronicle."])
    #expect(try GraphvizLibrary.render(diagram.graph, engine: .given, format: .svg).warnings == [])
  }

  @Test(arguments: TimelineOptions.Lanes.allCases)
  func `the graph has not changed`(lanes: TimelineOptions.Lanes) throws {
    let text = try timeline(of: Self.yaml, lanes) { $0.showsEvidence = true }.graph.text()
    let snapshot = Repository.root.appending(
      path: "Tests/ChronicleDiagramsTests/Snapshots/timeline-\(lanes.rawValue).dot")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: snapshot, atomically: true, encoding: .utf8)
      Issue.record("recorded \(snapshot.lastPathComponent)")
    }
    #expect(try text == String(contentsOf: snapshot, encoding: .utf8))
  }
}
