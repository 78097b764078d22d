// SPDX-License-Identifier: MIT

internal import Chronology

/// The values of one property key while they may change: filled in order, or changed in any.
///
/// The forms lie side by side, and only that of the moment is not empty: an array inside an
/// enumeration would be copied at each change. A form holds until a value comes that it cannot hold;
/// then days are widened, or the column goes over to values of any type, for good. A column that
/// loses its last value begins anew.
struct ColumnStorage: Sendable {
  var form: ColumnForm?
  var rows = ColumnRows()
  var integers: [Int64] = []
  var floats: [Double] = []
  var days: [Int32] = []
  var codes: [Int32] = []
  var mixed: [PropertyValue] = []
  var trueRows = Bitmap()
  var trueCount = 0
  var dictionary = ValueDictionary()
  var figures = NumberFigures()

  /// Returns whether an element has a value.
  func hasValue(of element: Int) -> Bool { rows.row(of: element) != nil }

  /// Gives an element a value that is not null.
  ///
  /// Complexity: amortized O(1) if the rows are dense, otherwise O(log rows).
  mutating func set(_ value: PropertyValue, of element: Int) {
    precondition((0..<Int(Int32.max)).contains(element), "There is no such element.")
    if rows.valueCount == 1, hasValue(of: element) { beginAnew() }
    adapt(to: ColumnForm(of: value))
    let isNew = rows.place(of: element) == nil
    if isNew, rows.mustMove(toAdd: element) { move(toAdd: element) }
    // After the move the element may have a row that holds nothing.
    if let row = rows.place(of: element) {
      if rows.holdsValue(row) { forgetValue(in: row) } else { rows.fill(row) }
      put(value, in: row)
    } else {
      put(value, in: rows.add(element))
    }
    if figures.wantsSketch(of: rows.valueCount) { startSketch() }
  }

  /// Takes the value of an element away, if it has one.
  mutating func removeValue(of element: Int) {
    guard let row = rows.row(of: element) else { return }
    guard rows.valueCount > 1 else {
      beginAnew()
      return
    }
    forgetValue(in: row)
    rows.empty(row)
    // Two, not four: rows at the border would move again at the next removal, and the next.
    if rows.isWasteful { move(slack: 2) }
  }

  /// Forgets everything.
  mutating func beginAnew() { self = Self(dictionary: ValueDictionary(after: dictionary)) }
}

extension ColumnStorage {
  private mutating func put(_ value: PropertyValue, in row: Int) {
    switch (form, value) {
    case (.integers, .integer(let number)), (.wideDays, .date(let number)):
      integers.put(number, at: row, filler: 0)
      figures.include(number)
    case (.days, .date(let day)):
      days.put(Int32(truncatingIfNeeded: day), at: row, filler: 0)
      figures.include(day)
    case (.floats, .float(let number)):
      floats.put(number, at: row, filler: 0)
      figures.include(number)
    case (.booleans, .boolean(let truth)): if truth { setTrue(row) }
    case (.strings, .string(let text)):
      codes.put(dictionary.use(value, text: text), at: row, filler: 0)
    case (.extendedDates, .extendedDate(let date)):
      codes.put(dictionary.use(value, text: date.text), at: row, filler: 0)
    default: mixed.put(value, at: row, filler: .null)
    }
  }

  /// Undoes what the value of a row has left beside it.
  private mutating func forgetValue(in row: Int) {
    switch form {
    case .booleans where trueRows.contains(row):
      trueRows.remove(row)
      trueCount -= 1
    case .strings, .extendedDates: dictionary.release(codes[row])
    case .mixed: mixed[row] = .null
    default: figures.noteRemoval()
    }
  }

  private mutating func setTrue(_ row: Int) {
    trueRows.insert(row)
    trueCount += 1
  }
}

extension Array {
  /// Sets the element of a place, which may lie behind the end.
  mutating func put(_ value: Element, at place: Int, filler: Element) {
    if place < count {
      self[place] = value
    } else {
      if count < place { append(contentsOf: repeatElement(filler, count: place - count)) }
      append(value)
    }
  }
}
