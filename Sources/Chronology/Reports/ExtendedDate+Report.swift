// SPDX-License-Identifier: MIT

extension ExtendedDate {
  /// What the expression means, in lines for people, as `entente date` prints it.
  ///
  ///     1985-04~/..
  ///       type         interval, EDTF level 1
  ///       earliest     1985-04-01
  ///       latest       open: there is no end, or none is given
  ///       starts       1985-04-01 to 1985-04-30
  ///       precision    month
  ///       approximate  year, month
  ///
  /// There is no line break after the last line.
  public var report: String {
    let lines =
      [("type", "\(kind.rawValue), EDTF level \(level)")] + boundLines
      + [("precision", precision.rawValue)] + flagLines
    return lines.reduce(into: text) { report, line in
      report += "\n  " + line.0 + String(repeating: " ", count: 13 - line.0.utf8.count) + line.1
    }
  }

  private typealias Line = (String, String)

  private var boundLines: [Line] {
    guard case .set(let set) = structure else {
      return [
        ("earliest", earliest ?? startBoundary.phrase(for: "start")),
        ("latest", latest ?? endBoundary.phrase(for: "end")),
      ] + (kind == .interval ? endLines : zoneLines)
    }
    let lines = [
      ("members", set.choice == .oneOf ? "one of them, not known which" : "all of them"),
      ("earliest", earliest ?? "none: earlier dates are members too"),
      ("latest", latest ?? "none: later dates are members too"),
    ]
    return set.choice == .oneOf ? lines : lines + endLines
  }

  private var endLines: [Line] {
    var lines: [Line] = []
    if let first = firstDay, let last = lastDayOfStart {
      lines.append(("starts", Self.range(first, last)))
    }
    if let first = firstDayOfEnd, let last = lastDay {
      lines.append(("ends", Self.range(first, last)))
    }
    return lines
  }

  private var zoneLines: [Line] {
    guard let time else { return [] }
    return [("time", time.offsetText ?? "local, its offset from UTC is not known")]
  }

  private var flagLines: [Line] {
    var lines: [Line] = []
    if let estimatedYear { lines.append(("estimate", CalendarDate.text(ofYear: estimatedYear))) }
    if !uncertain.isEmpty { lines.append(("uncertain", uncertain.description)) }
    if !approximate.isEmpty { lines.append(("approximate", approximate.description)) }
    if isUnspecified { lines.append(("unspecified", "some digits are not given")) }
    return lines
  }

  /// Returns the first day and the last, or the one day that there is.
  private static func range(_ first: CalendarDate, _ last: CalendarDate) -> String {
    first == last ? first.description : "\(first) to \(last)"
  }
}

extension Boundary {
  /// Returns why there is no bound on a side, which is `start` or `end`.
  func phrase(for side: String) -> String {
    switch self {
    case .known: "known"
    case .open: "open: there is no \(side), or none is given"
    case .unknown: "unknown: there is \(side == "end" ? "an" : "a") \(side), but it is not known"
    }
  }
}
