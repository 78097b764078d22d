// SPDX-License-Identifier: MIT

extension ColumnStorage {
  /// Returns whether values of consecutive elements can be put behind those of the column as they
  /// are.
  ///
  /// They can be, if the column has their form or none, no element of it comes after the first, and
  /// its rows stay dense.
  func canAppend(_ values: PropertyValues, from first: Int, present: Bitmap?) -> Bool {
    guard let needed = ColumnForm(of: values) else { return false }
    let count = present == nil ? values.count : (present?.lastMember ?? -1) + 1
    let added = present?.count ?? count
    return (form == nil || form == needed) && rows.isDense && first >= rows.count
      && (rows.valueCount + added) * 4 >= first + count
  }

  /// Puts values of consecutive elements behind those of the column, which must be possible.
  ///
  /// - Parameters:
  ///   - values: A value for each element.
  ///   - first: The first element.
  ///   - present: Which values count, by their place in the array; nothing if all do.
  mutating func append(_ values: consuming PropertyValues, from first: Int, present: Bitmap?) {
    let count = present == nil ? values.count : (present?.lastMember ?? -1) + 1
    let added = present?.count ?? count
    guard added > 0 else { return }
    if form == nil { form = ColumnForm(of: copy values) }
    put(values, count, from: first, present)
    fillRows(count, from: first, present, added)
    noteFigures(from: first)
  }

  private mutating func put(
    _ values: consuming PropertyValues, _ count: Int, from first: Int, _ present: Bitmap?
  ) {
    switch values {
    case .integers(let values): integers.put(values, count, at: first, filler: 0)
    case .floats(let values): floats.put(values, count, at: first, filler: 0)
    case .days(let values): days.put(values, count, at: first, filler: 0)
    case .booleans(let values):
      for place in 0..<count where values[place] && (present?.contains(place) ?? true) {
        trueRows.insert(first + place)
        trueCount += 1
      }
    case .strings(let values, let texts):
      let numbers = number(texts, usedBy: values, count, present)
      codes.put(values.map { numbers[Int($0)] }, count, at: first, filler: 0)
    case .values: break
    }
  }

  /// Returns the numbers that texts have in the dictionary of the column.
  private mutating func number(
    _ texts: [String], usedBy codes: [Int32], _ count: Int, _ present: Bitmap?
  ) -> [Int32] {
    var uses = [Int32](repeating: 0, count: texts.count)
    for place in 0..<count where present?.contains(place) ?? true { uses[Int(codes[place])] += 1 }
    return texts.indices.map { place in
      guard uses[place] > 0 else { return 0 }
      return dictionary.use(.string(texts[place]), text: texts[place], times: uses[place])
    }
  }

  private mutating func fillRows(_ count: Int, from first: Int, _ present: Bitmap?, _ added: Int) {
    if rows.filled != nil || present != nil || first > rows.count {
      var filled = rows.filled ?? Bitmap(upTo: rows.count)
      rows.filled = nil
      for place in 0..<count where present?.contains(place) ?? true { filled.insert(first + place) }
      rows.filled = filled
    }
    rows.count = first + count
    rows.span = max(rows.span, rows.count)
    rows.valueCount += added
  }

  private mutating func noteFigures(from first: Int) {
    guard form == .integers || form == .floats || form == .days else { return }
    if rows.valueCount > NumberFigures.sketchThreshold, !figures.sketch.isStarted {
      startSketch()
      return
    }
    for row in first..<rows.count where rows.holdsValue(row) {
      switch form {
      case .integers: figures.include(integers[row])
      case .floats: figures.include(floats[row])
      default: figures.include(Int64(days[row]))
      }
    }
  }
}

extension ColumnForm {
  /// Chooses the form that holds values of one type; nothing, if they may be of several.
  fileprivate init?(of values: PropertyValues) {
    switch values {
    case .integers: self = .integers
    case .floats: self = .floats
    case .booleans: self = .booleans
    case .days: self = .days
    case .strings: self = .strings
    case .values: return nil
    }
  }
}

extension Array {
  /// Puts the first of some values behind the end, at a place; an empty array becomes theirs.
  fileprivate mutating func put(
    _ values: consuming [Element], _ count: Int, at place: Int, filler: Element
  ) {
    if isEmpty, place == 0, count == values.count {
      self = values
      return
    }
    append(contentsOf: repeatElement(filler, count: place - self.count))
    append(contentsOf: values[..<count])
  }
}
