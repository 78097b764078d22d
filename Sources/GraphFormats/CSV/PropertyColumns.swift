// SPDX-License-Identifier: MIT

internal import PropertyGraph
internal import Tables

/// The columns of a table that are properties.
struct PropertyColumns: Sendable {
  private var collectors: [PropertyCollector] = []
  private var names: Set<String> = []
  /// Which rows of each batch counted; nothing for all.
  private var kept: [[Bool]?] = []

  /// Adds a column, and returns whether no other has the same name.
  mutating func add(_ name: String, at column: Int, _ type: ColumnType?, isList: Bool) -> Bool {
    guard names.insert(name).inserted else { return false }
    collectors.append(PropertyCollector(name: name, column: column, type: type, isList: isList))
    return true
  }

  /// Adds some rows, of which only some may count.
  mutating func add(_ batch: TableBatch, kept: [Bool]?, _ tally: inout DiagnosticTally) {
    self.kept.append(kept)
    for place in collectors.indices { collectors[place].add(batch, kept: kept, &tally) }
  }

  /// Reads the table again for columns that turned out to be texts behind their beginning.
  ///
  /// What is wrong with the table itself was told the first time.
  mutating func readTexts(
    of bytes: [UInt8], like first: TableReader, _ tally: inout DiagnosticTally
  ) {
    let places = collectors.indices.filter { collectors[$0].needsTexts }
    guard !places.isEmpty else { return }
    for place in places { collectors[place] = collectors[place].asTexts }
    var reader = TableReader(bytes, format: first.format, file: first.file, errorLimit: 0)
    _ = reader.readHeader()
    var number = 0
    while let batch = reader.nextBatch() {
      for place in places { collectors[place].add(batch, kept: kept[number], &tally) }
      number += 1
    }
  }

  /// Hands out the values of each property, column by column.
  consuming func deliver(_ receive: (String, consuming PropertyValues, Bitmap?) -> Void) {
    // Each column is let go before the next is handed out, from the end of the turned list.
    collectors.reverse()
    while let collector = collectors.popLast() {
      let (name, present) = (collector.name, collector.presence.bitmap)
      if let values = collector.values() { receive(name, values, present) }
    }
  }
}
