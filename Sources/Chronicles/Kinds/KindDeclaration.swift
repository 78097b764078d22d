// SPDX-License-Identifier: MIT

/// A kind that a chronicle adds to the built-in ones, as it is written.
///
/// What it does not say it takes from its parent. `KindTable.adding(_:)` makes kinds of those that
/// are sound; ``Validator`` says what is wrong with the others.
public struct KindDeclaration: Hashable, Sendable {
  /// The roles of a kind.
  public struct Roles: Hashable, Sendable {
    /// The roles that somebody must have; a bare list of participants takes the first.
    public var required: [Located<String>]
    /// The roles that somebody may have.
    public var optional: [Located<String>]

    /// Creates roles.
    public init(required: [Located<String>], optional: [Located<String>] = []) {
      self.required = required
      self.optional = optional
    }

    /// All roles, the required ones first.
    var all: [Located<String>] { required + optional }
  }

  /// The name: lower-case words joined by hyphens.
  public var name: Located<String>
  /// The kind above it, or `event`, `relation` or `actor` for a kind below none.
  public var parent: Located<String>
  /// The roles.
  public var roles: Roles?
  /// Which participants it ties.
  public var pairing: Located<Pairing>?
  /// Whether its ties have no direction.
  public var isSymmetric: Bool?
  /// Whether its ties are friendly or hostile.
  public var sign: Sign?
  /// Whether a body has at most one holder of it at a time, or one for each capacity.
  public var isExclusive: Bool?
  /// How friendly or hostile, from -10 to 10.
  public var score: Double?
  /// The root code of CAMEO that it corresponds to, two digits.
  public var code: String?
  /// Names and words.
  public var details = Details()

  /// Creates a declaration.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - parent: The kind above it, or the name of a family.
  public init(name: Located<String>, parent: Located<String>) {
    self.name = name
    self.parent = parent
  }

  /// The family that the parent names, if it names one.
  var family: Kind.Family? { Kind.Family(rawValue: parent.value) }
}

extension KindTable {
  /// Returns the table with the kinds that declarations describe, as far as they are sound.
  ///
  /// Complexity: O(kinds).
  public func adding(_ declarations: [KindDeclaration]) -> KindTable {
    guard !declarations.isEmpty else { return self }
    return adding(KindDeclarationCheck(declarations, builtIn: self).sound)
  }
}

extension KindDeclaration {
  /// Returns the kind that is declared, given the kind above it.
  func kind(below above: Kind?) -> Kind {
    Kind(
      name: name.value, family: above?.family ?? family ?? .event, parent: above?.name,
      requiredRoles: roles?.required.map(\.value) ?? above?.requiredRoles ?? [],
      optionalRoles: roles?.optional.map(\.value) ?? above?.optionalRoles ?? [],
      pairing: pairing?.value ?? above?.pairing ?? .none,
      isSymmetric: isSymmetric ?? above?.isSymmetric ?? (pairing?.value == .all),
      sign: sign ?? above?.sign ?? .neutral,
      isExclusive: isExclusive ?? above?.isExclusive ?? false,
      score: score ?? above?.score, code: code ?? above?.code)
  }
}
