// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit
import Graphviz

/// Says how to draw more of a graph than a stranger's may show.
enum TrustAdvice {
  /// Tells of `--trust self` if a graph lost something that it would keep then.
  static func tell(_ warnings: [String], of graph: DOTGraph, _ request: GraphRequest) {
    guard request.trust == .none, !warnings.isEmpty, hasMore(graph) else { return }
    StandardError.write(.note, "if the graph is your own, --trust self lets more of it pass")
  }

  private static func hasMore(_ graph: DOTGraph) -> Bool {
    guard let strange = try? graph.normalized(trust: .none),
      let own = try? graph.normalized(trust: .own)
    else { return false }
    return own.warnings.count < strange.warnings.count
  }
}
