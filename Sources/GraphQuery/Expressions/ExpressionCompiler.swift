// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Resolves the names of an expression and computes what is the same in all rows.
struct ExpressionCompiler {
  let execution: Execution

  /// Returns an expression made ready.
  func compile(_ expression: Expression) throws(QueryError) -> CompiledNode {
    folded(try resolve(expression))
  }

  private func compile(_ expressions: [Expression]) throws(QueryError) -> [CompiledNode] {
    var nodes: [CompiledNode] = []
    for expression in expressions { nodes.append(try compile(expression)) }
    return nodes
  }

  private func resolve(_ expression: Expression) throws(QueryError) -> CompiledNode {
    switch expression {
    case .literal(let value): return .constant(value)
    case .parameter(let name): return .constant(try parameter(name))
    case .slot(let slot): return .slot(slot)
    case .property(let owner, let name):
      return .property(try compile(owner), NamedProperty(name, in: execution.graph))
    case .comparison(let comparison, let left, let right):
      return compared(comparison, try compile(left), try compile(right))
    case .arithmetic(let operation, let left, let right):
      return .arithmetic(operation, try compile(left), try compile(right))
    case .negation(let number): return .negation(try compile(number))
    case .isMember(let value, let list): return member(try compile(value), try compile(list))
    case .text(let relation, let text, let part):
      return related(relation, try compile(text), try compile(part))
    case .list(let values): return .list(try compile(values))
    case .map(let entries):
      return .map(entries.map(\.key), try compile(entries.map(\.value)))
    case .call(let function, let arguments): return .call(function, try compile(arguments))
    default: return try resolveCondition(expression)
    }
  }

  private func resolveCondition(_ expression: Expression) throws(QueryError) -> CompiledNode {
    switch expression {
    case .and(let parts): return .and(flattened(try compile(parts), isAnd: true))
    case .or(let parts): return .or(flattened(try compile(parts), isAnd: false))
    case .exclusiveOr(let left, let right):
      return .exclusiveOr(try compile(left), try compile(right))
    case .not(let condition): return .not(try compile(condition))
    case .isNull(let value): return .isNull(try compile(value))
    case .hasLabels(let node, let names):
      let labels = names.map { NamedSymbol(name: $0, known: execution.graph.label(named: $0)) }
      return .hasLabels(try compile(node), labels)
    case .hasType(let relationship, let names):
      let types = names.map {
        NamedSymbol(name: $0, known: execution.graph.relationshipType(named: $0))
      }
      return .hasType(try compile(relationship), types)
    case .conditional(let branches, let otherwise):
      var compiled: [(condition: CompiledNode, value: CompiledNode)] = []
      for (condition, value) in branches {
        compiled.append((try compile(condition), try compile(value)))
      }
      return .conditional(compiled, otherwise: try compile(otherwise))
    default: throw QueryError(.argument, "this expression cannot be computed")
    }
  }
}

extension ExpressionCompiler {
  private func parameter(_ name: String) throws(QueryError) -> PropertyValue {
    guard let value = execution.parameters[name] else {
      throw QueryError(.argument, "the parameter $\(name) was not given a value")
    }
    guard value.hasOnlyElements(of: execution.graph) else {
      throw QueryError(.argument, "the parameter $\(name) has elements of another graph")
    }
    return value
  }

  private func compared(
    _ comparison: Expression.Comparison, _ left: CompiledNode, _ right: CompiledNode
  ) -> CompiledNode {
    switch (left.constant, right.constant) {
    case (nil, let constant?): .test(left, .comparison(comparison, constant, TextTable()))
    case (let constant?, nil): .test(right, .comparison(comparison.mirrored, constant, TextTable()))
    default: .comparison(comparison, left, right)
    }
  }

  private func member(_ value: CompiledNode, _ list: CompiledNode) -> CompiledNode {
    guard case .list(let values)? = list.constant, value.constant == nil,
      let members = MemberList(values)
    else { return .isMember(value, of: list) }
    return .test(value, .membership(members, TextTable()))
  }

  private func related(
    _ relation: Expression.TextRelation, _ text: CompiledNode, _ part: CompiledNode
  ) -> CompiledNode {
    guard case .string(let constant)? = part.constant, text.constant == nil else {
      return .text(relation, text, part)
    }
    return .test(text, .text(relation, constant, TextTable()))
  }

  private func flattened(_ parts: [CompiledNode], isAnd: Bool) -> [CompiledNode] {
    parts.flatMap { part -> [CompiledNode] in
      switch part {
      case .and(let inner) where isAnd: inner
      case .or(let inner) where !isAnd: inner
      // What decides nothing is left out.
      case .constant(.boolean(isAnd)): []
      default: [part]
      }
    }
  }

  /// Computes an expression all parts of which are constant, unless that fails: then the error is
  /// that of the first row, if there is one.
  private func folded(_ node: CompiledNode) -> CompiledNode {
    guard node.hasConstantParts else { return node }
    let row = Batch(columns: [], rowCount: 1)
    guard let vector = try? node.vector(over: row, in: execution) else { return node }
    return .constant(vector[0])
  }
}

extension CompiledNode {
  /// Whether the value depends on nothing but constants; that of a function may depend on more.
  var hasConstantParts: Bool {
    switch self {
    case .constant, .slot, .call, .test: false
    case .property(let owner, _): owner.constant.map { !$0.isElement } ?? false
    case .not(let part), .isNull(let part), .negation(let part): part.constant != nil
    case .hasLabels, .hasType: false
    case .comparison(_, let left, let right), .exclusiveOr(let left, let right),
      .arithmetic(_, let left, let right), .isMember(let left, let right),
      .text(_, let left, let right):
      left.constant != nil && right.constant != nil
    case .and(let parts), .or(let parts), .list(let parts), .map(_, let parts):
      parts.allSatisfy { $0.constant != nil }
    case .conditional(let branches, let otherwise):
      otherwise.constant != nil
        && branches.allSatisfy { $0.condition.constant != nil && $0.value.constant != nil }
    }
  }
}

extension PropertyValue {
  /// Whether it stands for something in the graph, which may change.
  fileprivate var isElement: Bool {
    switch self {
    case .node, .relationship: true
    default: false
    }
  }
}
