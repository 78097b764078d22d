// SPDX-License-Identifier: MIT

import ChronicleDiagrams

extension DrawingRequest {
  /// The view as its form can show it: only SVG moves, elsewhere pictures stand side by side.
  var shownView: View {
    guard case .multiples(var multiples) = view, isStill else { return view }
    multiples.isAnimated = false
    return .multiples(multiples)
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
