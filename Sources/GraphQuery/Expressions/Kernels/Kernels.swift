// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Expression.Comparison {
  /// Compares two vectors row by row.
  func truths(of left: Vector, _ right: Vector) -> [Truth] {
    ValueKernels.comparison(self, left, right)
  }
}

extension Expression.Arithmetic {
  /// Puts two vectors together row by row.
  func vector(of left: Vector, _ right: Vector) throws(QueryError) -> Vector {
    try ValueKernels.arithmetic(self, left, right)
  }
}

extension Expression.TextRelation {
  /// Looks for texts in texts row by row.
  func truths(of texts: Vector, _ parts: Vector) -> [Truth] {
    ValueKernels.text(self, texts, parts)
  }
}

extension NamedProperty {
  /// Returns the property of each row.
  func vector(of owners: Vector, in execution: Execution) throws(QueryError) -> Vector {
    try ValueKernels.property(self, of: owners, in: execution)
  }
}

extension Vector {
  /// Whether the rows are null.
  var nullTruths: [Truth] { (0..<count).map { self[$0].isNull ? .yes : .no } }
}
