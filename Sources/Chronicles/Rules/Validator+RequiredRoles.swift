// SPDX-License-Identifier: MIT

import Diagnostics

extension Validator {
  /// Checks that a relation or event has those without whom it would not be one.
  ///
  /// Kinds that tie across need somebody in each required role. Kinds that tie all need two in tied
  /// roles for a relation and one for an event: a visit may be to a place. What is planned or was
  /// cancelled may lack them with a warning.
  mutating func checkRequiredRoles(of occasion: Occasion) {
    let happening = occasion.happening
    let kind = occasion.kind
    if kind.pairing == .all, kind.requiredRoles.count == 1 {
      checkTied(happening, of: kind, atLeast: kind.family == .relation ? 2 : 1)
      return
    }
    checkOpposites(happening, of: kind)
    for role in kind.requiredRoles
    where !happening.who.contains(where: { kind.role(of: $0) == role }) {
      report(
        "the kind '\(kind.name)' needs a '\(role)'", happening,
        hint: "write who: \(Self.example(of: kind)); if it is not known who, make an actor of that")
    }
  }

  /// Checks that what ties across has two to tie: nobody is at war with itself.
  private mutating func checkOpposites(_ happening: Happening, of kind: Kind) {
    guard kind.pairing == .across, let first = happening.who.first, happening.who.count > 1,
      happening.who.allSatisfy({ $0.actor == first.actor })
    else { return }
    report(
      "the kind '\(kind.name)' holds between two, and '\(first.actor.value)' is alone", happening,
      hint: "write who: \(Self.example(of: kind)); parties of one country are actors of their own")
  }

  private mutating func checkTied(_ happening: Happening, of kind: Kind, atLeast number: Int) {
    let tied = happening.who.lazy.filter { kind.ties($0) }
    guard let first = tied.first else {
      report(
        "the kind '\(kind.name)' needs a '\(kind.requiredRoles[0])'", happening,
        hint: "write who: \(Self.example(of: kind))")
      return
    }
    guard number > 1, !tied.contains(where: { $0.actor != first.actor }) else { return }
    report(
      "the kind '\(kind.name)' holds between two or more, and '\(first.actor.value)' is alone",
      happening, at: first.actor.range, hint: "name another one beside '\(first.actor.value)'")
  }

  private mutating func report(
    _ message: String, _ happening: Happening, at place: SourceRange? = nil, hint: String
  ) {
    let severity: Diagnostic.Severity = happening.status == .actual ? .error : .warning
    diagnostics.append(
      Diagnostic(severity, message, at: place ?? happening.kind.range, hint: hint))
  }
}
