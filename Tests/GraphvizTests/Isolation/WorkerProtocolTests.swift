// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import TestSupport
import Testing

/// What is not the program that draws, or does not do as it should, is an error that says so.
@Suite struct WorkerProtocolTests {
  @Test(arguments: ["/nowhere/entente-draw", "/", "/etc/passwd", "entente-draw", "", "/bin/\0sh"])
  func `names the program that cannot be started`(path: String) throws {
    let error = try FakeWorker.error(worker: path)
    #expect(error.code == .worker)
    #expect(error.message.contains("'\(path)'"), "\(error.message)")
  }

  @Test(arguments: ["/bin/true", "/bin/false", "/bin/cat", "/bin/echo"])
  func `refuses another program`(path: String) throws {
    #expect(try FakeWorker.error(worker: path).code == .worker)
  }

  @Test func `tells what a program says that cannot run`() throws {
    let error = try FakeWorker("echo 'libgvc.so.6 is missing' >&2; exit 127").error()
    #expect(error.code == .worker)
    #expect(error.message.contains("it ended with status 127: libgvc.so.6 is missing"))
    #expect(error.messages == ["libgvc.so.6 is missing"])
  }

  @Test func `refuses another version`() throws {
    let error = try FakeWorker(#"printf 'G\016\0\0\0\0\0\0\0entente-draw 9'; cat >&2"#).error()
    #expect(error.code == .worker)
    #expect(error.message.contains("it is of another version"))
  }

  @Test func `tells the last words of a program that ends in the middle`() throws {
    let error = try FakeWorker("\(FakeWorker.greets) echo one >&2; echo 'two ' >&2; exit 1").error()
    #expect(error.code == .crashed)
    #expect(error.message == "Graphviz' dot crashed (it ended with status 1): two")
  }

  @Test(arguments: ["SEGV", "ABRT", "KILL", "TERM", "BUS"])
  func `names the signal that ended it`(signal: String) throws {
    let error = try FakeWorker("\(FakeWorker.greets) kill -\(signal) $$").error()
    #expect(error.code == .crashed)
    #expect(error.message == "Graphviz' dot crashed (SIG\(signal))")
  }

  @Test func `half a picture is none`() throws {
    let part = #"printf 'P\377\0\0\0\0\0\0\0<svg></svg>'"#
    #expect(try FakeWorker("\(FakeWorker.greets) \(part)").error().code == .crashed)
  }

  @Test func `a picture without its end is none`() throws {
    let part = #"printf 'P\013\0\0\0\0\0\0\0<svg></svg>'"#
    #expect(try FakeWorker("\(FakeWorker.greets) \(part)").error().code == .crashed)
  }

  @Test func `a whole answer that is no picture is refused`() throws {
    let part = #"printf 'P\005\0\0\0\0\0\0\0<svg>E\0\0\0\0\0\0\0\0'"#
    let error = try FakeWorker("\(FakeWorker.greets) \(part)").error()
    #expect(error.code == .worker)
    #expect(error.message == "the program that draws sent no whole svg")
  }

  @Test func `what a program says on standard error beside a picture is a remark`() throws {
    let names = #"xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink""#
    let part = #"printf 'P\131\0\0\0\0\0\0\0<svg \#(names)></svg>E\0\0\0\0\0\0\0\0'"#
    let worker = try FakeWorker(
      "echo one >&2; echo '  two  three' >&2; \(FakeWorker.greets) \(part)")
    let picture = try IsolatedRenderer(worker: worker.path).render(.init(), format: .svg)
    #expect(picture.warnings == ["one", "two three"])
  }

  @Test func `an endless picture is stopped at its limit`() throws {
    let part = #"printf 'P\0\0\0\377\0\0\0\0'; cat /dev/zero"#
    #expect(try FakeWorker("\(FakeWorker.greets) \(part)").error().code == .limit)
  }

  @Test(arguments: ["yes", "yes >&2", "exec >&- 2>&- <&-; sleep 600", "sleep 600", "sleep 600 &"])
  func `what does not end is ended, whatever it does meanwhile`(line: String) throws {
    let error = try FakeWorker("\(FakeWorker.greets) \(line)")
      .error(.init(wallSeconds: 0.3))
    #expect([.timedOut, .worker].contains(error.code), "\(error)")
  }

  @Test func `a program that reads nothing holds nobody`() throws {
    let worker = try FakeWorker("\(FakeWorker.greets) sleep 600")
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["tooltip": .text(String(repeating: "x", count: 2_000_000))])]
    let renderer = IsolatedRenderer(worker: worker.path, limits: .init(wallSeconds: 0.3))
    let error = #expect(throws: GraphvizError.self) { try renderer.render(graph, format: .svg) }
    #expect(error?.code == .timedOut)
  }

  @Test func `a program that answers without a question is heard`() throws {
    let picture = #"printf 'P\005\0\0\0\0\0\0\0stop\nE\0\0\0\0\0\0\0\0'"#
    let worker = try FakeWorker("\(FakeWorker.greets) \(picture)")
    let renderer = IsolatedRenderer(worker: worker.path)
    let answer = try renderer.render(GraphSamples.flat, format: .plain)
    #expect(answer.bytes == Array("stop\n".utf8))
  }

  @Test func `a program beside the running one is found, or said to be missing`() throws {
    let result = Result { try IsolatedRenderer.installed() }
    switch result {
    case .success(let renderer): #expect(renderer.worker.hasSuffix("/entente-draw"))
    case .failure(let error as GraphvizError):
      #expect(error.code == .worker)
      #expect(error.message.contains("/entente-draw"))
    case .failure(let error): Issue.record("\(error)")
    }
  }
}
