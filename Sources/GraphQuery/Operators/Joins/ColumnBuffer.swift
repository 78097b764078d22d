// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A column that grows by the vectors of batches, in the narrowest form that holds them all.
///
/// Each form has an array of its own, which grows in place.
struct ColumnBuffer: Sendable {
  private var form = KeyForm.undecided
  private var numbers: [Int64] = []
  private var floats: [Double] = []
  private var places: [Int32] = []
  private var truths: [Truth] = []
  private var values: [PropertyValue] = []
  private var nulls = Bitmap()
  private var hasNulls = false
  private var dictionary = TextDictionary(values: [], identity: -1)

  /// The number of rows.
  private(set) var count = 0

  /// The bytes that it takes, about; what values point to is not counted.
  var bytes: Int {
    (numbers.count + floats.count) * 8 + places.count * 4 + truths.count + values.count * 16
  }

  /// The rows so far.
  var vector: Vector {
    switch form {
    case .undecided: .constant(.null, count: count)
    case .integers: .integers(numbers, nulls: hasNulls ? nulls : nil)
    case .dates: .dates(numbers, nulls: hasNulls ? nulls : nil)
    case .floats: .floats(floats, nulls: hasNulls ? nulls : nil)
    case .truths: .truths(truths)
    case .nodes: .nodes(places)
    case .relationships: .relationships(places)
    case .texts: .texts(places, dictionary)
    case .interned: .values(values)
    }
  }

  /// Adds the rows of a vector behind those that are there.
  mutating func append(_ more: Vector) {
    guard more.count > 0 else { return }
    let next = KeyForm(of: more)
    if form == .undecided, next != .undecided { begin(next) }
    if next == .undecided {
      appendNulls(more.count)
    } else {
      if next != form { widen() }
      appendRows(of: more)
    }
    count += more.count
  }

  /// Keeps only some rows, in the order in which they are named.
  mutating func keep(_ rows: [Int32]) {
    let kept = vector.gathered(rows)
    self = ColumnBuffer()
    append(kept)
  }
}

extension ColumnBuffer {
  private mutating func begin(_ form: KeyForm) {
    self.form = form
    let nulls = count
    count = 0
    appendNulls(nulls)
    count = nulls
  }

  private mutating func appendNulls(_ more: Int) {
    guard more > 0 else { return }
    switch form {
    case .undecided: break
    case .integers, .dates:
      numbers.append(contentsOf: repeatElement(0, count: more))
      for row in count..<count + more { insertNull(row) }
    case .floats:
      floats.append(contentsOf: repeatElement(0, count: more))
      for row in count..<count + more { insertNull(row) }
    case .truths: truths.append(contentsOf: repeatElement(.unknown, count: more))
    case .nodes, .relationships, .texts:
      places.append(contentsOf: repeatElement(-1, count: more))
    case .interned: values.append(contentsOf: repeatElement(.null, count: more))
    }
  }

  private mutating func appendRows(of more: Vector) {
    switch (form, more) {
    case (.integers, .integers(let rows, let nulls)), (.dates, .dates(let rows, let nulls)):
      numbers.append(contentsOf: rows)
      insert(nulls, rows.count)
    case (.floats, .floats(let rows, let nulls)):
      floats.append(contentsOf: rows)
      insert(nulls, rows.count)
    case (.truths, .truths(let rows)): truths.append(contentsOf: rows)
    case (.nodes, .nodes(let rows)), (.relationships, .relationships(let rows)):
      places.append(contentsOf: rows)
    case (.texts, .texts(let rows, let dictionary)):
      if dictionary.values.count >= self.dictionary.values.count { self.dictionary = dictionary }
      places.append(contentsOf: rows)
    case (.interned, .values(let rows)): values.append(contentsOf: rows)
    case (.interned, .constant(let value, let count)):
      values.append(contentsOf: repeatElement(value, count: count))
    default:
      widen()
      for row in 0..<more.count { values.append(more[row]) }
    }
  }

  /// Turns the rows into values of any type.
  private mutating func widen() {
    guard form != .interned else { return }
    let old = vector
    values = (0..<count).map { old[$0] }
    form = .interned
    (numbers, floats, places, truths, nulls, hasNulls) = ([], [], [], [], Bitmap(), false)
  }

  private mutating func insert(_ more: Bitmap?, _ rows: Int) {
    guard let more else { return }
    for row in more where row < rows { insertNull(count + row) }
  }

  private mutating func insertNull(_ row: Int) {
    nulls.insert(row)
    hasNulls = true
  }
}
