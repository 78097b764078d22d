// SPDX-License-Identifier: MIT

import Graphviz

/// The forms in which a graph in DOT is drawn or written again.
public enum GraphForm: String, Hashable, Sendable, CaseIterable {
  /// Scalable Vector Graphics.
  case svg
  /// Portable Network Graphics.
  case png
  /// Portable Document Format.
  case pdf
  /// DOT with the places that the engine gave: `pos`, `width`, `height`, `lp`, `bb`.
  case dot
  /// DOT in one canonical form, defaults resolved, without places.
  case canon
  /// DOT with drawing instructions.
  case xdot
  /// The drawing as JSON.
  case json

  /// Graphviz' format; nothing for a form that we write ourselves.
  var output: OutputFormat? {
    switch self {
    case .dot, .canon: nil
    case .svg, .png, .pdf, .xdot, .json: OutputFormat(rawValue: rawValue)
    }
  }

  /// The extensions of its files, without the point.
  public var fileExtensions: [String] {
    switch self {
    case .dot, .canon: ["dot", "gv"]
    case .xdot: ["xdot", "dot", "gv"]
    default: [rawValue]
    }
  }
}
