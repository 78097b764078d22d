// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import PropertyGraph
internal import Tables

extension CSVGraphReader {
  /// Adds a relationship for each row of a table.
  ///
  /// The nodes that it names must have been added before.
  ///
  /// - Parameters:
  ///   - bytes: The table, in UTF-8.
  ///   - type: The type of all relationships for which no column `:TYPE` gives another.
  ///   - source: The name of the column with the ids of the nodes that relationships leave; without
  ///     it, `:START_ID`.
  ///   - target: The name of the column with the ids of the nodes that relationships reach; without
  ///     it, `:END_ID`.
  ///   - sourceSpace: The space of the ids in the column `source`.
  ///   - targetSpace: The space of the ids in the column `target`.
  ///   - file: The number of the file, for places of errors.
  public mutating func addRelationships(
    from bytes: [UInt8], type: String? = nil, source: String? = nil, target: String? = nil,
    sourceSpace: String = "", targetSpace: String = "", file: Int = 0
  ) {
    guard let (opened, header) = open(bytes, file: file) else { return }
    var reader = opened
    let chosen =
      (source.map { [($0, ColumnHeading.source(space: sourceSpace))] } ?? [])
      + (target.map { [($0, ColumnHeading.target(space: targetSpace))] } ?? [])
    var plan = TablePlan(header, chosen: chosen, &reader.tally)
    guard let source = ends(plan.source, "START_ID", header, &reader.tally),
      let target = ends(plan.target, "END_ID", header, &reader.tally),
      var types = types(plan.type, type, header, &reader.tally)
    else {
      tally = reader.tally
      return
    }
    let first = RelationshipID(index: builder.relationshipCount)
    while let batch = reader.nextBatch() {
      let ends = (source.nodes(of: batch, &reader.tally), target.nodes(of: batch, &reader.tally))
      let kept = add(batch, from: ends.0, to: ends.1, &types, &reader.tally)
      plan.properties.add(batch, kept: kept, &reader.tally)
    }
    plan.properties.readTexts(of: bytes, like: reader, &reader.tally)
    tally = reader.tally
    plan.properties.deliver { name, values, present in
      builder.setProperty(name, ofRelationshipsFrom: first, to: values, present: present)
    }
  }

  /// Adds relationships, and returns which rows are complete; nothing if all are.
  private mutating func add(
    _ batch: TableBatch, from sources: [Int32], to targets: [Int32],
    _ types: inout RelationshipTypes, _ tally: inout DiagnosticTally
  ) -> [Bool]? {
    let codes = types.codes(of: batch, &builder, &tally)
    let isComplete = !sources.contains(-1) && !targets.contains(-1) && !codes.contains(-1)
    if isComplete {
      builder.addRelationships(typeCodes: codes, from: sources, to: targets)
      return nil
    }
    let kept = sources.indices.map { sources[$0] >= 0 && targets[$0] >= 0 && codes[$0] >= 0 }
    let rows = kept.indices.filter { kept[$0] }
    builder.addRelationships(
      typeCodes: rows.map { codes[$0] }, from: rows.map { sources[$0] },
      to: rows.map { targets[$0] })
    return kept
  }

  private func ends(
    _ column: TablePlan.IDColumn?, _ name: String, _ header: TableHeader,
    _ tally: inout DiagnosticTally
  ) -> RelationshipEnds? {
    guard let column else {
      let argument = name == "START_ID" ? "source" : "target"
      tally.add(
        .error(
          "there is no column ':\(name)'", at: header.ranges.first,
          hint: header.hintOfSeparator ?? "a column without that heading is named by '\(argument)'")
      )
      return nil
    }
    guard let space = spaces[column.space] else {
      let words = SpellingIndex(spaces.keys.sorted())
      tally.add(
        .error(
          column.space.isEmpty
            ? "no nodes with ids were added" : "no nodes have ids in a space '\(column.space)'",
          at: header.ranges[column.place],
          hint: words.hint(for: column.space) ?? Self.hintOfOrder(spaces.keys.sorted())))
      return nil
    }
    return RelationshipEnds(column: column.place, space: space)
  }

  /// What to say where a space of ids is not known.
  private static func hintOfOrder(_ spaces: [String]) -> String {
    let named = spaces.filter { !$0.isEmpty }
    guard !named.isEmpty else { return "nodes are added before their relationships" }
    return "ids are in the spaces \(named.map { "'\($0)'" }.joined(separator: ", "))"
  }

  private mutating func types(
    _ column: Int?, _ type: String?, _ header: TableHeader, _ tally: inout DiagnosticTally
  ) -> RelationshipTypes? {
    if column == nil, type == nil {
      tally.add(
        .error(
          "there is no column ':TYPE'", at: header.ranges.first,
          hint: "a type of all relationships is given by 'type'"))
      return nil
    }
    return RelationshipTypes(column: column, fixed: type.map { builder.typeCode(of: $0) } ?? -1)
  }
}
