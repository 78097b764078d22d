// SPDX-License-Identifier: MIT

/// What is wrong with an expression that should be an EDTF date, and where.
public struct ExtendedDateError: Error, Hashable, Sendable {
  /// The kind of failure, for programs.
  public struct Code: Hashable, Sendable {
    private enum Name: String {
      case syntax
      case noSuchDay
      case noSuchTime
      case reversedInterval
      case outOfRange
      case tooLong
      case notAWindow
    }

    private let name: Name

    /// The text is not an EDTF expression.
    public static let syntax = Self(name: .syntax)

    /// The calendar has no such year, month or day.
    public static let noSuchDay = Self(name: .noSuchDay)

    /// The clock has no such hour, minute or second, or no such offset.
    public static let noSuchTime = Self(name: .noSuchTime)

    /// The interval, or a range in a set, ends before it begins.
    public static let reversedInterval = Self(name: .reversedInterval)

    /// The year is further away than ±9,999,999,999.
    public static let outOfRange = Self(name: .outOfRange)

    /// The text is longer than ``ExtendedDate/maximumLength``.
    public static let tooLong = Self(name: .tooLong)

    /// The date is right, but cannot say when to look: see ``Window``.
    public static let notAWindow = Self(name: .notAWindow)
  }

  /// The kind of failure.
  public let code: Code

  /// What is wrong and, where that can be known, what to write instead; for people.
  public let message: String

  /// The character of the expression that is wrong: its Unicode scalars are counted from 0.
  ///
  /// Where something is missing this is where it should stand, at most the number of characters.
  public let offset: Int

  init(_ code: Code, _ message: String, at offset: Int) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  /// The error for text that is too long to be read.
  static let tooLong = Self(
    .tooLong, "a date is at most \(ExtendedDate.maximumLength) bytes long", at: 0)
}

extension ExtendedDateError.Code: CustomStringConvertible {
  /// The name of the code, such as `noSuchDay`.
  public var description: String { name.rawValue }
}

extension ExtendedDateError: CustomStringConvertible {
  /// The message and the place.
  public var description: String { "\(message) (at character \(offset))" }
}
