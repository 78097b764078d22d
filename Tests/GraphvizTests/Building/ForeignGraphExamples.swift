// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz

/// The examples of the article "Graphs from Elsewhere"; each stands there as it stands here, between
/// its two marks.
enum ForeignGraphExamples {
  /// What a service answers to who sent a graph.
  enum Answer {
    case shown([UInt8], leftOut: [String])
    case refused(String)
    case undrawable(String)
    case failed(String)
  }

  static func names(in bytes: [UInt8]) -> String {
    // example: read
    let reading = DOTParser.parse(bytes)
    guard reading.isSound else {
      let printer = DiagnosticPrinter(source: SourceText(name: "pact.dot", bytes: bytes))
      return printer.text(of: reading.diagnostics)
    }
    let names = reading.graphs.map(\.name)
    // end
    return names.joined(separator: ", ")
  }

  static func narrowLimits() -> DOTLimits {
    // example: limits
    let limits = DOTLimits(bytes: 1 << 20, nodes: 5_000)
    // end
    return limits
  }

  static func tellLabels(of graph: DOTGraph) {
    // example: look
    for node in graph.nodes {
      switch node.attributes["label"] ?? graph.nodeDefaults["label"] {
      case .text(let text): print(node.id, text)
      case .html(let label): print(node.id, label.markup)
      case nil: print(node.id)
      }
    }
    // end
  }

  static func answer(to graph: DOTGraph) async -> Answer {
    // example: draw
    do {
      let renderer = try IsolatedRenderer.installed(limits: RenderLimits(wallSeconds: 5))
      let picture = try await renderer.picture(of: graph, engine: .neato, format: .svg)
      return .shown(picture.bytes, leftOut: picture.warnings)
    } catch {
      switch error.code {
      case .limit, .timedOut, .outOfMemory: return .refused(error.message)
      case .crashed, .layout, .rendering: return .undrawable(error.message)
      default: return .failed(error.message)
      }
    }
    // end
  }

  static func tellPlaces(of graph: DOTGraph) throws {
    // example: places
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: .dot)
    for node in drawing.nodes { print(node.id, node.center.x, node.center.y) }
    for text in drawing.texts { print(text.text, text.rectangle) }
    // end
  }

  static func formatted(_ bytes: [UInt8]) -> String? {
    // example: form
    let (document, diagnostics) = DOTDocument.parse(bytes)
    let text = document?.formatted()
    // end
    return diagnostics.containsErrors ? nil : text
  }
}
