// SPDX-License-Identifier: MIT

/// The limits that a worker sets for itself, given as arguments: so they hold before it reads.
package struct WorkerLimits: Sendable {
  /// What fonts and plugins take alone.
  private static let leastMemory = 200 << 20

  package let cpuSeconds: Int
  package let memoryBytes: Int
  package let outputBytes: Int

  package init(_ limits: RenderLimits) {
    cpuSeconds = max(limits.cpuSeconds, 1)
    memoryBytes = max(limits.memoryBytes, Self.leastMemory)
    outputBytes = max(limits.outputBytes, 0)
  }

  /// Reads the limits from the arguments of the process, without its name.
  package init?(arguments: some Collection<String>) {
    let numbers = arguments.compactMap { Int($0) }
    guard arguments.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else {
      return nil
    }
    (cpuSeconds, memoryBytes, outputBytes) = (numbers[0], numbers[1], numbers[2])
  }

  package var arguments: [String] { [cpuSeconds, memoryBytes, outputBytes].map(String.init) }
}
