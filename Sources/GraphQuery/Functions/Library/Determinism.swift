// SPDX-License-Identifier: MIT

package import PropertyGraph

/// When a function gives the same value for the same arguments.
///
/// Functions of nodes and relationships depend on the graph besides.
package enum Determinism: Sendable {
  /// Always.
  case always
  /// Where it makes something of its arguments; without any, or with a time zone alone, it gives
  /// the time that it is.
  case unlessNow
  /// Never.
  case never
}

extension FunctionDefinition {
  /// Returns whether a call with some values can be replaced by its result before a query runs.
  package func isConstant(for values: [PropertyValue]) -> Bool {
    guard values.allSatisfy({ $0.isStorable }) else { return false }
    switch determinism {
    case .always: return true
    case .never: return false
    case .unlessNow: return !TemporalFunctions.asksForNow(values)
    }
  }
}
