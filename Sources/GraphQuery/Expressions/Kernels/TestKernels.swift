// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension ConstantTest {
  /// Returns what the condition says of each row.
  func truths(of vector: Vector) -> [Truth] {
    guard let test = formTest(for: vector) else {
      return (0..<vector.count).map { truth(of: vector[$0]) }
    }
    switch vector {
    case .integers(let rows, let nulls), .dates(let rows, let nulls):
      return TestKernels.truths(of: test, rows, nulls)
    case .floats(let rows, let nulls): return TestKernels.truths(of: test, rows, nulls)
    case .texts(let codes, _): return TestKernels.truths(of: test, codes)
    default: return (0..<vector.count).map { truth(of: vector[$0]) }
    }
  }

  /// Returns the condition made for the form of a vector, or nothing if there is no loop for it.
  func formTest(for vector: Vector) -> FormTest? {
    switch vector {
    case .integers: overIntegers
    case .floats: overFloats
    case .dates: overDates
    case .texts(let codes, let dictionary): overTexts(dictionary, asked: codes)
    default: nil
    }
  }
}

/// Loops that ask a condition of each row.
enum TestKernels {
  static func truths(of test: FormTest, _ rows: [Int64], _ nulls: Bitmap?) -> [Truth] {
    var result: [Truth]
    switch test.kind {
    case .wholes(let interval):
      result =
        WholeTest(interval).map { answers($0, rows, test.failing) }
        ?? Array(repeating: test.failing, count: rows.count)
    case .members(let members): result = answers(members, rows, test.failing)
    case .decided(let passes):
      result = Array(repeating: passes ? .yes : test.failing, count: rows.count)
    case .floats, .codes: result = Array(repeating: test.failing, count: rows.count)
    }
    if let nulls { for row in nulls { result[row] = .unknown } }
    return result
  }

  static func truths(of test: FormTest, _ rows: [Double], _ nulls: Bitmap?) -> [Truth] {
    var result: [Truth]
    switch test.kind {
    case .floats(let interval): result = answers(interval, rows, test.failing)
    case .decided(true): result = Array(repeating: .yes, count: rows.count)
    default: result = Array(repeating: test.failing, count: rows.count)
    }
    if let nulls { for row in nulls { result[row] = .unknown } }
    return result
  }

  static func truths(of test: FormTest, _ codes: [Int32]) -> [Truth] {
    var result = [Truth](repeating: .unknown, count: codes.count)
    switch test.kind {
    case .codes(let codeTest):
      let answers = codeTest.answers
      for row in 0..<codes.count where codes[row] >= 0 {
        result[row] = answers[Int(codes[row])] == 2 ? .yes : test.failing
      }
    case .decided(let passes):
      for row in 0..<codes.count where codes[row] >= 0 {
        result[row] = passes ? .yes : test.failing
      }
    default: break
    }
    return result
  }

  @inline(__always)
  private static func answers<Test: RowTest>(
    _ test: Test, _ rows: [Test.Value], _ failing: Truth
  ) -> [Truth] {
    var result = [Truth](repeating: failing, count: rows.count)
    var output = result.mutableSpan
    for row in 0..<rows.count { output[row] = test.passes(rows[row]) ? .yes : failing }
    return result
  }
}
