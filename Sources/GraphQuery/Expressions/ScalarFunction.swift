// SPDX-License-Identifier: MIT

package import PropertyGraph

/// A function that gives one value for the values of a row.
package struct ScalarFunction: Sendable {
  /// What computes it.
  package typealias Body =
    @Sendable ([PropertyValue], Execution) throws(QueryError) -> PropertyValue

  /// Its name, for plans and messages.
  package let name: String

  /// Computes it for the values of one row.
  package let body: Body

  /// Names a function.
  package init(name: String, body: @escaping Body) {
    self.name = name
    self.body = body
  }
}
