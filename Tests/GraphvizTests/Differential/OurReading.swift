// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz

/// What our parser makes of a text, as the tests ask for it.
enum OurReading {
  /// Why a text is refused.
  struct Refusal: Error {
    let messages: [String]

    /// Whether it is for what only concerns us: libcgraph keeps bytes and asks for no encoding.
    var isOurs: Bool { messages.allSatisfy { $0.hasPrefix("the charset '") } }
  }

  /// Returns the graphs of a text.
  static func graphs(of bytes: [UInt8]) throws -> [DOTGraph] {
    let reading = DOTParser.parse(bytes)
    guard reading.isSound else {
      throw Refusal(messages: errors(among: reading.diagnostics).map(\.message))
    }
    return reading.graphs
  }

  /// Returns the errors that are told of a text.
  static func errors(in bytes: [UInt8]) -> [Diagnostic] {
    errors(among: DOTParser.parse(bytes).diagnostics)
  }

  private static func errors(among diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { $0.severity == .error }
  }

  /// Returns a text in its canonical layout.
  static func formatted(_ bytes: [UInt8]) throws -> [UInt8] {
    let (document, diagnostics) = DOTDocument.parse(bytes)
    guard let document else { throw Refusal(messages: diagnostics.map(\.message)) }
    return Array(document.formatted().utf8)
  }
}
