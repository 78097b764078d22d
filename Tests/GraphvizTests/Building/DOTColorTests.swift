// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Colours and fills, as text and drawn.
@Suite struct DOTColorTests {
  @Test(arguments: [
    (DOTColor.hex(0x0FC0FF), "#0fc0ff"), (.hex(0xFF, opacity: 0.5), "#0000ff80"),
    (.rgb(1, 0.5, 0), "#ff8000"), (.rgb(2, .nan, -1, opacity: 0), "#ff000000"),
    (.hsv(1 / 3, 1, 2), "0.333 1 1"), (.named("dark Green\";"), "darkGreen"),
    (.named(":"), "black"),
    (.scheme("blues9", 3), "/blues9/3"), (.scheme("x/y", -1), "/xy/1"),
    (.transparent, "transparent"),
    (.lightGray, "lightgray"),
  ])
  func `writes colors`(color: DOTColor, text: String) {
    #expect(Node("a").color(color).attributes["color"] == .text(text))
  }

  @Test(arguments: [
    ("#abc", "#aabbcc"), ("#A0b1C2", "#A0b1C2"), ("#12345678", "#12345678"), ("navy", "navy"),
  ])
  func `reads colors from data`(text: String, written: String) throws {
    let color = try #require(DOTColor(text))
    #expect(Node("a").color(color).attributes["color"] == .text(written))
  }

  @Test(arguments: ["", "#", "#12", "#12345", "#ggg", "red;", "a b", "#１２３"])
  func `refuses what is no color`(text: String) {
    #expect(DOTColor(text) == nil)
  }

  @Test func `makes shares that are too large smaller`() {
    let fill = DOTFill.wedges([.init(.red, share: 3), .init(.blue, share: 1), .init(.gray)])
    #expect(
      Node("a").fill(fill).attributes["fillcolor"] == "red;0.4995:blue;0.4995:gray")
    #expect(Node("a").fill(.stripes([])).attributes["fillcolor"] == "transparent")
  }

  @Test(arguments: fills)
  func `draws fills without a remark`(fill: DOTFill) throws {
    let graph = DOTGraph {
      Node("a").shape(.box).fill(fill)
      Node("b").shape(.circle).fill(fill)
      Cluster("c") { "d" }.fill(fill)
    }
    #expect(try GraphvizLibrary.render(graph, format: .svg).warnings == [])
  }

  private static let fills: [DOTFill] = [
    .color(.hsv(0.1, 0.5, 1)), .color(.hex(0, opacity: 0.2)), .linear(.red, .transparent),
    .linear(.red, .blue, angle: .degrees(45), middle: 0), .linear(.red, .blue, middle: 1),
    .radial(.white, .navy, angle: .degrees(200)),
  ]

  @Test(
    arguments: [
      [], [.init(.red)], [.init(.red, share: 0), .init(.blue, share: 0)],
      [.init(.red, share: 1), .init(.blue)], [.init(.red, share: 0.3), .init(.gold), .init(.navy)],
      (1...50).map { .init(.rgb(Double($0) / 50, 0, 0), share: 0.02) },
    ] as [[DOTFill.Part]])
  func `draws several colors side by side without a remark`(parts: [DOTFill.Part]) throws {
    let graph = DOTGraph {
      Node("a").shape(.box).fill(.stripes(parts))
      Node("b").fill(.wedges(parts))
      Cluster("c") { "d" }.fill(.stripes(parts))
    }
    #expect(try GraphvizLibrary.render(graph, format: .svg).warnings == [])
  }

  @Test func `knows every named color of its list as X11 has it`() throws {
    let graph = DOTGraph { Node("a").fill(.mistyRose) }
    let picture = try GraphvizLibrary.render(graph, format: .svg)
    #expect(String(decoding: picture.bytes, as: UTF8.self).contains("fill=\"mistyrose\""))
  }
}
