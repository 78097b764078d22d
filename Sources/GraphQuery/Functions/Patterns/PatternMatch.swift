// SPDX-License-Identifier: MIT

internal import PropertyGraph
internal import Synchronization

/// The operator `=~`: whether the whole of a text is as a regular expression says.
package enum PatternMatch {
  /// Makes the function of one place in a query.
  ///
  /// It keeps the pattern that it has read last, so that one that is the same in each row is read
  /// once. If a value is no text, the answer is null.
  package static func makeFunction() -> ScalarFunction {
    let cache = PatternCache()
    return ScalarFunction(name: "=~") { values, execution throws(QueryError) in
      guard case .string(let text) = values[0], case .string(let pattern) = values[1] else {
        return .null
      }
      return .boolean(try cache.pattern(pattern).matches(text, execution.monitor))
    }
  }
}

/// The pattern that was read last.
private final class PatternCache: Sendable {
  private let last = Mutex<(text: String, pattern: TextPattern)?>(nil)

  func pattern(_ text: String) throws(QueryError) -> TextPattern {
    // Compared by code points: canonically equivalent patterns can match different texts.
    let known = last.withLock { $0 }
    if let known, known.text.utf8.elementsEqual(text.utf8) { return known.pattern }
    let pattern = try TextPattern(text)
    last.withLock { $0 = (text, pattern) }
    return pattern
  }
}
