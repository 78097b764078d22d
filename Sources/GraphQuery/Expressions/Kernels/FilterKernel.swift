// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A condition as a filter asks it: part after part, each of the rows that passed those before.
///
/// Comparisons of columns and properties with constants look at the columns in place: neither the
/// values nor the answers are written down.
struct FilterKernel: Sendable {
  private var parts: [FilterPart] = []

  /// Takes a condition apart.
  init(_ condition: CompiledNode) {
    let conditions = if case .and(let conditions) = condition { conditions } else { [condition] }
    for condition in conditions { add(condition) }
  }

  /// Returns a batch in which only those rows count for which the condition holds.
  func narrow(_ batch: Batch, in execution: Execution) throws(QueryError) -> Batch {
    var batch = batch
    for part in parts where batch.count > 0 {
      try part.narrow(&batch, in: execution)
    }
    return batch
  }

  private mutating func add(_ condition: CompiledNode) {
    guard case .test(let value, let test) = condition, let subject = FilterSubject(value) else {
      parts.append(.condition(condition))
      return
    }
    for place in parts.indices {
      guard case .tests(subject, let tests) = parts[place] else { continue }
      parts[place] = .tests(subject, tests + [test])
      return
    }
    parts.append(.tests(subject, [test]))
  }
}

/// What a filter can look at in place.
enum FilterSubject: Sendable {
  case slot(Int)
  case property(ofSlot: Int, NamedProperty)

  /// Takes the form of an expression, if it has one of these.
  init?(_ node: CompiledNode) {
    switch node {
    case .slot(let slot): self = .slot(slot)
    case .property(.slot(let slot), let property): self = .property(ofSlot: slot, property)
    default: return nil
    }
  }

  /// The expression again, for forms of columns that have no loop.
  var node: CompiledNode {
    switch self {
    case .slot(let slot): .slot(slot)
    case .property(let slot, let property): .property(.slot(slot), property)
    }
  }

  static func ~= (pattern: Self, value: Self) -> Bool {
    switch (pattern, value) {
    case (.slot(let left), .slot(let right)): left == right
    case (.property(let left, let first), .property(let right, let second)):
      left == right && first.isSame(as: second)
    default: false
    }
  }
}

/// A part of the condition of a filter.
enum FilterPart: Sendable {
  /// Conditions on the same value, all of which must hold.
  case tests(FilterSubject, [ConstantTest])
  /// Any condition.
  case condition(CompiledNode)

  /// Takes the rows out that do not pass.
  func narrow(_ batch: inout Batch, in execution: Execution) throws(QueryError) {
    switch self {
    case .condition(let condition):
      batch.keep(try condition.truths(over: batch, in: execution))
    case .tests(let subject, let tests):
      if let selection = FilterLoops.selection(of: subject, tests, in: batch, execution) {
        batch.selection = selection
        return
      }
      for test in tests where batch.count > 0 {
        batch.keep(test.truths(of: try subject.node.vector(over: batch, in: execution)))
      }
    }
  }
}

extension Batch {
  /// Takes the rows out whose answer is not yes.
  fileprivate mutating func keep(_ truths: [Truth]) {
    let places = truths.places(of: .yes)
    guard places.count < truths.count else { return }
    self = narrowed(to: places)
  }
}
