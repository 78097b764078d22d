// SPDX-License-Identifier: MIT

import Diagnostics

extension Validator {
  /// Checks that kinds exist and fit their entries, and that roles exist in their kinds.
  mutating func checkKinds() {
    let declared = KindDeclarationCheck(chronicle.declaredKinds, builtIn: .builtIn)
    diagnostics += declared.diagnostics
    wrongKinds = Set(chronicle.declaredKinds.map(\.name.value)).subtracting(
      declared.sound.map(\.name))
    for actor in chronicle.actors {
      if let kind = actor.kind { _ = checked(kind, in: .actor) }
    }
    for relation in chronicle.relations { checkKind(of: relation.happening, in: .relation) }
    for event in chronicle.events { checkKind(of: event.happening, in: .event) }
  }

  private mutating func checkKind(of happening: Happening, in family: Kind.Family) {
    guard let kind = checked(happening.kind, in: family) else { return }
    checkNumber(of: happening.who)
    checkRoles(happening.who, of: kind)
    for claim in happening.details.claims { checkRoles(claim.who, of: kind) }
  }

  private mutating func checked(_ name: Located<String>, in family: Kind.Family) -> Kind? {
    guard let kind = chronicle.kinds[name.value] else {
      // A kind whose declaration is wrong was told of there.
      guard !wrongKinds.contains(name.value) else { return nil }
      let known = chronicle.kinds.kinds(of: family).map(\.name)
      diagnostics.append(
        .error(
          "there is no kind of \(family.rawValue) '\(name.value)'", at: name.range,
          hint: hint(for: name.value, among: known) ?? hintElsewhere(for: name.value, family)))
      return nil
    }
    guard kind.family != family else { return kind }
    diagnostics.append(
      .error(
        "'\(name.value)' is a kind of \(kind.family.rawValue), not of \(family.rawValue)",
        at: name.range))
    return nil
  }

  /// Returns the hint for a name that is near no kind of its family: one of another, or the widest.
  private mutating func hintElsewhere(for name: String, _ family: Kind.Family) -> String {
    let all = chronicle.kinds.kinds
    if let near = SpellingIndex(all.map(\.name)).nearest(to: name), let kind = chronicle.kinds[near]
    {
      return "'\(near)' is a kind of \(kind.family.rawValue)"
    }
    let roots = all.filter { $0.family == family && $0.parent == nil }.map(\.name)
    return "the widest kinds are \(roots.joined(separator: ", "))"
  }

  /// A happening may tie every two of its participants: their number is bounded.
  private mutating func checkNumber(of participants: [Participation]) {
    guard participants.count > Self.mostParticipants else { return }
    diagnostics.append(
      .error(
        "there are \(participants.count) participants; \(Self.mostParticipants) are read at most",
        at: participants[Self.mostParticipants].actor.range,
        hint: "make an actor of them, of kind group or bloc"))
  }

  private static let mostParticipants = 500

  private mutating func checkRoles(_ participants: [Participation], of kind: Kind) {
    let bare = participants.first { $0.role == nil }
    if let bare, kind.pairing == .across, kind.requiredRoles.count > 1 {
      diagnostics.append(
        .error(
          "the kind '\(kind.name)' needs its roles named",
          at: bare.actor.range, hint: "write who: \(Self.example(of: kind))"))
    }
    var reported: Set<Located<String>> = []
    for role in participants.compactMap(\.role) where !kind.roles.contains(role.value) {
      guard reported.insert(role).inserted else { continue }
      diagnostics.append(
        .error(
          "the kind '\(kind.name)' has no role '\(role.value)'", at: role.range,
          hint: hint(for: role.value, among: kind.roles)
            ?? "its roles are \(kind.roles.joined(separator: ", "))"))
    }
  }

  /// Returns how the participants of a kind are written.
  static func example(of kind: Kind) -> String {
    guard kind.pairing == .across || kind.requiredRoles.count > 1 else { return "[ID, ...]" }
    return "{ " + kind.requiredRoles.map { "\($0): ..." }.joined(separator: ", ") + " }"
  }
}
