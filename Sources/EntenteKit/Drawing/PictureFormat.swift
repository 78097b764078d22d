// SPDX-License-Identifier: MIT

import Graphviz

/// The forms in which a picture is written.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  /// Scalable Vector Graphics.
  case svg
  /// Portable Network Graphics.
  case png
  /// Portable Document Format.
  case pdf
  /// The text of the graph, for Graphviz' own programs.
  case dot
  /// What the picture tells, in sentences.
  case text

  /// Creates the form that a file name's extension tells, or nothing if it tells none.
  public init?(fileExtension: String) {
    switch fileExtension {
    case "gv": self = .dot
    case "txt": self = .text
    default: self.init(rawValue: fileExtension)
    }
  }

  /// The extension of its files, without the point.
  public var fileExtension: String { self == .text ? "txt" : rawValue }

  /// Graphviz' format; nothing if nothing is drawn.
  var output: OutputFormat? {
    self == .dot || self == .text ? nil : OutputFormat(rawValue: rawValue)
  }
}
