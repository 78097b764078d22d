// SPDX-License-Identifier: MIT

extension WrittenDate {
  /// The lowest level of EDTF that has such a date.
  var level: Int {
    guard !isLevelTwo(year), !(month.map(isLevelTwo) ?? false), !(day.map(isLevelTwo) ?? false)
    else { return 2 }
    let isPlain = !isNegative && !isSeason && !isMasked && last.markAfter == nil
    return isPlain ? 0 : 1
  }

  /// Returns whether a component has what level 1 has not.
  private func isLevelTwo(_ component: WrittenComponent) -> Bool {
    if component.markBefore != nil { return true }
    if component.markAfter != nil, component.name != last.name { return true }
    if component.name == .month, isSeason {
      return !PartOfYear.numbersOfLevelOne.contains(component.digits.minimum)
    }
    return component.digits.isMasked && isMaskOfLevelTwo(component)
  }

  /// Returns whether level 1 lacks the mask of a component.
  ///
  /// Level 1 has `YYYX`, `YYXX`, `YYYY-XX`, `YYYY-MM-XX` and `YYYY-XX-XX`.
  private func isMaskOfLevelTwo(_ component: WrittenComponent) -> Bool {
    let digits = component.digits
    return switch component.name {
    case .year: month != nil || digits.maskCount > 2 || !digits.isMaskedAtEnd
    case .month: !digits.isWhollyMasked || day.map { !$0.digits.isWhollyMasked } ?? false
    case .day: !digits.isWhollyMasked
    }
  }
}
