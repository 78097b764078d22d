// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz

/// What our parser makes of a text, as the tests ask for it.
enum OurReading {
  /// Why a text is refused.
  struct Refusal: Error {
    let messages: [String]
  }

  /// Returns the graphs of a text.
  static func graphs(of bytes: [UInt8]) throws -> [DOTGraph] {
    let reading = DOTParser.parse(bytes)
    guard reading.isSound else {
      throw Refusal(messages: reading.diagnostics.map(\.message))
    }
    return reading.graphs
  }

  /// Returns the errors that are told of a text.
  static func errors(in bytes: [UInt8]) -> [Diagnostic] {
    DOTParser.parse(bytes).diagnostics.filter { $0.severity == .error }
  }

  /// Returns a text in its canonical layout.
  static func formatted(_ bytes: [UInt8]) throws -> [UInt8] {
    let (document, diagnostics) = DOTDocument.parse(bytes)
    guard let document else { throw Refusal(messages: diagnostics.map(\.message)) }
    return Array(document.formatted().utf8)
  }
}
