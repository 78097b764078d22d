// SPDX-License-Identifier: MIT

/// How much a drawing in a process of its own may take.
public struct RenderLimits: Hashable, Sendable {
  /// The time from start to end, in seconds.
  public var wallSeconds: Double
  /// The time on a processor, in whole seconds.
  public var cpuSeconds: Int
  /// The memory, in bytes of address space; not below 200 MB, which fonts alone take.
  public var memoryBytes: Int
  /// The size of the picture, in bytes.
  public var outputBytes: Int
  /// The nodes of the graph.
  public var nodes: Int
  /// The edges of the graph, after `{a b} -> {c d}` has become four.
  public var edges: Int

  /// Creates limits; those that are not named suit a picture that somebody waits for.
  public init(
    wallSeconds: Double = 60, cpuSeconds: Int = 60, memoryBytes: Int = 2 << 30,
    outputBytes: Int = 256 << 20, nodes: Int = 100_000, edges: Int = 200_000
  ) {
    self.wallSeconds = wallSeconds
    self.cpuSeconds = cpuSeconds
    self.memoryBytes = memoryBytes
    self.outputBytes = outputBytes
    self.nodes = nodes
    self.edges = edges
  }
}
