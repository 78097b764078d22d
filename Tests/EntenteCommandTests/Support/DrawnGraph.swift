// SPDX-License-Identifier: MIT

/// The actors and ties that a DOT text of the network view names, in its order.
struct DrawnGraph {
  let actors: [String]
  let ties: [String]

  init(_ text: String) {
    actors = text.matches(of: /\[id="?actor-([a-z0-9.\-]+)"?,/).map { String($0.output.1) }
    ties = text.matches(of: /\n  "?([a-z0-9.\-]+)"? -> "?([a-z0-9.\-]+)"? \[/).map {
      "\($0.output.1) -> \($0.output.2)"
    }
  }
}
