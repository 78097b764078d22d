// SPDX-License-Identifier: MIT

import Diagnostics

extension KindTable {
  /// Returns whether those of a kind speak or think: elsewhere an attitude ties nobody.
  package func takesAttitude(_ kind: Kind) -> Bool {
    isKind(kind.name, a: "statement") || isKind(kind.name, a: "position")
  }
}

extension Validator {
  /// Warns of an attitude that ties nobody: toward nothing, or of a kind that has none.
  mutating func checkAttitude(of occasion: Occasion) {
    let happening = occasion.happening
    guard let attitude = happening.attitude else { return }
    guard chronicle.kinds.takesAttitude(occasion.kind) else {
      diagnostics.append(
        .warning(
          "the kind '\(occasion.kind.name)' takes no attitude", at: happening.kind.range,
          hint: "statements and positions have one: declaration, praise, position ..."))
      return
    }
    guard happening.about.isEmpty else { return }
    diagnostics.append(
      .warning(
        "'\(attitude.rawValue)' needs what it is about", at: happening.kind.range,
        hint: "add about: [ID], of an actor, a relation, an event, a topic ..."))
  }
}
