// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Foundation
import Graphviz
import Testing

@Suite struct AnimatedSVGTests {
  private static func animated(_ yaml: String) throws -> (diagram: Diagram, svg: String) {
    let dates = try DatedSample.windows("1902", "1905", "1912")
    let view = MultiplesView(
      of: try DatedSample.projection(yaml), at: .init(dates: dates, isAnimated: true))
    let diagram = try view.diagram()
    let picture = try GraphvizLibrary.render(diagram.graph, engine: .given, format: .svg)
    let animation = try #require(diagram.animation)
    let bytes = AnimatedSVG(of: animation).rewriting(picture.bytes)
    return (diagram, String(decoding: bytes, as: UTF8.self).replacing("&#45;", with: "-"))
  }

  @Test func `each part has a class for the pictures in which it is, and a rule for that`() throws {
    let (diagram, svg) = try Self.animated(DatedSample.powers)
    let classes = Set(diagram.graph.edges.compactMap { $0.attributes["class"] })
    #expect(classes.contains("in-2") && classes.contains("in-3"))
    for case .text(let name) in classes where name != "decoration" {
      #expect(svg.contains("class=\"edge \(name)\""))
      #expect(svg.contains("@keyframes \(name) {"))
    }
    // The pact holds at all three dates, and is drawn once.
    let pacts = diagram.graph.edges.filter { $0.tail == "f1/a" && $0.head == "f1/b" }
    #expect(pacts.map { $0.attributes["class"] } == [DOTValue?.none])
  }

  @Test func `who wants no motion sees the last picture`() throws {
    let svg = try Self.animated(DatedSample.powers).svg
    #expect(svg.contains(".in-3 {opacity: 1; animation: in-3 7.5s linear infinite}"))
    #expect(svg.contains(".in-1 {opacity: 0; animation: in-1 7.5s linear infinite}"))
    #expect(svg.contains("@media (prefers-reduced-motion: reduce) {"))
    #expect(svg.ranges(of: "<style>").count == 1 && !svg.contains("<script"))
  }

  @Test func `the moments of a rule go up from 0 to 100`() throws {
    let svg = try Self.animated(DatedSample.powers).svg
    let rules = svg.matches(of: /@keyframes [^ ]+ \{(.*)\}\n/)
    #expect(rules.count > 3)
    for rule in rules {
      let moments = rule.output.1.matches(of: /([0-9.]+)%\s/).compactMap { Double($0.output.1) }
      #expect(moments.first == 0 && moments.last == 100)
      #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func `names of a chronicle never become markup`() throws {
    let yaml = DatedSample.powers.replacing(
      "name: Aland", with: "name: \"</style><script>x</script>\"")
    let svg = try Self.animated(yaml).svg
    #expect(!svg.contains("<script") && svg.ranges(of: "</style>").count == 1)
    let parser = XMLCheck()
    #expect(parser.accepts(svg))
  }

  @Test func `what is no SVG stays as it is`() throws {
    let animation = try #require(try Self.animated(DatedSample.powers).diagram.animation)
    for text in ["", "<", "<svg", "no picture", "<html></html>"] {
      #expect(AnimatedSVG(of: animation).rewriting(Array(text.utf8)) == Array(text.utf8))
    }
  }
}

/// Tells whether tags are closed in the order in which they were opened.
private struct XMLCheck {
  func accepts(_ text: String) -> Bool {
    var open: [Substring] = []
    for tag in text.matches(of: /<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/) {
      if !tag.output.3.isEmpty { continue }
      if tag.output.1.isEmpty {
        open.append(tag.output.2)
      } else if open.popLast() != tag.output.2 {
        return false
      }
    }
    return open.isEmpty
  }
}
