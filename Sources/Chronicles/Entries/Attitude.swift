// SPDX-License-Identifier: MIT

/// Whether somebody speaks for or against something.
public enum Attitude: String, Hashable, Sendable, CaseIterable {
  /// For it.
  case supports
  /// Against it.
  case opposes
  /// Neither.
  case neutral

  /// The sign of the tie that an attitude makes.
  public var sign: Sign {
    switch self {
    case .supports: .positive
    case .opposes: .negative
    case .neutral: .neutral
    }
  }
}
