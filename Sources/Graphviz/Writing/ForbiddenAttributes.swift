// SPDX-License-Identifier: MIT

/// The attributes that no graph may bring.
enum ForbiddenAttributes {
  /// They open files (`image` and the like), go into SVG as they are (`stylesheet`, `charset`),
  /// set the environment (`fontpath`), change the engine (`layout`), make several pictures of one
  /// (`layers`), or are no attributes in DOT, but names of edges (`key`).
  private static let names: Set = [
    "image", "imagepath", "shapefile", "fontpath", "_background", "stylesheet", "charset", "layout",
    "layers", "layer", "layerselect", "layersep", "layerlistsep", "key",
  ]

  /// Returns whether a graph may set an attribute, and DOT can hold its name.
  static func allows(_ name: String) -> Bool {
    !names.contains(name.lowercased()) && DOTObstacle(in: name) == nil
  }
}
