// SPDX-License-Identifier: MIT

extension Kind {
  /// Returns whether participants are those without whom a relation or event would not be one.
  ///
  /// It is what ``Validator`` demands: two in tied roles for a relation that ties all, one for an
  /// event; otherwise somebody in each required role, and not the same one on both sides.
  func isComplete(with participants: [Participation]) -> Bool {
    if pairing == .all, requiredRoles.count == 1 {
      let tied = participants.lazy.filter(ties)
      guard let first = tied.first else { return false }
      return family != .relation || tied.contains { $0.actor != first.actor }
    }
    if pairing == .across, let first = participants.first,
      participants.allSatisfy({ $0.actor == first.actor })
    {
      return false
    }
    return requiredRoles.allSatisfy { role in
      participants.contains { self.role(of: $0) == role }
    }
  }
}
