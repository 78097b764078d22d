// SPDX-License-Identifier: MIT

import Diagnostics

/// Sorts declared kinds, parents first, and says what is wrong with those that cannot be used.
struct KindDeclarationCheck {
  /// The kinds of the declarations that can be used, parents before their children.
  private(set) var sound: [Kind] = []
  /// What is wrong with the others.
  private(set) var diagnostics: [Diagnostic] = []
  /// How many declared kinds may stand above each other: every entry asks for those above its own.
  static let deepest = 64
  private let builtIn: KindTable
  private let declared: [String: KindDeclaration]
  private var states: [String: State] = [:]
  private var depths: [String: Int] = [:]
  /// The names to offer for a misspelt one; only a wrong chronicle needs them.
  private lazy var spelling = SpellingIndex(builtIn.kinds.map(\.name) + declared.keys.sorted())
  private var hintsLeft = 100

  /// How far a declaration has been looked at.
  private enum State {
    case open
    case sound(Kind)
    case wrong
  }

  init(_ declarations: [KindDeclaration], builtIn: KindTable) {
    self.builtIn = builtIn
    declared = Dictionary(
      declarations.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    for declaration in declarations { visit(declaration) }
  }

  // MARK: - The tree

  /// Looks at a declaration after those above it; the chain is walked in a loop, however long it is.
  private mutating func visit(_ declaration: KindDeclaration) {
    guard states[declaration.name.value] == nil else {
      if declared[declaration.name.value]?.name.range != declaration.name.range {
        report("the kind '\(declaration.name.value)' is declared twice", at: declaration.name)
      }
      return
    }
    var chain = [declaration]
    states[declaration.name.value] = .open
    while let above = chain.last.flatMap({ declared[$0.parent.value] }),
      states[above.name.value] == nil
    {
      states[above.name.value] = .open
      chain.append(above)
    }
    for declaration in chain.reversed() { settle(declaration) }
  }

  private mutating func settle(_ declaration: KindDeclaration) {
    states[declaration.name.value] = .wrong
    let before = diagnostics.count
    guard let above = parent(of: declaration) else { return }
    let kind = declaration.kind(below: above.kind)
    checkDepth(of: declaration)
    checkName(declaration.name)
    checkRoles(of: declaration, kind)
    guard diagnostics.count == before else { return }
    states[declaration.name.value] = .sound(kind)
    sound.append(kind)
  }

  /// What stands above a kind: another kind, or nothing but its family.
  private struct Above {
    var kind: Kind?
  }

  private mutating func parent(of declaration: KindDeclaration) -> Above? {
    let parent = declaration.parent
    if declaration.family != nil { return Above() }
    if let kind = builtIn[parent.value] { return Above(kind: kind) }
    switch states[parent.value] {
    case .sound(let kind): return Above(kind: kind)
    // The mistake of the parent was told, unless it is this very kind.
    case .wrong where parent.value != declaration.name.value: break
    case .wrong, .open:
      report("the kind '\(declaration.name.value)' is above itself", at: parent)
    case nil:
      hintsLeft -= 1
      report(
        "there is no kind '\(parent.value)'", at: parent,
        hint: (hintsLeft >= 0 ? spelling.hint(for: parent.value) : nil)
          ?? "write a kind, or event, relation or actor for a kind below none")
    }
    return nil
  }

  // MARK: - One kind

  private mutating func checkDepth(of declaration: KindDeclaration) {
    let depth = (depths[declaration.parent.value] ?? 0) + 1
    depths[declaration.name.value] = depth
    guard depth > Self.deepest else { return }
    report(
      "'\(declaration.name.value)' stands \(depth) kinds deep; \(Self.deepest) are read at most",
      at: declaration.parent)
  }

  private mutating func checkName(_ name: Located<String>) {
    if !Self.isName(name.value) {
      report(
        "'\(name.value)' cannot name a kind", at: name,
        hint: "lower-case words joined by hyphens, such as state-visit")
    } else if builtIn[name.value] != nil {
      report("'\(name.value)' is a built-in kind", at: name, hint: "declare one below it")
    } else if Kind.isReserved(name.value) {
      report("the graph needs the name '\(name.value)' for something else", at: name)
    }
  }

  private mutating func checkRoles(of declaration: KindDeclaration, _ kind: Kind) {
    let roles = declaration.roles?.all ?? []
    guard kind.family != .actor else {
      let pairing = declaration.pairing.map { Located($0.value.rawValue, at: $0.range) }
      guard let place = roles.first ?? pairing else { return }
      return report("a kind of actor has no roles and ties nobody", at: place)
    }
    var seen: Set<String> = []
    for role in roles {
      if !Self.isName(role.value) { report("'\(role.value)' cannot name a role", at: role) }
      if !seen.insert(role.value).inserted {
        report("the role '\(role.value)' stands here twice", at: role)
      }
    }
    checkPairing(of: kind, declaration.name)
  }

  /// Checks that pairs go across two roles and no more or fewer.
  private mutating func checkPairing(of kind: Kind, _ name: Located<String>) {
    switch kind.pairing {
    case .across where kind.requiredRoles.count != 2:
      report(
        "pairs go across two required roles, and '\(kind.name)' has \(kind.requiredRoles.count)",
        at: name, hint: "write roles: [giver, receiver], or pairs: all")
    case .all where kind.requiredRoles.isEmpty:
      report(
        "'\(kind.name)' pairs all in required roles, and has none", at: name,
        hint: "write roles: [party]")
    default: break
    }
  }

  /// Returns whether a text is made of lower-case words of letters and digits joined by hyphens.
  private static func isName(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = words.first?.first, isLetter(first) else { return false }
    return words.allSatisfy { !$0.isEmpty && $0.allSatisfy { isLetter($0) || isDigit($0) } }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func report(_ message: String, at place: Located<String>, hint: String? = nil) {
    diagnostics.append(.error(message, at: place.range, hint: hint))
  }
}

extension Kind {
  /// The types and labels that the graph of a chronicle has besides those of kinds.
  private static let reservedNames: Set = [
    "took-part", "at", "within", "in-state", "borders", "part-of", "begins", "changes",
    "ends", "about", "from", "published-by", "by", "via", "acts-for", "derived-from", "who",
    "where", "before", "after", "actor", "event", "relation", "place", "source", "topic", "claim",
  ]

  /// Returns whether the graph has another use for a name, as a label or as the type of a tie.
  static func isReserved(_ name: String) -> Bool { reservedNames.contains(name) }
}
