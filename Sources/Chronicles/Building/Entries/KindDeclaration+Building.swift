// SPDX-License-Identifier: MIT

extension KindDeclaration {
  /// Creates the declaration of a kind of texts as they stand in a file, and checks them.
  ///
  /// What it does not say it takes from its parent.
  ///
  /// ```swift
  /// try KindDeclaration("guarantee", parent: "alliance", roles: ["guarantor", "guaranteed"],
  ///   pairs: .across, symmetric: false)
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name: lower-case words joined by hyphens.
  ///   - parent: The kind above it, or `event`, `relation` or `actor` for a kind below none.
  ///   - required: The roles that somebody must have.
  ///   - optional: The roles that somebody may have.
  ///   - pairing: Which participants it ties.
  ///   - isSymmetric: Whether its ties have no direction.
  ///   - sign: Whether its ties are friendly or hostile.
  ///   - isExclusive: Whether a body has at most one holder of it at a time.
  ///   - score: How friendly or hostile, from -10 to 10.
  ///   - code: The root code of CAMEO that it corresponds to, two digits.
  ///   - title: What it is called.
  ///   - description: What there is to say about it.
  /// - Throws: Everything that is wrong with the texts; what they refer to is checked with the chronicle.
  public init(
    _ name: String, parent: String, roles required: [String]? = nil,
    optionalRoles optional: [String] = [], pairs pairing: Pairing? = nil,
    symmetric isSymmetric: Bool? = nil, sign: Sign? = nil, exclusive isExclusive: Bool? = nil,
    score: Double? = nil, code: String? = nil, name title: LocalizedText? = nil,
    description: LocalizedText? = nil
  ) throws(ChronicleError) {
    var reader = EntryReader()
    self.init(name: Located(name), parent: Located(parent))
    if required != nil || !optional.isEmpty {
      roles = Roles(
        required: (required ?? []).map { Located($0) }, optional: optional.map { Located($0) })
    }
    self.pairing = pairing.map { Located($0) }
    self.isSymmetric = isSymmetric
    self.sign = sign
    self.isExclusive = isExclusive
    self.score = score
    self.code = code
    if let title { details.name = reader.checked(title) }
    if let description { details.description = reader.checked(description) }
    if let score, !(abs(score) <= 10) { reader.report(WrittenMistake.score()) }
    if let code, !WrittenForm.isRootCode(code) { reader.report(WrittenMistake.code()) }
    try reader.finish(self, EntryBeginning.text(of: self))
  }
}
