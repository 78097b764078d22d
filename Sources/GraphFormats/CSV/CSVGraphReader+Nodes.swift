// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import PropertyGraph
internal import Tables

extension CSVGraphReader {
  /// Adds a node for each row of a table.
  ///
  /// - Parameters:
  ///   - bytes: The table, in UTF-8.
  ///   - labels: Labels of all nodes; those of a column `:LABEL` come behind them.
  ///   - idColumn: The name of the column by whose values relationships name nodes. It is a property
  ///     as well, of the type that its values have. Without it, the column `:ID` has ids; if there is none, the nodes have no ids.
  ///   - idSpace: The space of the ids in that column, for tables whose ids may be the same.
  ///   - file: The number of the file, for places of errors.
  public mutating func addNodes(
    from bytes: [UInt8], labels: [String] = [], idColumn: String? = nil, idSpace: String = "",
    file: Int = 0
  ) {
    guard let (opened, header) = open(bytes, file: file) else { return }
    var reader = opened
    let chosen =
      idColumn.map { [($0, ColumnHeading.id(space: idSpace, property: $0, type: nil))] } ?? []
    var plan = TablePlan(header, chosen: chosen, &reader.tally)
    let first = NodeID(index: builder.nodeCount)
    var space = plan.id.map { spaces.removeValue(forKey: $0.space) ?? IDSpace() }
    var labelSets = LabelSets(fixed: labels)
    while let batch = reader.nextBatch() {
      var kept: [Bool]?
      if let id = plan.id {
        kept = space?.add(batch, id.place, firstNode: builder.nodeCount, &reader.tally)
      }
      addNodes(batch, kept, &labelSets, column: plan.labels)
      plan.properties.add(batch, kept: kept, &reader.tally)
    }
    if let id = plan.id { spaces[id.space] = space }
    plan.properties.readTexts(of: bytes, like: reader, &reader.tally)
    tally = reader.tally
    plan.properties.deliver { name, values, present in
      builder.setProperty(name, ofNodesFrom: first, to: values, present: present)
    }
  }

  /// Adds nodes, those that follow each other with the same labels at once.
  private mutating func addNodes(
    _ batch: TableBatch, _ kept: [Bool]?, _ labelSets: inout LabelSets, column: Int?
  ) {
    guard let column else {
      let count = kept?.count { $0 } ?? batch.rowCount
      builder.addNodes(count: count, labels: labelSets.fixed)
      return
    }
    var latest = -1
    var count = 0
    for row in 0..<batch.rowCount where kept?[row] ?? true {
      let code = labelSets.code(of: batch[row, column], batch)
      if code != latest, count > 0 {
        builder.addNodes(count: count, labels: labelSets.sets[latest])
        count = 0
      }
      latest = code
      count += 1
    }
    if count > 0 { builder.addNodes(count: count, labels: labelSets.sets[latest]) }
  }
}

/// The different sets of labels in a column.
private struct LabelSets {
  let fixed: [String]
  var sets: [[String]] = []
  private var texts = TextTable()

  init(fixed: [String]) {
    self.fixed = fixed
  }

  mutating func code(of field: TableField, _ batch: TableBatch) -> Int {
    let code = Int(texts.intern(field, of: batch, batch.bytes.span))
    if code == sets.count {
      sets.append(fixed + batch.text(of: field).split(separator: ";").map(String.init))
    }
    return code
  }
}

extension IDSpace {
  /// Adds ids of nodes, and returns which rows have a new one; nothing if all have.
  mutating func add(
    _ batch: TableBatch, _ column: Int, firstNode: Int, _ tally: inout DiagnosticTally
  ) -> [Bool]? {
    let bytes = batch.bytes.span
    var kept: [Bool]?
    var node = firstNode
    for row in 0..<batch.rowCount {
      let field = batch[row, column]
      let isNew = !field.isAbsent && Int(texts.intern(field, of: batch, bytes)) == nodes.count
      if isNew {
        nodes.append(Int32(truncatingIfNeeded: node))
        node += 1
      } else {
        tally.add(Self.mistake(in: field, of: batch))
        if kept == nil { kept = Array(repeating: true, count: batch.rowCount) }
        kept?[row] = false
      }
    }
    return kept
  }

  private static func mistake(in field: TableField, of batch: TableBatch) -> Diagnostic {
    let range = batch.range(of: field)
    guard !field.isAbsent else { return .error("this node has no id", at: range) }
    return .error(
      "the id '\(batch.text(of: field))' is that of another node", at: range,
      hint: "ids that are not of one sort belong to spaces of their own, as in ':ID(Person)'")
  }
}
