// SPDX-License-Identifier: MIT

import Chronicles
import Documents

/// The schemas of participants: of any kind, and of kinds by their roles.
enum RoleSchema {
  /// Kinds that have the same roles, and need them named or not.
  private struct Group: Hashable {
    let roles: [String]
    let needsRoles: Bool

    init(_ kind: Kind) {
      roles = kind.roles
      // A list would leave open who is on which side.
      needsRoles = kind.pairing == .across && kind.requiredRoles.count > 1
    }

    var name: String { "participants-" + roles.joined(separator: "-") }
  }

  /// The definitions that all this needs.
  static var definitions: [JSONValue.Member] {
    let groups = (kinds(of: .event) + kinds(of: .relation)).map { group, _ in
      JSONValue.Member(group.name, schema(of: group))
    }
    var seen: Set<String> = []
    return general + groups.filter { seen.insert($0.key).inserted }
  }

  /// Returns what entries of a family have under `who`, kind by kind.
  ///
  /// Kinds that a chronicle declares are not known here, and their roles are left to the reader.
  static func conditions(for family: Kind.Family) -> JSONValue {
    .list(
      kinds(of: family).map { group, names in
        [
          "if": ["properties": ["what": ["enum": .texts(names)]], "required": ["what"]],
          "then": ["properties": ["who": JSONValue.definition(group.name).orNothing]],
        ]
      })
  }

  /// Returns the kinds of a family by their roles, in the order of the table.
  private static func kinds(of family: Kind.Family) -> [(Group, [String])] {
    KindTable.builtIn.kinds(of: family).reduce(into: []) { groups, kind in
      let group = Group(kind)
      if let index = groups.firstIndex(where: { $0.0 == group }) {
        groups[index].1.append(kind.name)
      } else {
        groups.append((group, [kind.name]))
      }
    }
  }

  // MARK: - Schemas

  private static let holders = JSONValue.definition("participants-in-one-role")

  private static let general: [JSONValue.Member] = [
    .init(
      "participants",
      .any(
        of: holders,
        [
          "type": "object", "propertyNames": ["pattern": .text(SchemaPattern.name)],
          "additionalProperties": holders,
        ])),
    .init(
      "participants-in-one-role",
      ValueSchema.oneOrMore(.definition("id"), .definition("participation"))),
  ]

  private static func schema(of group: Group) -> JSONValue {
    let roles: JSONValue = [
      "type": "object",
      "properties": .object(group.roles.map { .init($0, holders) }),
      "additionalProperties": false,
    ]
    let nobody: JSONValue = ["type": "array", "maxItems": 0]
    return .any(of: group.needsRoles ? nobody : holders, roles)
  }
}
