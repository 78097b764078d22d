// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A condition made for values of one form, as loops carry it out.
struct FormTest: Sendable {
  /// What is looked at.
  enum Kind: Sendable {
    case wholes(WholeInterval)
    case members(WholeSetTest)
    case floats(FloatInterval)
    case codes(CodeTest)
    /// All pass, or none does.
    case decided(Bool)
  }

  /// What is looked at.
  let kind: Kind
  /// The answer for a value that is not null and does not pass.
  var failing = Truth.no

  /// The answer that is null, whatever the value.
  static let unknown = FormTest(kind: .decided(false), failing: .unknown)

  /// Returns both conditions as one, if they can be, for rows that must pass both.
  func merged(with other: Self) -> Self? {
    switch (kind, other.kind) {
    case (.wholes(let left), .wholes(let right)):
      left.intersection(right).map { FormTest(kind: .wholes($0)) }
    case (.floats(let left), .floats(let right)):
      left.intersection(right).map { FormTest(kind: .floats($0)) }
    default: nil
    }
  }

  /// Merges neighbours among conditions that a row must pass all.
  static func merged(_ tests: [FormTest]) -> [FormTest] {
    tests.reduce(into: []) { result, test in
      if let merged = result.last?.merged(with: test) {
        result[result.count - 1] = merged
      } else {
        result.append(test)
      }
    }
  }
}

extension ConstantTest {
  /// Makes the condition one on whole numbers.
  var overIntegers: FormTest {
    switch self {
    case .comparison(let comparison, .integer(let constant), _):
      FormTest(kind: .wholes(WholeInterval(comparison, constant)))
    case .comparison(let comparison, .float(let constant), _):
      FormTest(kind: .wholes(WholeInterval(comparison, constant)))
    case .membership(let list, _):
      FormTest(kind: .members(WholeSetTest(list.wholes)), failing: list.failing)
    default: overOtherType
    }
  }

  /// Makes the condition one on floating-point numbers, or nothing if there is no loop for it.
  var overFloats: FormTest? {
    switch self {
    case .comparison(let comparison, .integer(let constant), _):
      FormTest(kind: .floats(FloatInterval(comparison, constant)))
    case .comparison(let comparison, .float(let constant), _):
      FormTest(kind: .floats(FloatInterval(comparison, constant)))
    case .membership: nil
    default: overOtherType
    }
  }

  /// Makes the condition one on days.
  var overDates: FormTest {
    switch self {
    case .comparison(let comparison, .date(let constant), _):
      FormTest(kind: .wholes(WholeInterval(comparison, constant)))
    case .membership(let list, _):
      FormTest(kind: .members(WholeSetTest(list.days)), failing: list.failing)
    default: overOtherType
    }
  }

  /// Makes the condition one on the codes of texts, some of which will be asked for.
  func overTexts(_ dictionary: TextDictionary, asked codes: [Int32]?) -> FormTest {
    switch self {
    case .comparison(let comparison, .string(let constant), let table):
      let constant = PropertyValue.string(constant)
      return FormTest(
        kind: .codes(
          table.test(of: dictionary, asked: codes) { comparison.truth(of: $0, constant) == .yes }))
    case .membership(let list, let table):
      let test = table.test(of: dictionary, asked: codes) {
        list.truth(of: $0) == .yes
      }
      return FormTest(kind: .codes(test), failing: list.failing)
    case .text(let relation, let part, let table):
      let part = PropertyValue.string(part)
      return FormTest(
        kind: .codes(
          table.test(of: dictionary, asked: codes) { relation.truth(of: $0, part) == .yes }))
    default: return overOtherType
    }
  }

  /// What it says of values of a type that has nothing to do with that of the constant.
  private var overOtherType: FormTest {
    switch self {
    case .comparison(.equal, let constant, _) where !constant.isNull:
      FormTest(kind: .decided(false))
    case .comparison(.unequal, let constant, _) where !constant.isNull:
      FormTest(kind: .decided(true))
    case .membership(let list, _): FormTest(kind: .decided(false), failing: list.failing)
    default: .unknown
    }
  }
}
