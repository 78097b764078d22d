// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension NumberFunctions {
  /// Rounds to a whole number, of two equally near ones to the greater; or to a number of decimals,
  /// of two equally near ones to the one away from zero, unless a mode is named.
  static func round(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    let number = try arguments.number(0)
    guard arguments.count > 1 else { return .float(roundedUpward(number)) }
    let decimals = try arguments.integer(1)
    guard decimals >= 0 else {
      throw arguments.outOfRange(
        "round() needs a number of decimals of at least 0, not \(decimals)")
    }
    let mode = try arguments.count > 2 ? roundingMode(arguments) : .halfUp
    return .float(mode.rounded(number, decimals: Int(clamping: decimals)))
  }

  /// Rounds so that -1.5 gives -1, as the language does without a precision.
  private static func roundedUpward(_ number: Double) -> Double {
    let floor = number.rounded(.down)
    return number - floor >= 0.5 ? floor + 1 : floor
  }

  private static func roundingMode(
    _ arguments: FunctionArguments
  ) throws(QueryError) -> DecimalRounding {
    let name = try arguments.text(2)
    guard let mode = DecimalRounding(rawValue: name.uppercased()) else {
      let known = DecimalRounding.allCases.map(\.rawValue).joined(separator: ", ")
      throw QueryError(
        .argument, "round() does not know the mode \(name.debugDescription); there are \(known)",
        detail: .invalidArgumentValue)
    }
    return mode
  }
}
