// SPDX-License-Identifier: MIT

public import Diagnostics

/// The names of the columns of a table.
public struct TableHeader: Sendable {
  /// The names, as they are written.
  public let names: [String]

  /// Where each is written.
  public let ranges: [SourceRange]

  /// Returns the first column of a name, counted from 0.
  public func column(named name: String) -> Int? { names.firstIndex(of: name) }
}

extension TableReader {
  /// Reads the first row as names of columns.
  ///
  /// A name that is given twice is an error, since nobody could tell which column is meant.
  ///
  /// - Returns: The header; nothing if there is no row, or none before the next piece.
  public mutating func readHeader() -> TableHeader? {
    guard let batch = nextBatch(atMost: 1) else { return nil }
    let header = TableHeader(
      names: batch.fields.map(batch.text(of:)), ranges: batch.fields.map(batch.range(of:)))
    var places: [String: SourceRange] = [:]
    for (name, range) in zip(header.names, header.ranges) where !name.isEmpty {
      guard let first = places.updateValue(range, forKey: name) else { continue }
      tally.add(
        .error(
          "there are two columns of the name '\(name)'", at: range,
          notes: [.init("the other one is here", at: first)]))
    }
    return header
  }
}
