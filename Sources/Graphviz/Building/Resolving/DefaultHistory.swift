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
  /// When the last default was given.
  private var lastStep = 0
  private let initial: DOTAttributes
  private var origins: [Origin] = []

  /// When something was made, and which defaults of subgraphs held for it then.
  private struct Origin {
    let step: Int
    let inherited: DOTAttributes
  }

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
    lastStep = step
  }

  /// The default that was given last, if there is one.
  func last(_ name: String) -> DOTValue? { changes[name]?.last?.value }

  /// Notes that something is made, and which defaults of subgraphs hold for it.
  mutating func make(at step: Int, with inherited: DOTAttributes) {
    origins.append(Origin(step: step, inherited: inherited))
  }

  // MARK: - The end

  /// Leaves of the attributes of everything made, in order, what differs from the graph's defaults in
  /// the end, and returns these.
  func finish<Element>(
    _ elements: inout [Element], _ attributes: WritableKeyPath<Element, DOTAttributes>
  ) -> DOTAttributes {
    var carried: Set<String> = []
    for (index, origin) in origins.enumerated() {
      let own = differing(elements[index][keyPath: attributes], from: origin)
      elements[index][keyPath: attributes] = own
      for entry in own { carried.insert(entry.name) }
    }
    return defaults(besides: carried)
  }

  /// Returns what differs: first what was said of it, then what it has from defaults.
  private func differing(_ own: DOTAttributes, from origin: Origin) -> DOTAttributes {
    var result: DOTAttributes = [:]
    for entry in own where entry.value != final(entry.name) { result[entry.name] = entry.value }
    guard !origin.inherited.isEmpty || origin.step < lastStep else { return result }
    for name in names where own[name] == nil {
      let value = origin.inherited[name] ?? held(name, at: origin.step)
      if value != final(name) { result[name] = value }
    }
    return result
  }

  /// Returns the final defaults; what is declared and stands nowhere else is kept with them.
  private func defaults(besides carried: Set<String>) -> DOTAttributes {
    var result: DOTAttributes = [:]
    for name in names {
      if let value = last(name) {
        result[name] = value
      } else if !carried.contains(name), initial[name] == nil {
        result[name] = ""
      }
    }
    return result
  }

  private func held(_ name: String, at step: Int) -> DOTValue {
    changes[name]?.last { $0.step < step }?.value ?? start(name)
  }

  private func final(_ name: String) -> DOTValue {
    last(name) ?? start(name)
  }

  private func start(_ name: String) -> DOTValue { initial[name] ?? "" }
}
