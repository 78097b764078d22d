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

  /// Creates the form that a file name's extension tells, or nothing if it tells none.
  public init?(fileExtension: String) {
    self.init(rawValue: fileExtension == "gv" ? "dot" : fileExtension)
  }

  /// Graphviz' format; nothing if the picture is not drawn.
  var output: OutputFormat? {
    self == .dot ? nil : OutputFormat(rawValue: rawValue)
  }
}
