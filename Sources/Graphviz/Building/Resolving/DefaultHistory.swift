// SPDX-License-Identifier: MIT

/// The defaults that a graph had for its nodes or its edges, and when.
///
/// A default holds for what is made behind it. What was there before keeps the default of its time,
/// or the empty text if there was none (libcgraph: `agattr` and `addattr` of attr.c).
struct DefaultHistory {
  private struct Change {
    let step: Int
    let value: DOTValue
  }

  /// The names of all attributes, in the order in which they came up.
  private(set) var names: [String] = []
  private var changes: [String: [Change]] = [:]
  private let initial: DOTAttributes

  /// Creates a history that starts with defaults of Graphviz itself.
  init(initial: DOTAttributes) {
    self.initial = initial
  }

  /// Notes that something has an attribute of this name.
  mutating func declare(_ name: String) {
    guard changes[name] == nil else { return }
    names.append(name)
    changes[name] = []
  }

  /// Notes a default of the whole graph.
  mutating func set(_ name: String, to value: DOTValue, at step: Int) {
    declare(name)
    changes[name]?.append(Change(step: step, value: value))
  }

  /// The default that holds in the end, if there is one.
  func last(_ name: String) -> DOTValue? { changes[name]?.last?.value }

  /// Returns the attributes of something made at a step, without those that say what the graph's
  /// defaults say in the end.
  func differing(_ own: DOTAttributes, madeAt step: Int) -> DOTAttributes {
    var result: DOTAttributes = [:]
    for entry in own where entry.value != final(entry.name) { result[entry.name] = entry.value }
    for name in moved(after: step) where own[name] == nil {
      let then = changes[name]?.last { $0.step < step }?.value ?? start(name)
      if then != final(name) { result[name] = then }
    }
    return result
  }

  /// Returns the final defaults; what is declared and stands nowhere else is kept with them.
  func defaults(besides carried: Set<String>) -> DOTAttributes {
    var result: DOTAttributes = [:]
    for name in names {
      if let value = last(name) {
        result[name] = value
      } else if !carried.contains(name) {
        result[name] = start(name)
      }
    }
    return result
  }

  private func moved(after step: Int) -> [String] {
    names.filter { name in (changes[name]?.last?.step ?? 0) > step }
  }

  private func final(_ name: String) -> DOTValue { last(name) ?? start(name) }

  private func start(_ name: String) -> DOTValue { initial[name] ?? "" }
}
