// SPDX-License-Identifier: MIT

extension ExtendedDate {
  /// What the expression means, as `entente date --to jsonl` prints it.
  ///
  /// The line is an object with the members `edtf`, `type`, `level`, `earliest`, `latest`,
  /// `uncertain`, `approximate`, `unspecified` and `precision`, in this order and without spaces.
  public var jsonLine: String {
    var line = JSONLine()
    line.append("edtf", text)
    line.append("type", kind.rawValue)
    line.append("level", level)
    line.append("earliest", earliest)
    line.append("latest", latest)
    line.append("uncertain", uncertain.names)
    line.append("approximate", approximate.names)
    line.append("unspecified", isUnspecified)
    line.append("precision", precision.rawValue)
    return line.text
  }
}

extension ExtendedDateError {
  /// Returns the error for an expression as `entente date --to jsonl` prints it.
  ///
  /// The line is an object with the members `edtf` and `error`, the latter with `offset` and
  /// `message`.
  public func jsonLine(for expression: String) -> String {
    var error = JSONLine()
    error.append("offset", offset)
    error.append("message", message)
    var line = JSONLine()
    line.append("edtf", expression)
    line.append("error", error)
    return line.text
  }
}
