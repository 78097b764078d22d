// SPDX-License-Identifier: MIT

package import PropertyGraph

/// One column of a batch: a value for each row, in the narrowest form that holds them all.
///
/// A loop over a vector chooses its form once and then runs over plain arrays. What lies in a row
/// whose value is null means nothing.
package enum Vector: Sendable {
  /// Whole numbers, and the rows that are null.
  case integers([Int64], nulls: Bitmap?)
  /// Floating-point numbers, and the rows that are null.
  case floats([Double], nulls: Bitmap?)
  /// Days since 1970-01-01, and the rows that are null.
  case dates([Int64], nulls: Bitmap?)
  /// Truth values; null is one of them.
  case truths([Truth])
  /// Numbers of texts in a dictionary; -1 is null.
  case texts([Int32], TextDictionary)
  /// Places of nodes; -1 is null.
  case nodes([Int32])
  /// Places of relationships; -1 is null.
  case relationships([Int32])
  /// Values of any type.
  case values([PropertyValue])
  /// The same value in so many rows.
  case constant(PropertyValue, count: Int)

  /// The number of rows.
  package var count: Int {
    switch self {
    case .integers(let rows, _), .dates(let rows, _): rows.count
    case .floats(let rows, _): rows.count
    case .truths(let rows): rows.count
    case .texts(let rows, _), .nodes(let rows), .relationships(let rows): rows.count
    case .values(let rows): rows.count
    case .constant(_, let count): count
    }
  }

  /// Returns the value of a row, for the edges; loops go over the arrays.
  package subscript(row: Int) -> PropertyValue {
    switch self {
    case .integers(let rows, let nulls): isNull(row, nulls) ? .null : .integer(rows[row])
    case .floats(let rows, let nulls): isNull(row, nulls) ? .null : .float(rows[row])
    case .dates(let rows, let nulls): isNull(row, nulls) ? .null : .date(dayNumber: rows[row])
    case .truths(let rows): rows[row] == .unknown ? .null : .boolean(rows[row] == .yes)
    case .texts(let rows, let dictionary):
      rows[row] < 0 ? .null : dictionary.values[Int(rows[row])]
    case .nodes(let rows): rows[row] < 0 ? .null : .node(NodeID(index: Int(rows[row])))
    case .relationships(let rows):
      rows[row] < 0 ? .null : .relationship(RelationshipID(index: Int(rows[row])))
    case .values(let rows): rows[row]
    case .constant(let value, _): value
    }
  }

  private func isNull(_ row: Int, _ nulls: Bitmap?) -> Bool { nulls?.contains(row) ?? false }
}
