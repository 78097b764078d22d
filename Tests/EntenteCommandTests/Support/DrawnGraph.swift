// SPDX-License-Identifier: MIT

/// The actors and ties that a DOT text of the network view names, in its order.
struct DrawnGraph {
  let actors: [String]
  let ties: [String]

  init(_ text: String) {
    actors = text.matches(of: /\bid="?actor-([a-z0-9.\-]+)"?[,\]]/).map { String($0.output.1) }
    // The lines of the legend go from the anchor to itself.
    ties = text.matches(of: /\n  "?([a-z0-9.\-]+)"? -> "?([a-z0-9.\-]+)"? \[/).map {
      "\($0.output.1) -> \($0.output.2)"
    }.filter { $0 != "anchor -> anchor" }
  }
}
