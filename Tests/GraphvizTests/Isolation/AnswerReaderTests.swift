// SPDX-License-Identifier: MIT

import Graphviz
import TestSupport
import Testing

@Suite struct AnswerReaderTests {
  private let answer: [UInt8]
  private let picture: RenderedGraph

  init() throws {
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["image": "x.png"])]
    picture = try GraphvizLibrary.render(graph, format: .plain)
    answer = WorkerAnswer.greeting + WorkerAnswer.pieces(of: .success(picture)).joined()
  }

  @Test(arguments: [1, 2, 7, 100_000])
  func `reads an answer in pieces of any size`(size: Int) throws {
    var reader = AnswerReader(largestPicture: 10_000)
    for start in stride(from: 0, to: answer.count, by: size) {
      try reader.accept(answer[start...].prefix(size))
    }
    #expect(try reader.result?.get() == picture)
    #expect(picture.warnings.count == 1)
  }

  @Test func `an answer that breaks off is never whole`() throws {
    for count in 0..<answer.count {
      var reader = AnswerReader(largestPicture: 10_000)
      try reader.accept(answer[..<count])
      #expect(!reader.isWhole)
      #expect(reader.result == nil)
    }
  }

  @Test func `an end without a picture is no answer`() throws {
    var reader = AnswerReader(largestPicture: 10_000)
    try reader.accept((WorkerAnswer.greeting + [0x45, 0, 0, 0, 0, 0, 0, 0, 0])[...])
    #expect(reader.isWhole)
    #expect(reader.result == nil)
  }

  @Test func `reads an error with its code and its details`() throws {
    let expected = try #require(throws: GraphvizError.self) {
      try GraphvizLibrary.render(DOTGraph(), engine: .init(rawValue: "?"), format: .svg)
    }
    var reader = AnswerReader(largestPicture: 0)
    try reader.accept(
      (WorkerAnswer.greeting + WorkerAnswer.pieces(of: .failure(expected)).joined())[...])
    #expect(throws: expected) { try reader.result?.get() }
  }

  @Test(arguments: [
    "entente", "G\u{3}\0\0\0\0\0\0\0abc", "W\0\0\0\0\0\0\0\0", "e\u{3}\0\0\0\0\0\0\0dot",
  ])
  func `refuses what does not greet`(text: String) {
    expectRefusal(of: Array(text.utf8) + [0, 0, 0], .worker)
  }

  @Test func `refuses a picture that is too long before it comes`() {
    expectRefusal(of: WorkerAnswer.greeting + head("P", 10_001), .limit)
    expectRefusal(of: WorkerAnswer.greeting + head("P", .max), .limit)
  }

  @Test func `refuses remarks without end`() {
    expectRefusal(of: WorkerAnswer.greeting + head("W", .max), .worker)
    let empty = head("W", 0)
    expectRefusal(
      of: WorkerAnswer.greeting + repeatElement(empty, count: 1_000_000).joined(), .worker)
  }

  @Test func `refuses a second picture`() {
    let picture = head("P", 3) + Array("pic".utf8)
    expectRefusal(of: WorkerAnswer.greeting + picture + picture, .worker)
  }

  @Test func `refuses what stands behind the end`() {
    expectRefusal(of: answer + [0], .worker)
  }

  @Test(arguments: 0..<200)
  func `reads anything, and hands out nothing that is too large`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = answer
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    var reader = AnswerReader(largestPicture: 10_000)
    try? reader.accept(bytes[...])
    guard case .success(let picture) = reader.result else { return }
    #expect(picture.bytes.count < answer.count)
  }

  private func head(_ kind: Unicode.Scalar, _ length: Int) -> [UInt8] {
    [UInt8(ascii: kind)] + (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
  }

  private func expectRefusal(of bytes: [UInt8], _ code: GraphvizError.Code) {
    var reader = AnswerReader(largestPicture: 10_000)
    let error = #expect(throws: GraphvizError.self) { try reader.accept(bytes[...]) }
    #expect(error?.code == code)
  }
}
