// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Where the elements of rows come from.
protocol PlaceSource {
  /// The element of a row.
  subscript(place row: Int) -> Int { get }
}

/// Elements one after another.
struct Run: PlaceSource {
  let first: Int

  subscript(place row: Int) -> Int {
    @inline(__always) get { first &+ row }
  }
}

extension [Int32]: PlaceSource {
  subscript(place row: Int) -> Int {
    @inline(__always) get { Int(self[row]) }
  }
}

extension FilterLoops {
  /// Returns the rows whose whole numbers pass all tests.
  static func select<Value: FixedWidthInteger & Sendable>(
    _ column: DenseColumn<Value>, _ places: some PlaceSource, _ tests: [FormTest], _ batch: Batch
  ) -> [Int32]? {
    var selection = batch.selection
    for test in FormTest.merged(tests) {
      switch test.kind {
      case .wholes(let interval):
        guard let test = WholeTest<Value>(interval) else { return [] }
        selection = passing(test, column, places, selection, batch.rowCount)
      case .members(let members):
        let test = WideningTest<Value, WholeSetTest>(test: members)
        selection = passing(test, column, places, selection, batch.rowCount)
      case .decided(true):
        selection = passing(AnyValueTest(), column, places, selection, batch.rowCount)
      default: return []
      }
    }
    return selection
  }

  /// Returns the rows whose floating-point numbers pass all tests, or nothing if there is no loop.
  static func select(
    _ column: DenseColumn<Double>, _ places: some PlaceSource, _ tests: [ConstantTest],
    _ batch: Batch
  ) -> [Int32]? {
    var formTests: [FormTest] = []
    for test in tests {
      guard let formTest = test.overFloats else { return nil }
      formTests.append(formTest)
    }
    var selection = batch.selection
    for test in FormTest.merged(formTests) {
      switch test.kind {
      case .floats(let interval):
        selection = passing(interval, column, places, selection, batch.rowCount)
      case .decided(true):
        selection = passing(AnyValueTest(), column, places, selection, batch.rowCount)
      default: return []
      }
    }
    return selection
  }

  /// Returns the rows whose texts pass all tests, or nothing if there is no loop.
  static func select(
    _ column: DictionaryColumn, identity: Int64, _ places: some PlaceSource,
    _ tests: [ConstantTest], _ batch: Batch
  ) -> [Int32]? {
    guard let codes = DenseColumn(column.codes) else { return nil }
    var selection = batch.selection
    for test in tests {
      if let interval = test.codeInterval(in: column) {
        guard let test = WholeTest<Int32>(interval) else { return [] }
        selection = passing(test, codes, places, selection, batch.rowCount)
        continue
      }
      let dictionary = TextDictionary(values: column.dictionary, identity: identity)
      // Of a large one only the texts of these rows should be looked at: not here.
      guard dictionary.values.count <= 4 * Batch.size else { return nil }
      switch test.overTexts(dictionary, asked: nil).kind {
      case .codes(let test):
        selection = passing(test, codes, places, selection, batch.rowCount)
      case .decided(true):
        selection = passing(AnyValueTest(), codes, places, selection, batch.rowCount)
      default: return []
      }
    }
    return selection
  }

  @inline(__always)
  private static func passing<Test: RowTest>(
    _ test: Test, _ column: DenseColumn<Test.Value>, _ places: some PlaceSource,
    _ selection: [Int32]?, _ rowCount: Int
  ) -> [Int32] {
    let (values, filled) = (column.values, column.filled)
    let count = values.count
    var result = [Int32](repeating: 0, count: selection?.count ?? rowCount)
    var found = 0
    var output = result.mutableSpan
    if let selection {
      for row in selection {
        let element = places[place: Int(row)]
        let isPresent = DenseColumn<Test.Value>.presence(of: element, count, filled)
        output[found] = row
        found &+= isPresent >= 0 && test.passes(values[element]) ? isPresent : 0
      }
    } else {
      for row in 0..<rowCount {
        let element = places[place: row]
        let isPresent = DenseColumn<Test.Value>.presence(of: element, count, filled)
        output[found] = Int32(truncatingIfNeeded: row)
        found &+= isPresent >= 0 && test.passes(values[element]) ? isPresent : 0
      }
    }
    result.removeLast(result.count - found)
    return result
  }
}

/// A test that every value passes.
struct AnyValueTest<Value: Sendable>: RowTest {
  func passes(_ value: Value) -> Bool { true }
}

/// A test of whole numbers for those of fewer bits.
struct WideningTest<Value: FixedWidthInteger & Sendable, Test: RowTest<Int64>>: RowTest {
  let test: Test

  @inline(__always)
  func passes(_ value: Value) -> Bool { test.passes(Int64(truncatingIfNeeded: value)) }
}

extension ConstantTest {
  /// The codes of the texts that pass, if the condition asks for one text.
  func codeInterval(in column: DictionaryColumn) -> WholeInterval? {
    switch self {
    case .comparison(let comparison, .string(let text), _) where !comparison.isOrder:
      guard let code = column.code(ofString: text) else {
        return comparison == .equal ? WholeInterval.none : .all
      }
      return WholeInterval(comparison, Int64(code))
    default: return nil
    }
  }
}
