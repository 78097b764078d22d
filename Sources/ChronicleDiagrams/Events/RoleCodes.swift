// SPDX-License-Identifier: MIT

/// Short codes of roles, for cells: the first letter, or more where others begin alike.
struct RoleCodes {
  /// The roles in the order of their frequency, with their codes.
  let all: [(role: String, code: String)]
  private let codes: [String: String]

  /// Gives codes; the more frequent role has the shorter one.
  init(of casts: [EventCast]) {
    var numbers: [String: Int] = [:]
    var roles: [String] = []
    for part in casts.flatMap(\.parts) {
      if numbers[part.role] == nil { roles.append(part.role) }
      numbers[part.role, default: 0] += 1
    }
    let places = Dictionary(uniqueKeysWithValues: roles.enumerated().map { ($1, $0) })
    roles.sort { (-(numbers[$0] ?? 0), places[$0] ?? 0) < (-(numbers[$1] ?? 0), places[$1] ?? 0) }
    var taken: Set<String> = []
    var all: [(role: String, code: String)] = []
    for role in roles {
      let code = Self.code(of: role, not: taken)
      taken.insert(code)
      all.append((role, code))
    }
    self.all = all
    codes = Dictionary(all.map { ($0.role, $0.code) }) { first, _ in first }
  }

  /// Returns the code of a role.
  func code(of role: String) -> String { codes[role] ?? "?" }

  private static func code(of role: String, not taken: Set<String>) -> String {
    let letters = role.filter(\.isLetter)
    guard let first = letters.first else { return "?" }
    let single = first.uppercased()
    guard taken.contains(single) else { return single }
    let pairs = letters.dropFirst().map { single + String($0) }
    return pairs.first { !taken.contains($0) } ?? single + String(taken.count)
  }
}
