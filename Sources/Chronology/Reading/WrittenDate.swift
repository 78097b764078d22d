// SPDX-License-Identifier: MIT

/// A mark that a component carries.
enum DateMark: UInt8, Hashable, Sendable {
  /// `?`: the source is doubtful.
  case uncertain = 0x3F

  /// `~`: the value is an estimate.
  case approximate = 0x7E

  /// `%`: both.
  case uncertainAndApproximate = 0x25

  /// Whether the mark says that the component is uncertain.
  var isUncertain: Bool { self != .approximate }

  /// Whether the mark says that the component is approximate.
  var isApproximate: Bool { self != .uncertain }
}

/// A year, month or day as it is written, with the marks on both its sides.
struct WrittenComponent: Sendable {
  /// Which component it is.
  enum Name: Hashable, Sendable {
    case year
    case month
    case day

    /// The number of its digits.
    var width: Int { self == .year ? 4 : 2 }

    /// The component as a member of a set.
    var component: DateComponentSet {
      switch self {
      case .year: .year
      case .month: .month
      case .day: .day
      }
    }

    /// The components that a mark on the right covers: this one and all to its left.
    var covered: DateComponentSet {
      switch self {
      case .year: .year
      case .month: [.year, .month]
      case .day: [.year, .month, .day]
      }
    }
  }

  let name: Name

  /// Where the first digit stands.
  let position: Int

  let digits: DigitPattern

  let markBefore: DateMark?

  let markAfter: DateMark?

  /// The mark, on whichever side it stands.
  var mark: DateMark? { markAfter ?? markBefore }

  /// The components that the mark covers: one on the right those to its left too.
  var marked: DateComponentSet { markAfter == nil ? name.component : name.covered }
}

/// A date as it is written, before it is looked up in the calendar.
struct WrittenDate: Sendable {
  /// Where the date begins, with its sign or mark.
  let position: Int

  /// Whether the year has a minus sign.
  let isNegative: Bool

  let year: WrittenComponent

  var month: WrittenComponent?

  var day: WrittenComponent?

  /// The finest component.
  var last: WrittenComponent { day ?? month ?? year }

  /// Whether a digit is masked.
  var isMasked: Bool {
    year.digits.isMasked || month?.digits.isMasked == true || day?.digits.isMasked == true
  }

  /// Whether the month is the number of a part of the year.
  var isSeason: Bool {
    guard let month, day == nil, !month.digits.isMasked else { return false }
    return PartOfYear.numbers.contains(month.digits.minimum)
  }
}
