// SPDX-License-Identifier: MIT

/// How well something is evidenced, as it follows from the stances of its claims.
public enum Evidence: String, Hashable, Sendable, CaseIterable {
  /// Nobody is named who says so.
  case unsourced
  /// There are only denials.
  case denied
  /// There is a denial beside an assertion or an allegation.
  case disputed
  /// There are only allegations.
  case alleged
  /// It is asserted, and nobody denies it.
  case asserted

  /// Derives the evidence from claims.
  public init(of claims: some Sequence<Claim>) {
    let stances = Set(claims.map(\.stance))
    switch (stances.isEmpty, stances.contains(.denies)) {
    case (true, _): self = .unsourced
    case (false, true): self = stances.count == 1 ? .denied : .disputed
    case (false, false): self = stances.contains(.asserts) ? .asserted : .alleged
    }
  }
}
