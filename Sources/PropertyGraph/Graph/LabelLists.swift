// SPDX-License-Identifier: MIT

/// The labels of each node in order, every different list stored once.
///
/// Lists form a tree, in which each is its parent and one more label, so that giving a node another
/// label is one search in a dictionary; a list is only written out once a node has it.
struct LabelLists: Sendable {
  private struct Step: Hashable, Sendable {
    let list: Int32
    let label: Label
  }

  /// The lists of the nodes that have not changed since the graph was built.
  private let base: SymbolLists<Label>
  /// The place of each node's list, -1 if it is that of the base.
  private var codes: [Int32] = []
  private var lists: [[Label]?] = [[]]
  private var steps: [Step: Int32] = [:]

  init(_ base: SymbolLists<Label>) {
    self.base = base
  }

  /// The labels of a node in the order in which they were given.
  subscript(node: Int) -> [Label] {
    get {
      guard node < codes.count, codes[node] >= 0 else { return base[node] }
      return lists[Int(codes[node])] ?? []
    }
    set { assign(newValue.reduce(0) { code(after: $0, $1) }, newValue, to: node) }
  }

  /// Gives a node one more label, which it must not have yet.
  mutating func append(_ label: Label, to node: Int) {
    guard node < codes.count, codes[node] >= 0 else {
      self[node] = base[node] + [label]
      return
    }
    let code = code(after: codes[node], label)
    if lists[Int(code)] == nil { lists[Int(code)] = self[node] + [label] }
    codes[node] = code
  }

  private mutating func assign(_ code: Int32, _ list: [Label], to node: Int) {
    if node >= codes.count {
      codes.append(contentsOf: repeatElement(-1, count: node + 1 - codes.count))
    }
    if lists[Int(code)] == nil { lists[Int(code)] = list }
    codes[node] = code
  }

  private mutating func code(after list: Int32, _ label: Label) -> Int32 {
    let step = Step(list: list, label: label)
    if let code = steps[step] { return code }
    let code = Int32(lists.count)
    lists.append(nil)
    steps[step] = code
    return code
  }
}
