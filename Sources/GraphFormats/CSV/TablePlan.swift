// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import Tables

/// What the columns of one table are for.
struct TablePlan: Sendable {
  /// A column, and the space of the ids in it.
  struct IDColumn: Sendable {
    let place: Int
    let space: String
  }

  var id: IDColumn?
  var labels: Int?
  var source: IDColumn?
  var target: IDColumn?
  var type: Int?
  var properties = PropertyColumns()

  /// Reads the names of columns.
  ///
  /// - Parameters:
  ///   - header: The names.
  ///   - chosen: Columns whose purpose the caller has said, by name.
  ///   - tally: Where errors go.
  init(
    _ header: TableHeader, chosen: [(name: String, heading: ColumnHeading)],
    _ tally: inout DiagnosticTally
  ) {
    for (place, name) in header.names.enumerated() {
      let heading = chosen.first { $0.name == name }?.heading ?? ColumnHeading(name)
      add(heading, at: place, header.ranges[place], &tally)
    }
    let names = SpellingIndex(header.names)
    for (name, _) in chosen where header.column(named: name) == nil {
      tally.add(
        .error(
          "there is no column '\(name)'", at: header.ranges.first,
          hint: names.hint(for: name) ?? header.hintOfSeparator))
    }
  }

  private mutating func add(
    _ heading: ColumnHeading, at place: Int, _ range: SourceRange, _ tally: inout DiagnosticTally
  ) {
    switch heading {
    case .id(let space, let property, let type):
      set(\.id, IDColumn(place: place, space: space), range, &tally)
      if !property.isEmpty { add(property, at: place, type, isList: false, range, &tally) }
    case .source(let space): set(\.source, IDColumn(place: place, space: space), range, &tally)
    case .target(let space): set(\.target, IDColumn(place: place, space: space), range, &tally)
    case .labels: set(\.labels, place, range, &tally)
    case .type: set(\.type, place, range, &tally)
    case .property(let name, let type, let isList):
      add(name, at: place, type, isList: isList, range, &tally)
    case .ignored: break
    case .unknown(let type):
      tally.add(.error("'\(type)' is no type", at: range, hint: ColumnType.hint(for: type)))
    }
  }

  private mutating func add(
    _ name: String, at place: Int, _ type: ColumnType?, isList: Bool, _ range: SourceRange,
    _ tally: inout DiagnosticTally
  ) {
    guard !properties.add(name, at: place, type, isList: isList) else { return }
    tally.add(.error("another column has the property '\(name)' as well", at: range))
  }

  private mutating func set<Purpose>(
    _ purpose: WritableKeyPath<TablePlan, Purpose?>, _ column: Purpose, _ range: SourceRange,
    _ tally: inout DiagnosticTally
  ) {
    if self[keyPath: purpose] != nil {
      tally.add(.error("another column is for the same thing as this one", at: range))
    }
    self[keyPath: purpose] = column
  }
}

extension TableHeader {
  /// What to say of a first row that seems to be parted by something else than was said.
  var hintOfSeparator: String? {
    guard names.count == 1, let name = names.first,
      let separator = ([";", "\t", ",", "|"] as [Character]).first(where: name.contains)
    else { return nil }
    let word = separator == "\t" ? "\\t" : String(separator)
    return "the first row is one field: is the format TableFormat(separator: \"\(word)\")?"
  }
}
