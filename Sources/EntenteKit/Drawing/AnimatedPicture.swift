// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleGraph
import Chronology

extension DrawingRequest {
  /// Returns the view with its dates, as its form can show it: only SVG moves, elsewhere pictures
  /// stand side by side.
  func shownView(of projection: GraphProjection) throws(EntenteError) -> View {
    guard case .multiples(var multiples) = view else { return view }
    if isStill { multiples.isAnimated = false }
    if let step { multiples.dates = try dates(every: step, of: projection) }
    return .multiples(multiples)
  }

  private func dates(
    every step: String, of projection: GraphProjection
  ) throws(EntenteError) -> [Window] {
    do throws(DateStepError) {
      return try MultiplesOptions.dates(every: step, of: projection, options.choice)
    } catch {
      throw EntenteError(.invalidRequest, "--every '\(step)': \(error.message)")
    }
  }

  /// Whether a picture that was to move is drawn still.
  var isStill: Bool {
    guard case .multiples(let multiples) = view else { return false }
    return multiples.isAnimated && format != .svg
  }

  /// What there is to say of a picture that was to move.
  var stillRemarks: [String] {
    isStill ? ["\(format.rawValue) does not move: the pictures stand side by side"] : []
  }

  /// Returns a picture in SVG with the rules by which its parts come and go.
  static func animated(_ bytes: [UInt8], of diagram: Diagram) -> [UInt8] {
    diagram.animation.map { AnimatedSVG(of: $0).rewriting(bytes) } ?? bytes
  }
}
