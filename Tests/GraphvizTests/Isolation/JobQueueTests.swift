// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct JobQueueTests {
  @Test func `ten thousand jobs take no more threads than the queue is wide`() async throws {
    let queue = JobQueue(width: 3)
    let running = Shared((now: 0, most: 0))
    let sum = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<10_000 {
        group.addTask {
          try await queue.run { _ in
            running.update { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
            defer { running.update { $0.now -= 1 } }
            return number
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(sum == 49_995_000)
    #expect((1...3).contains(running.value.most))
  }

  @Test func `jobs are done in the order in which they come`() async throws {
    let queue = JobQueue(width: 1)
    let gate = Gate()
    let order = Shared<[Int]>([])
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await queue.run { _ in gate.wait() } }
      await gate.reached()
      for number in 0..<100 {
        // Each is known to wait before the next comes.
        group.addTask { try? await queue.run { _ in order.update { $0.append(number) } } }
        while queue.waitingCount <= number { await Task.yield() }
      }
      gate.open()
    }
    #expect(order.value == Array(0..<100))
  }

  @Test func `a job that waits is dropped when it is cancelled`() async throws {
    let queue = JobQueue(width: 1)
    let gate = Gate()
    let first = Task { try await queue.run { _ in gate.wait() } }
    await gate.reached()
    let second = Task {
      try await queue.run { _ in Issue.record("The job is done all the same.") } as Void
    }
    while queue.waitingCount == 0 { await Task.yield() }
    second.cancel()
    let error = await #expect(throws: GraphvizError.self) { try await second.value }
    #expect(error?.code == .cancelled)
    gate.open()
    try await first.value
    try await queue.run { _ in }
  }

  @Test func `a job that runs is told when it is cancelled`() async throws {
    let queue = JobQueue(width: 1)
    let gate = Gate()
    let task = Task {
      try await queue.run { cancellation in
        cancellation.onCancel { gate.open() }
        gate.wait()
        return cancellation.isCancelled
      }
    }
    await gate.reached()
    task.cancel()
    #expect(try await task.value)
  }

  @Test func `a task that was cancelled before asks for nothing`() async throws {
    let queue = JobQueue(width: 1)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await queue.run { _ in Issue.record("The job is done all the same.") } as Void
    }
    task.cancel()
    let error = await #expect(throws: GraphvizError.self) { try await task.value }
    #expect(error?.code == .cancelled)
  }

  @Test func `what a job throws reaches who waits`() async throws {
    let expected = try #require(throws: GraphvizError.self) { try DOTGraph(name: "\0").text() }
    let error = await #expect(throws: GraphvizError.self) {
      try await JobQueue(width: 1).run { _ throws(GraphvizError) in throw expected }
    }
    #expect(error == expected)
  }
}
