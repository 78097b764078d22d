// SPDX-License-Identifier: MIT

import Chronicles
import Testing

/// What a kind must be, written out in full: nothing is taken from the kind above it.
struct ExpectedKind: Sendable, CustomTestStringConvertible {
  let name: String
  let family: Kind.Family
  let parent: String?
  let required: [String]
  let optional: [String]
  let pairing: Pairing
  let isSymmetric: Bool
  let sign: Sign
  let code: String?
  let score: Double?

  var testDescription: String { name }

  /// Returns kinds of events that are alike in all but their names.
  static func events(
    _ names: String..., below parent: String? = nil, roles: [String], or optional: [String] = [],
    _ pairing: Pairing, _ sign: Sign, _ code: String? = nil, _ score: Double? = nil
  ) -> [ExpectedKind] {
    names.map { name in
      ExpectedKind(
        name: name, family: .event, parent: parent, required: roles, optional: optional,
        pairing: pairing, isSymmetric: pairing == .all, sign: sign, code: code, score: score)
    }
  }

  /// Returns kinds of relations that are alike in all but their names.
  static func relations(
    _ names: String..., below parent: String? = nil, roles: [String], _ pairing: Pairing,
    symmetric isSymmetric: Bool, _ sign: Sign
  ) -> [ExpectedKind] {
    names.map { name in
      ExpectedKind(
        name: name, family: .relation, parent: parent, required: roles, optional: [],
        pairing: pairing, isSymmetric: isSymmetric, sign: sign, code: nil, score: nil)
    }
  }

  /// Returns kinds of actors.
  static func actors(_ names: String..., below parent: String? = nil) -> [ExpectedKind] {
    names.map { name in
      ExpectedKind(
        name: name, family: .actor, parent: parent, required: [], optional: [], pairing: .none,
        isSymmetric: false, sign: .neutral, code: nil, score: nil)
    }
  }
}
