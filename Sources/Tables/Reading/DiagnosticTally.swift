// SPDX-License-Identifier: MIT

public import Diagnostics

/// The first errors of a text in full, and the number of all.
///
/// One mistake in a header can make an error of each of a million rows; nobody reads more than the
/// first few.
public struct DiagnosticTally: Sendable {
  /// How many are kept.
  public let limit: Int

  /// The number of all.
  public private(set) var count = 0

  private var kept: [Diagnostic] = []

  /// Creates a tally of none.
  ///
  /// - Parameter limit: How many are kept.
  public init(limit: Int = 20) {
    self.limit = limit
  }

  /// Those that are kept, in the order in which they were found, and at last how many are not.
  public var diagnostics: [Diagnostic] {
    let rest = count - kept.count
    guard rest > 0 else { return kept }
    return kept + [.error("\(rest) more error\(rest == 1 ? "" : "s") of this kind or others")]
  }

  /// Counts an error, which is only made if it is kept.
  public mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    count += 1
    if kept.count < limit { kept.append(diagnostic()) }
  }
}
