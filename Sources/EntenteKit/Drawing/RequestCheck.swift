// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Diagnostics
import Graphviz

/// Checks that what a request names is there.
struct RequestCheck {
  private let chronicle: Chronicle

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
  }

  func check(_ request: DrawingRequest) throws(EntenteError) {
    for kind in request.options.choice.kinds where chronicle.kinds[kind] == nil {
      throw unknown("kind", kind, among: chronicle.kinds.kinds.map(\.name))
    }
    let actors = Set(chronicle.actors.map(\.id.value))
    for actor in request.options.choice.actors where !actors.contains(actor) {
      throw unknown("actor", actor.text, among: chronicle.actors.map(\.id.value.text))
    }
    try checkActors(of: request)
    if let engine = request.options.engine {
      try checkEngine(engine.rawValue)
      try checkIsPlaced(request.view)
    }
  }

  /// Checks that views around actors have some.
  private func checkActors(of request: DrawingRequest) throws(EntenteError) {
    let count = request.options.choice.actors.count
    switch request.view {
    case .ego where count != 1:
      throw EntenteError(.invalidRequest, "--view ego needs --actors with one actor")
    case .path where count != 2:
      throw EntenteError(.invalidRequest, "--view path needs --actors with two actors")
    default: break
    }
  }

  /// Checks that a view asks an engine for places at all.
  private func checkIsPlaced(_ view: View) throws(EntenteError) {
    switch view {
    case .network, .multiples, .diff: break
    default:
      throw EntenteError(
        .invalidRequest, "--view \(view.name) places its parts itself: leave out --layout")
    }
  }

  private func checkEngine(_ name: String) throws(EntenteError) {
    let engines = try installedEngines()
    guard !engines.contains(name) else { return }
    throw EntenteError(
      .invalidRequest, "there is no layout '\(name)'; there are \(engines.joined(separator: ", "))")
  }

  private func installedEngines() throws(EntenteError) -> [String] {
    do throws(GraphvizError) {
      return try GraphvizLibrary.engines().map(\.rawValue)
    } catch {
      throw EntenteError(.drawing, error.message)
    }
  }

  private func unknown(_ what: String, _ name: String, among known: [String]) -> EntenteError {
    let hint = SpellingIndex(known).hint(for: name).map { "; \($0)" } ?? ""
    return EntenteError(.invalidRequest, "there is no \(what) '\(name)'\(hint)")
  }
}
