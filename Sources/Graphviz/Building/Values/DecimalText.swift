// SPDX-License-Identifier: MIT

/// Numbers as Graphviz reads them, with a point in every locale.
enum DecimalText {
  /// Returns a number with at most so many decimals, up to six.
  ///
  /// What is no number is 0, and what is further from 0 than 10⁹ is that.
  static func of(_ number: Double, places: Int) -> String {
    let limited = number.isNaN ? 0 : min(max(number, -1e9), 1e9)
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = Int((limited * scale).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let sign = scaled < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    let digits = String(rest)
    var decimals = String(repeating: "0", count: places - digits.count) + digits
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}
