// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Graphviz
import Testing

/// That every label of a timeline can be read, whatever is in it.
@Suite struct TimelineLegibilityTests {
  private static let files = [
    "seeds/beijing-2024.yaml", "examples/first.yaml", "examples/road-to-1914/road-to-1914.yaml",
  ]

  /// What is drawn of a file.
  struct Scene: CustomTestStringConvertible {
    let file: String
    let lanes: TimelineOptions.Lanes
    let folds: Bool
    let window: String?

    var testDescription: String { "\(file) \(lanes) \(folds) \(window ?? "")" }
  }

  private static let scenes = files.flatMap { file in
    TimelineOptions.Lanes.allCases.flatMap { lanes in
      [
        Scene(file: file, lanes: lanes, folds: false, window: nil),
        Scene(file: file, lanes: lanes, folds: true, window: nil),
        Scene(file: file, lanes: lanes, folds: false, window: "1914-08"),
        Scene(file: file, lanes: lanes, folds: false, window: "2024-05-16"),
      ]
    }
  }

  private func diagram(_ scene: Scene) throws -> Diagram {
    try timeline(of: Repository.text(scene.file), scene.lanes, folds: scene.folds) {
      $0.choice.moment = try scene.window.map { try moment($0) }
      $0.width = 842
    }
  }

  @Test(arguments: scenes)
  func `no text overlaps another, a mark or a bar that is not its own`(scene: Scene) throws {
    let picture = PlacedPicture(of: try diagram(scene))
    let texts = picture.texts.sorted { $0.left < $1.left }
    for (index, text) in texts.enumerated() {
      // A text is a little wider than its letters: what is behind it may begin there.
      for other in texts[(index + 1)...].prefix(while: { $0.left < text.right - 3 })
      where text.overlaps(other, by: 3) {
        Issue.record("\(PlacedPicture.words(of: text)) on \(PlacedPicture.words(of: other))")
      }
      for item in picture.items where item.overlaps(text, by: 2) {
        let isInside = item.left < text.left && item.right > text.right - 3
        #expect(isInside, "\(PlacedPicture.words(of: text)) on \(item.id)")
      }
    }
  }

  @Test(arguments: scenes)
  func `nothing is cut off at the edge of the page`(scene: Scene) throws {
    let diagram = try diagram(scene)
    let corner = PlacedPicture.text(diagram.graph.attributes["bb"]).split(separator: ",")
      .compactMap { Double($0) }
    for box in PlacedPicture(of: diagram).boxes {
      #expect(
        box.left >= 0 && box.bottom >= 0 && box.right <= corner[2] && box.top <= corner[3],
        "\(box.id) \(PlacedPicture.words(of: box))")
    }
  }

  @Test(arguments: files)
  func `Graphviz draws it without a warning, and its letters fit`(file: String) throws {
    let diagram = try timeline(of: Repository.text(file))
    #expect(
      try GraphvizLibrary.render(diagram.graph, engine: .given, format: .svg).warnings == [])
    let drawing = try GraphvizLibrary.drawing(of: diagram.graph, engine: .given)
    let texts = drawing.texts.sorted { $0.rectangle.left < $1.rectangle.left }
    for (index, text) in texts.enumerated() {
      for other in texts[(index + 1)...].prefix(while: { $0.rectangle.left < text.rectangle.right })
      where text.owner != other.owner && text.rectangle.overlaps(other.rectangle, byMoreThan: 1.5) {
        Issue.record("\(text.text) on \(other.text)")
      }
    }
  }

  @Test func `the same chronicle gives the same text`() throws {
    let yaml = try Repository.text(Self.files[2])
    #expect(try timeline(of: yaml).graph.text() == timeline(of: yaml).graph.text())
  }

  @Test(.timeLimit(.minutes(1)))
  func `five thousand events are drawn in seconds`() throws {
    let events = (0..<5000).map { number in
      let year = 1500 + number * 7 % 500
      let month = ["01", "05", "11"][number % 3]
      return
        "  - { what: visit, who: [a\(number % 40), a\((number + 1) % 40)], when: \(year)-\(month) }"
    }
    let actors = (0..<40).map { "  a\($0): { name: Actor \($0), kind: state }" }
    let yaml = (["chronicle: Many", "actors:"] + actors + ["events:"] + events)
      .joined(separator: "\n")
    let diagram = try timeline(of: yaml)
    #expect(PlacedPicture(of: diagram).items.count == 5000)
  }
}
