// SPDX-License-Identifier: MIT

import Diagnostics

/// What is said of each attribute, remembered for the next element that has it.
struct AttributeRulings {
  private enum Ruling {
    case free
    case rule(ValueRule)
    case refused(String)
  }

  private struct Known {
    let ruling: Ruling
    /// The value that was sound last: most elements share theirs.
    var last: ExactText?
    var sound: Set<ExactText> = []
  }

  private var links: LinkRule
  private var budget = TrustBudget()
  private let trust: Trust
  private var known: [Known] = []
  private var places: [AttributeTable.Owner: [ExactText: Int]] = [:]
  /// So many unknown names are looked up among the known ones.
  private var hintsLeft = 50

  init(_ trust: Trust) {
    self.trust = trust
    links = LinkRule(trust)
  }

  /// Takes from a graph what Graphviz puts into the links of its elements.
  mutating func start(with graph: DOTGraph) {
    links = LinkRule(trust, graphName: graph.name, isDirected: graph.isDirected)
  }

  /// Returns what becomes of an attribute of an element.
  ///
  /// - Throws: A ``GraphvizError`` with the code `limit` when all values cost too much.
  mutating func verdict(
    on entry: DOTAttributes.Entry, of element: GraphElement
  ) throws(GraphvizError) -> ValueVerdict {
    let place = place(of: entry.name, element.owner)
    switch known[place].ruling {
    case .free: return .sound
    case .refused(let reason): return .refused(reason, value: nil)
    case .rule(let rule):
      if case .label = rule, case .html(let label) = entry.value {
        return try verdict(onMarkup: label.markup, element)
      }
      let text = entry.value.plainText
      let verdict = try verdict(on: text, by: rule, place, element)
      guard case (.sound, .html) = (verdict, entry.value),
        DOTObstacle(in: text) != nil
          || !PlainText.printable(text).utf8.elementsEqual(text.utf8)
      else { return verdict }
      // As a text it is brought into a form that XML can hold.
      return .replaced(.text(text))
    }
  }

  private mutating func verdict(
    on text: String, by rule: ValueRule, _ place: Int, _ element: GraphElement
  ) throws(GraphvizError) -> ValueVerdict {
    switch rule {
    case .label:
      if trust == .none { try budget.spend(text.utf8.count, of: .labels) }
      return ReferenceRule.shown.verdict(on: text)
    case .text: return ReferenceRule.shown.verdict(on: text)
    case .token: return ReferenceRule.raw.verdict(on: text)
    // The graph goes to Graphviz in UTF-8, whatever its file was in.
    case .charset:
      return ["utf-8", "utf8"].contains(text.lowercased()) ? .sound : .replaced("UTF-8")
    case .link: return links.verdict(on: text, of: element)
    default: break
    }
    let key = ExactText(text)
    if known[place].last == key || known[place].sound.contains(key) { return .sound }
    guard rule.isSound(text) else {
      if case .shape = rule, !ShapeNames.drawsFile(text) {
        return .substituted(
          "box", outcome: "becomes 'box', as Graphviz draws it",
          reason: "is not \(rule.expectation)", value: text)
      }
      return .refused("is not \(rule.expectation)", value: text)
    }
    known[place].last = key
    known[place].sound.insert(key)
    return .sound
  }

  private mutating func verdict(
    onMarkup markup: String, _ element: GraphElement
  ) throws(GraphvizError) -> ValueVerdict {
    var cleaner = MarkupCleaner(markup, MarkupAttributeCheck(trust, links, of: element))
    let verdict = MarkupVerdict.verdict(on: markup, by: &cleaner)
    guard trust == .none else { return verdict }
    try budget.spend(markup.utf8.count, of: .labels)
    try budget.spend(cleaner.grammar.allCells, of: .cells)
    return verdict
  }

  /// Checks what the values of a cleaned graph cost that count once for each element.
  mutating func checkCosts(of graph: DOTGraph) throws(GraphvizError) {
    guard trust == .none, isUsed("minlen", .edge) || isUsed("peripheries", .node) else { return }
    try budget.spend(on: graph)
  }

  private func isUsed(_ name: String, _ owner: AttributeTable.Owner) -> Bool {
    places[owner]?[ExactText(name)] != nil
  }

  // MARK: - Names

  private mutating func place(of name: String, _ owner: AttributeTable.Owner) -> Int {
    let key = ExactText(name)
    if let place = places[owner]?[key] { return place }
    known.append(Known(ruling: ruling(on: name, owner)))
    places[owner, default: [:]][key] = known.count - 1
    return known.count - 1
  }

  private mutating func ruling(on name: String, _ owner: AttributeTable.Owner) -> Ruling {
    if let obstacle = DOTObstacle(in: name) {
      return .refused("its name \(obstacle.rawValue)")
    }
    switch name.lowercased() {
    case "layout": return .refused("the engine is chosen by who draws")
    case "key": return .refused("it is no attribute in DOT, but the name of an edge")
    default: break
    }
    switch trust {
    case .full: return .free
    case .own: return AttributeTable.rule(for: name, of: owner).map(Self.rulingOfOwn) ?? .free
    case .none:
      guard let rule = AttributeTable.rule(for: name, of: owner) else {
        return .refused(reason(against: name))
      }
      return Self.ruling(by: rule)
    }
  }

  /// Returns what was perhaps meant: for the first names only, since a hostile graph may have millions.
  private mutating func hint(for name: String) -> String {
    guard hintsLeft > 0 else { return "" }
    hintsLeft -= 1
    return Self.spelling.hint(for: name).map { "; \($0)" } ?? ""
  }

  private static let spelling = SpellingIndex(DOTAttribute.all.map(\.name))

  private static func ruling(by rule: ValueRule) -> Ruling {
    switch rule {
    case .file: .refused("it opens a file")
    case .refused(let reason), .forbidden(let reason): .refused(reason)
    default: .rule(rule)
    }
  }

  /// Returns the ruling for a graph of the user: only what would run is looked at.
  private static func rulingOfOwn(by rule: ValueRule) -> Ruling {
    switch rule {
    case .label, .text, .token, .link, .font, .file, .charset: .rule(rule)
    case .forbidden(let reason): .refused(reason)
    default: .free
    }
  }

  private mutating func reason(against name: String) -> String {
    let owners = AttributeTable.owners(of: name).map(\.plural)
    guard !owners.isEmpty else { return "Graphviz has no such attribute" + hint(for: name) }
    return "it is for \(owners.joined(separator: " and ")) only"
  }
}
