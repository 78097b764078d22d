// SPDX-License-Identifier: MIT

internal import Diagnostics
internal import PropertyGraph
internal import Tables

/// Collects the values of one column, a batch of rows after another.
///
/// Without a type in the heading, the type is that of the first value until another value does not
/// fit. Whole numbers then become decimal ones, if they keep their value; anything else makes the
/// column one of texts, for which ``needsTexts`` asks the reader to go over the table once more: the
/// texts of numbers were not kept.
///
/// A type in the heading stays. Lists are collected as boxed values, and so are times, for which the
/// graph has no narrower column.
struct PropertyCollector: Sendable {
  /// The name of the property.
  let name: String
  /// The place of the column, from 0.
  let column: Int
  let isDeclared: Bool
  let isList: Bool

  /// The type of the values so far.
  private(set) var type: ColumnType?
  /// Whether the table must be read again to make this column one of texts.
  private(set) var needsTexts = false

  var presence = RowPresence()
  private var integers: [Int64] = []
  private var floats: [Double] = []
  private var booleans: [Bool] = []
  private var days: [Int32] = []
  var codes: [Int32] = []
  var texts = TextTable()
  var boxed: [PropertyValue] = []
  /// Whether the values are boxed because a day lies too far away.
  private var hasFarDays = false

  init(name: String, column: Int, type: ColumnType?, isList: Bool) {
    self.name = name
    self.column = column
    self.type = type
    self.isList = isList
    isDeclared = type != nil
  }

  /// The same column without values, as one of texts.
  var asTexts: PropertyCollector {
    PropertyCollector(name: name, column: column, type: .string, isList: false)
  }

  /// Adds the values of some rows.
  ///
  /// - Parameters:
  ///   - batch: The rows.
  ///   - kept: Which of them count; nothing for all.
  ///   - tally: Where errors go.
  mutating func add(_ batch: TableBatch, kept: [Bool]?, _ tally: inout DiagnosticTally) {
    var rows = ColumnCursor(batch, column: column, kept: kept)
    while !needsTexts, rows.row < rows.rowCount {
      guard !isBoxed else {
        addBoxed(&rows, batch, &tally)
        continue
      }
      switch type {
      case nil: findType(&rows, batch.bytes)
      case .string: addTexts(&rows, batch, &tally)
      default: addNumbers(&rows, batch, &tally)
      }
    }
  }

  /// Returns the values, one for each row that counted.
  consuming func values() -> PropertyValues? {
    if isBoxed { return .values(boxed) }
    switch type {
    case .integer: return .integers(integers)
    case .float: return .floats(floats)
    case .boolean: return .booleans(booleans)
    case .date: return .days(days)
    case .string: return .strings(codes: codes, dictionary: texts.texts)
    default: return nil
    }
  }

  private var isBoxed: Bool { isList || hasFarDays || type?.isBoxed ?? false }
}

extension PropertyCollector {
  /// Goes on to the first value that is not absent, and takes its type.
  private mutating func findType(_ rows: inout ColumnCursor, _ bytes: [UInt8]) {
    while rows.row < rows.rowCount {
      if rows.isKept {
        let field = rows.field
        if !field.isAbsent {
          type = Self.type(of: field, in: bytes.span)
          fillAbsent()
          return
        }
        presence.add(false)
      }
      rows.row += 1
    }
  }

  private static func type(of field: TableField, in bytes: Span<UInt8>) -> ColumnType {
    if FieldReading.integer(bytes, field.start, field.end, isExact: true) != nil { return .integer }
    if FieldReading.float(bytes, field.start, field.end, isExact: true) != nil { return .float }
    if FieldReading.day(bytes, field.start, field.end) != nil { return .date }
    return FieldReading.boolean(bytes, field.start, field.end) == nil ? .string : .boolean
  }

  /// Gives the rows before the first value something that means nothing.
  private mutating func fillAbsent() {
    let count = presence.count
    switch type {
    case .integer: integers = Array(repeating: 0, count: count)
    case .float: floats = Array(repeating: 0, count: count)
    case .boolean: booleans = Array(repeating: false, count: count)
    case .date: days = Array(repeating: 0, count: count)
    case .string: codes = Array(repeating: 0, count: count)
    default: break
    }
  }

  private mutating func addNumbers(
    _ rows: inout ColumnCursor, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) {
    let bytes = batch.bytes.span
    let isExact = !isDeclared
    let isWhole =
      switch type {
      case .integer:
        rows.read(into: &integers, &presence, filler: 0) {
          FieldReading.integer(bytes, $0.start, $0.end, isExact: isExact)
        }
      case .float:
        rows.read(into: &floats, &presence, filler: 0) {
          FieldReading.float(bytes, $0.start, $0.end, isExact: isExact)
        }
      case .date:
        rows.read(into: &days, &presence, filler: 0) {
          FieldReading.day(bytes, $0.start, $0.end)
        }
      default:
        rows.read(into: &booleans, &presence, filler: false) {
          FieldReading.boolean(bytes, $0.start, $0.end)
        }
      }
    if !isWhole { meetStranger(&rows, batch, &tally) }
  }

  /// Deals with a value that the type does not hold.
  private mutating func meetStranger(
    _ rows: inout ColumnCursor, _ batch: TableBatch, _ tally: inout DiagnosticTally
  ) {
    let field = rows.field
    guard isDeclared else {
      generalize(for: field, in: batch.bytes.span)
      return
    }
    let text = batch.text(of: field)
    if type == .date, case .date(let day)? = FieldReading.value(Array(text.utf8), as: .date) {
      add(day: day)
    } else {
      tally.add(mistake(text, in: field, of: batch))
      addNothing()
    }
    rows.row += 1
  }

  /// Adds a day that is not written in the usual form.
  private mutating func add(day: Int64) {
    if let near = Int32(exactly: day) {
      days.append(near)
    } else {
      boxed = days.indices.map { presence.contains($0) ? .date(dayNumber: Int64(days[$0])) : .null }
      boxed.append(.date(dayNumber: day))
      days = []
      hasFarDays = true
    }
    presence.add(true)
  }

  private mutating func addNothing() {
    presence.add(false)
    switch type {
    case .integer: integers.append(0)
    case .float: floats.append(0)
    case .date: days.append(0)
    default: booleans.append(false)
    }
  }

  private mutating func generalize(for field: TableField, in bytes: Span<UInt8>) {
    guard type == .integer, integers.allSatisfy({ $0.magnitude <= 1 << 53 }),
      FieldReading.float(bytes, field.start, field.end, isExact: true) != nil
    else {
      needsTexts = true
      return
    }
    floats = integers.map(Double.init)
    integers = []
    type = .float
  }
}
