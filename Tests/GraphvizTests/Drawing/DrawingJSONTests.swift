// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What is not Graphviz' JSON is refused.
@Suite struct DrawingJSONTests {
  private static let whole = #"{"name": "g", "bb": "0,0,10,20"}"#

  @Test func `reads the least that there is`() throws {
    let drawing = try Self.read(Self.whole)
    #expect(drawing.boundingBox == .init(left: 0, bottom: 0, right: 10, top: 20))
    #expect(drawing.nodes.isEmpty && drawing.edges.isEmpty && drawing.texts.isEmpty)
  }

  @Test(arguments: [
    "", " ", "{", "}", "[1, 2", #"{"name"}"#, #"{"name": }"#, #"{"name": "g" "bb": 1}"#, "{,}",
    #"{"a": 1,}"#, "[1,]", #"{a: 1}"#, #"{"a": tru}"#, #"{"a": 1..2}"#, #"{"a": -}"#,
    #"{"a": 1e999}"#,
    #"{"name": "\x"}"#, #"{"name": "\u12"}"#, #"{"name": "\u12G4"}"#, #"{"a": "\"#, #"{"a": "x"#,
    "nan",
    #"{"name": "g", "bb": "0,0,10,20"} x"#,
  ])
  func `refuses what is no JSON, and says where`(text: String) throws {
    let error = #expect(throws: GraphvizError.self) { try Self.read(text) }
    #expect(error?.code == .rendering)
    #expect(error?.message.hasPrefix("Graphviz' JSON cannot be read at byte ") == true)
  }

  @Test func `refuses what is nested too deep`() throws {
    let text = String(repeating: "[", count: 1_000_000)
    let error = #expect(throws: GraphvizError.self) { try Self.read(text) }
    #expect(error?.message == "Graphviz' JSON cannot be read at byte 65: it is nested too deep")
  }

  @Test(arguments: [
    "1", "[]", "{}", #"{"name": "g"}"#, #"{"bb": "0,0,1,1"}"#, #"{"name": "g", "bb": "0,0,1"}"#,
    #"{"name": "g", "bb": "0,0,1,inf"}"#, #"{"name": 1, "bb": "0,0,1,1"}"#,
    #"{"name": "g", "bb": "0,0,1,1", "objects": [{"_gvid": 0, "name": "a"}]}"#,
    #"{"name": "g", "bb": "0,0,1,1", "objects": [{"name": "a", "pos": "1", "width": "1", "height": "1"}]}"#,
    #"{"name": "g", "bb": "0,0,1,1", "edges": [{"tail": 0, "head": 1}]}"#,
  ])
  func `refuses what is no drawing`(text: String) throws {
    let error = #expect(throws: GraphvizError.self) { try Self.read(text) }
    #expect(error?.code == .rendering)
    #expect(error?.message.hasPrefix("Graphviz' JSON is not a drawing: ") == true)
  }

  @Test func `refuses every beginning of a whole`() throws {
    let bytes = try GraphvizLibrary.render(GraphSamples.html, format: .json).bytes
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
    for length in stride(from: 0, through: end, by: 13) {
      #expect(throws: GraphvizError.self) { try Drawing(json: Array(bytes.prefix(length))) }
    }
  }

  @Test func `reads escapes in texts`() throws {
    let text = """
      {"name": "g", "bb": "0,0,1,1", "_subgraph_cnt": 9, "objects": [], "_ldraw_": [{"op": "T",
      "pt": [1, 2e0], "align": "r", "width": 3, "text": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"}]}
      """
    let texts = try Self.read(text).texts
    #expect(texts.map(\.text) == ["\"\\/\u{8}\u{C}\n\r\té😀"])
    #expect(texts.map(\.alignment) == [.right])
  }

  @Test func `takes time in proportion to the text`() throws {
    let many = Array(
      repeating: #"{"op": "T", "pt": [1, 2], "width": 3, "text": "x"}"#, count: 20_000)
    let text = #"{"name": "g", "bb": "0,0,1,1", "_ldraw_": ["# + many.joined(separator: ",") + "]}"
    var drawing: Drawing?
    let time = try ContinuousClock().measure { drawing = try Self.read(text) }
    #expect(drawing?.texts.count == 20_000)
    #expect(time < .seconds(5))
  }

  private static func read(_ text: String) throws -> Drawing { try Drawing(json: Array(text.utf8)) }
}
