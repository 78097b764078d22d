// SPDX-License-Identifier: MIT

import ArgumentParser
import EntenteKit
import Graphviz

/// How far a graph is trusted, as `--trust` names it.
enum TrustName: String, ExpressibleByArgument, CaseIterable {
  case none
  case own = "self"
  case full

  var trust: Trust {
    switch self {
    case .none: .none
    case .own: .own
    case .full: .full
    }
  }
}

/// What concerns graphs in DOT alone.
struct GraphOptions: ParsableArguments {
  @Option(
    help: """
      Graphs: none, the default, lets pass only what is known to be safe; self also pictures \
      that it names and any value; full draws in the process, whatever it says.
      """)
  var trust: TrustName?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Graphs: which of several in the file, from 1 on.", valueName: "n"))
  var graph: Int?

  @Option(
    name: .customLong("time-limit"), parsing: .unconditional,
    help: ArgumentHelp("Graphs: how long drawing may take; 60 without it.", valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    name: .customLong("memory-limit"), parsing: .unconditional,
    help: ArgumentHelp("Graphs: how much memory it may take; 2048 without it.", valueName: "MB"))
  var memoryLimit: Int?

  /// The options that are given, to be refused beside a chronicle.
  var given: [String] {
    [
      (trust != nil, "--trust"), (graph != nil, "--graph"), (timeLimit != nil, "--time-limit"),
      (memoryLimit != nil, "--memory-limit"),
    ].filter(\.0).map(\.1)
  }

  func apply(to request: inout GraphRequest) throws {
    request.trust = trust?.trust ?? .none
    if request.trust == .full, timeLimit != nil || memoryLimit != nil {
      throw CommandFailure.usage(
        "--trust full draws in the process, where nothing can be limited: leave out the limits")
    }
    if let timeLimit { try setTime(timeLimit, in: &request.limits) }
    if let memoryLimit { try setMemory(memoryLimit, in: &request.limits) }
  }

  private func setTime(_ seconds: Double, in limits: inout RenderLimits) throws {
    guard (0.1...86_400).contains(seconds) else {
      throw CommandFailure.usage("--time-limit goes from 0.1 to 86400 seconds")
    }
    limits.wallSeconds = seconds
    limits.cpuSeconds = Int(seconds.rounded(.up))
  }

  private func setMemory(_ megabytes: Int, in limits: inout RenderLimits) throws {
    guard (200...1_048_576).contains(megabytes) else {
      throw CommandFailure.usage("--memory-limit goes from 200 to 1048576 MB")
    }
    limits.memoryBytes = megabytes << 20
  }
}
