// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit
import Graphviz

/// Opens graphs in DOT for commands that need them without errors.
enum GraphInput {
  /// Returns one of the graphs of a file; tells what is wrong with it, and ends if that is an
  /// error.
  static func graph(
    _ number: Int?, of file: InputFile, for request: GraphRequest
  ) throws -> DOTGraph {
    let workspace = try opened(file, request.readingLimits)
    if let source = workspace.source { StandardError.write(workspace.diagnostics, of: [source]) }
    guard !workspace.diagnostics.containsErrors else { throw CommandFailure.wrongInput }
    if number == nil, workspace.graphs.count > 1 {
      StandardError.write(
        .warning,
        "\(file.name) holds \(workspace.graphs.count) graphs: this is the first; --graph chooses")
    }
    do throws(EntenteError) {
      return try workspace.graph(number ?? 1)
    } catch {
      throw CommandFailure.told(error)
    }
  }

  private static func opened(
    _ file: InputFile, _ limits: DOTLimits
  ) throws -> GraphWorkspace {
    do throws(EntenteError) {
      return try GraphWorkspace(opening: file, limits: limits)
    } catch {
      throw CommandFailure.told(error)
    }
  }
}
