// SPDX-License-Identifier: MIT

/// Takes out of a graph what its trust does not allow.
struct AttributePolicy {
  /// They open files (`image` and the like), go into SVG as they are (`stylesheet`, `charset`),
  /// set the environment (`fontpath`), or make several pictures of one (`layers`).
  private static let names: Set = [
    "image", "imagepath", "shapefile", "fontpath", "_background", "stylesheet", "charset",
    "layers", "layer", "layerselect", "layersep", "layerlistsep",
  ]

  /// They change the engine (`layout`), or are no attributes in DOT, but names of edges (`key`).
  private static let refused: Set = ["layout", "key"]

  private let trust: Trust
  /// What was left out, in words.
  private(set) var warnings: [String] = []

  init(_ trust: Trust) {
    self.trust = trust
  }

  /// Cleans a graph and notes what was left out.
  mutating func apply(to graph: inout DOTGraph) {
    var dropped: [String] = []
    graph.updateAttributes { attributes in
      for entry in attributes where !allows(entry.name) {
        dropped.append(entry.name)
        attributes[entry.name] = nil
      }
    }
    var told: Set<String> = []
    for name in dropped where told.insert(name).inserted {
      warnings.append("the attribute '\(name)' is left out: no graph may set it")
    }
  }

  private func allows(_ name: String) -> Bool {
    let lowercased = name.lowercased()
    guard !Self.refused.contains(lowercased), DOTObstacle(in: name) == nil else { return false }
    return trust == .full || !Self.names.contains(lowercased)
  }
}
