// SPDX-License-Identifier: MIT

extension WrittenDate {
  /// Something that only level 2 has, and where it stands.
  typealias Feature = (name: String, position: Int)

  /// The first thing in the date that goes beyond level 1.
  var levelTwoFeature: Feature? {
    levelTwoFeature(of: year) ?? month.flatMap { levelTwoFeature(of: $0) }
      ?? day.flatMap { levelTwoFeature(of: $0) }
  }

  /// The lowest level that has such a date, were it not for ``levelTwoFeature``.
  var level: Int {
    let isPlain = !isNegative && !isSeason && maskPosition == nil && last.markAfter == nil
    return isPlain ? 0 : 1
  }

  private func levelTwoFeature(of component: WrittenComponent) -> Feature? {
    if component.markBefore != nil {
      return ("a mark to the left of a component", positionOfMark(before: component))
    }
    if let position = component.maskPosition, isMaskOfLevelTwo(component) {
      return ("a mask in this place", position)
    }
    if component.name == .month, isSeason, component.digits.minimum > 24 {
      return ("a season above 24", component.position)
    }
    if component.markAfter != nil, component.name != last.name {
      return ("a mark within a date", component.position + component.digits.count)
    }
    return nil
  }

  /// Returns whether level 1 lacks the mask of a component.
  ///
  /// Level 1 has `YYYX`, `YYXX`, `YYYY-XX`, `YYYY-MM-XX` and `YYYY-XX-XX`.
  private func isMaskOfLevelTwo(_ component: WrittenComponent) -> Bool {
    let digits = component.digits
    return switch component.name {
    case .year: month != nil || digits.maskCount > 2 || digits.trailingMaskCount < digits.maskCount
    case .month: !digits.isWhollyMasked || day.map { !$0.digits.isWhollyMasked } ?? false
    case .day: !digits.isWhollyMasked
    }
  }

  /// Returns where the mark before a component stands: a year may have its sign in between.
  private func positionOfMark(before component: WrittenComponent) -> Int {
    component.name == .year ? position : component.position - 1
  }
}
