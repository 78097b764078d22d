// SPDX-License-Identifier: MIT

/// A row of the table of kinds; what it leaves out it takes from the kind above it.
struct KindRow {
  let name: String
  let family: Kind.Family
  var parent: String?
  /// Roles as the design writes them: required ones, `;`, optional ones.
  var roles: String?
  var pairing: Pairing?
  var isSymmetric: Bool?
  var sign: Sign?
  var score: Double?
  var code: String?

  static func event(
    _ name: String, _ roles: String, _ pairing: Pairing, _ sign: Sign, _ score: Double? = nil,
    _ code: String? = nil
  ) -> KindRow {
    KindRow(
      name: name, family: .event, roles: roles, pairing: pairing, isSymmetric: pairing == .all,
      sign: sign, score: score, code: code)
  }

  static func event(
    _ name: String, below parent: String, sign: Sign? = nil, score: Double? = nil,
    code: String? = nil
  ) -> KindRow {
    KindRow(name: name, family: .event, parent: parent, sign: sign, score: score, code: code)
  }

  static func relation(
    _ name: String, _ roles: String, _ pairing: Pairing, _ sign: Sign, isSymmetric: Bool = false
  ) -> KindRow {
    KindRow(
      name: name, family: .relation, roles: roles, pairing: pairing, isSymmetric: isSymmetric,
      sign: sign)
  }

  static func relation(
    _ name: String, below parent: String, roles: String? = nil, pairing: Pairing? = nil,
    isSymmetric: Bool? = nil
  ) -> KindRow {
    KindRow(
      name: name, family: .relation, parent: parent, roles: roles, pairing: pairing,
      isSymmetric: isSymmetric)
  }

  static func actor(_ name: String, below parent: String? = nil) -> KindRow {
    KindRow(name: name, family: .actor, parent: parent)
  }

  /// Returns the kind that a row describes, given the kind above it.
  func kind(below parent: Kind?) -> Kind {
    let parts = (roles ?? "").split(separator: ";", omittingEmptySubsequences: false)
    let lists = parts.map { part in
      part.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }
    return Kind(
      name: name, family: family, parent: parent?.name,
      requiredRoles: roles == nil ? parent?.requiredRoles ?? [] : lists[0],
      optionalRoles: roles == nil ? parent?.optionalRoles ?? [] : lists.dropFirst().flatMap { $0 },
      pairing: pairing ?? parent?.pairing ?? .none,
      isSymmetric: isSymmetric ?? parent?.isSymmetric ?? false,
      sign: sign ?? parent?.sign ?? .neutral, isExclusive: false, score: score ?? parent?.score,
      code: code ?? parent?.code)
  }
}

extension KindTable {
  /// Creates the table of rows, each below a kind of an earlier row.
  init(rows: [KindRow]) {
    var kinds: [String: Kind] = [:]
    var ordered: [Kind] = []
    for row in rows {
      let kind = row.kind(below: row.parent.flatMap { kinds[$0] })
      kinds[kind.name] = kind
      ordered.append(kind)
    }
    self.init(ordered)
  }
}
