// SPDX-License-Identifier: MIT

/// Where one field of a table lies among the bytes of its batch, without its quotes.
public struct TableField: Hashable, Sendable {
  /// How a field was written.
  public enum Form: UInt8, Hashable, Sendable {
    /// As it is.
    case plain
    /// Between quotes.
    case quoted
    /// Between quotes, with quotes in it that are doubled.
    case escaped
  }

  /// The place of its first byte.
  public let start: Int

  /// The place behind its last byte.
  public let end: Int

  /// How it was written.
  public let form: Form

  /// Whether nothing was written at all: an empty text between quotes is something.
  public var isAbsent: Bool { start == end && form == .plain }
}
