// SPDX-License-Identifier: MIT

/// Where the row of an element lies in storage in which not every element need take part.
package enum RowDirectory: Sendable {
  /// Row *n* is that of element *n*.
  case everyElement

  /// Row *n* is that of the *n*th of these elements, which ascend.
  ///
  /// A column may have more rows behind them, see ``ColumnRows/lateElements``.
  case listed([Int32])

  /// Chooses the form for the elements that take part, ascending and each once.
  ///
  /// Rows for all elements up to the last are the faster form, and are taken until they would be
  /// more than four times the rows in use. So storage stays linear in what is stored, however many
  /// keys and types a graph has.
  init(of elements: [Int32]) {
    let span = elements.last.map { Int($0) + 1 } ?? 0
    self = elements.count * 4 >= span ? .everyElement : .listed(elements)
  }

  /// Returns the row of an element, or nothing if it has none.
  ///
  /// Complexity: O(1) if every element has a row, otherwise O(log rows).
  package func row(of element: Int) -> Int? {
    switch self {
    case .everyElement: element
    case .listed(let elements): Self.place(of: element, in: elements)
    }
  }

  /// Returns the place of a number among numbers that ascend, or nothing if it is none of them.
  static func place(of element: Int, in elements: [Int32]) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low &+ high) / 2
      if Int(elements[middle]) < element { low = middle &+ 1 } else { high = middle }
    }
    return low < elements.count && Int(elements[low]) == element ? low : nil
  }
}
