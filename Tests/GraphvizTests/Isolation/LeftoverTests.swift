// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// Whatever happens, no process, no zombie and no descriptor is left.
///
/// Each test is a process of its own, so that others' children and files are not counted.
@Suite(.enabled(if: LinuxProcess.isThere, "Processes are looked at in /proc."))
struct LeftoverTests {
  @Test func `good and bad drawings leave nothing`() async {
    await #expect(processExitsWith: .success) {
      let before = try LinuxProcess.openSockets
      for _ in 0..<3 {
        _ = try BuiltWorker.renderer().render(GraphSamples.html, format: .svg)
        for graph in [HardGraphs.fault, HardGraphs.outlines, HardGraphs.endless] {
          let renderer = BuiltWorker.renderer(.init(wallSeconds: 0.3, memoryBytes: 300 << 20))
          _ = try? renderer.render(graph, format: .svg, trust: .full)
        }
        _ = try? BuiltWorker.renderer(.init(outputBytes: 10)).render(.init(), format: .svg)
        for worker in ["/nowhere", "/bin/true", "/bin/cat"] {
          _ = try? IsolatedRenderer(worker: worker).render(.init(), format: .svg)
        }
      }
      #expect(try LinuxProcess.children == [])
      #expect(try LinuxProcess.openSockets == before)
    }
  }

  @Test func `what is cancelled leaves nothing`() async {
    await #expect(processExitsWith: .success) {
      let before = try LinuxProcess.openSockets
      let tasks = (0..<20).map { _ in
        Task { try await BuiltWorker.renderer().picture(of: HardGraphs.endless, format: .svg) }
      }
      _ = try await LinuxProcess.drawingChildren()
      for task in tasks { task.cancel() }
      for task in tasks {
        let error = await #expect(throws: GraphvizError.self) { try await task.value }
        #expect(error?.code == .cancelled)
      }
      #expect(try LinuxProcess.children == [])
      #expect(try LinuxProcess.openSockets == before)
    }
  }

  @Test func `a worker that is killed is a crash`() async {
    await #expect(processExitsWith: .success) {
      let task = Task {
        try await BuiltWorker.renderer().picture(of: HardGraphs.endless, format: .svg)
      }
      for number in try await LinuxProcess.drawingChildren() { kill(number, SIGKILL) }
      let error = await #expect(throws: GraphvizError.self) { try await task.value }
      #expect(error?.code == .crashed)
      #expect(error?.message == "Graphviz' dot crashed (SIGKILL)")
    }
  }

  @Test func `a worker ends when its parent is killed`() async throws {
    let result = try await #require(
      processExitsWith: .signal(SIGKILL), observing: [\.standardOutputContent]
    ) {
      let task = Task {
        try await BuiltWorker.renderer().picture(of: HardGraphs.endless, format: .svg)
      }
      let numbers = try await LinuxProcess.drawingChildren().map { "\($0)" }
      try FileHandle.standardOutput.write(contentsOf: Data(numbers.joined().utf8))
      kill(getpid(), SIGKILL)
      _ = try await task.value
    }
    let text = String(decoding: result.standardOutputContent, as: UTF8.self)
    let number = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    // It would draw for minutes.
    try await LinuxProcess.end(of: number)
  }

  @Test func `streams that the parent has closed do not matter`() async {
    await #expect(processExitsWith: .success) {
      let expected = try GraphvizLibrary.render(GraphSamples.html, format: .svg)
      for number in [0, 1, 2] as [Int32] { close(number) }
      let picture = try BuiltWorker.renderer().render(GraphSamples.html, format: .svg)
      let error = #expect(throws: GraphvizError.self) {
        try BuiltWorker.renderer(.init(cpuSeconds: 1)).render(HardGraphs.endless, format: .svg)
      }
      guard picture.bytes == expected.bytes, error?.code == .timedOut else { exit(1) }
    }
  }

  @Test func `a parent that takes no note of children still draws`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGCHLD, SIG_IGN)
      signal(SIGPIPE, SIG_DFL)
      _ = try BuiltWorker.renderer().render(GraphSamples.html, format: .svg)
      let error = #expect(throws: GraphvizError.self) {
        try IsolatedRenderer(worker: "/bin/true").render(GraphSamples.longLabel, format: .svg)
      }
      #expect(error?.code == .worker)
    }
  }

  /// The system refuses descriptors from some number on, whichever that is.
  @Test func `without descriptors it fails, and then draws again`() async {
    await #expect(processExitsWith: .success) {
      let before = try LinuxProcess.openSockets
      var results: [Bool] = []
      for count in 0..<60 {
        let result = LinuxProcess.withDescriptors(atMost: count) {
          Result { try BuiltWorker.renderer().render(GraphSamples.flat, format: .svg) }
        }
        switch result {
        case .success: results.append(true)
        case .failure(let error):
          #expect((error as? GraphvizError)?.code == .worker)
          results.append(false)
        }
        #expect(try LinuxProcess.openSockets == before)
        #expect(try LinuxProcess.children == [])
      }
      #expect(results.first == false)
      #expect(results.last == true)
    }
  }

  @Test func `the surroundings of the parent do not reach the worker`() async throws {
    let expected = try GraphvizLibrary.render(GraphSamples.flat, format: .svg).bytes
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) {
      // No plugin would be found there.
      unsafe setenv("GVBINDIR", "/nowhere", 1)
      unsafe setenv("LD_BIND_NOW", "1", 1)
      signal(SIGXCPU, SIG_IGN)
      let picture = try BuiltWorker.renderer().render(GraphSamples.flat, format: .svg)
      let error = #expect(throws: GraphvizError.self) {
        try BuiltWorker.renderer(.init(cpuSeconds: 1)).render(HardGraphs.endless, format: .svg)
      }
      #expect(error?.code == .timedOut)
      try FileHandle.standardOutput.write(contentsOf: Data(picture.bytes))
    }
    #expect(Array(result.standardOutputContent) == expected)
  }
}
