// SPDX-License-Identifier: MIT

import PropertyGraph

/// What the benchmark says of one question.
struct Report {
  let name: String
  let times: [Double]
  let rows: [[PropertyValue]]

  /// Prints a line of JSON.
  func print() {
    let lists = rows.map { "[" + $0.map(Self.text).joined(separator: ", ") + "]" }
    let median = times.sorted()[times.count / 2]
    Swift.print(
      #"{"name": "\#(name)", "ms": \#(median), "rows": [\#(lists.joined(separator: ", "))]}"#)
  }

  private static func text(_ value: PropertyValue) -> String {
    switch value {
    case .integer(let number): "\(number)"
    case .float(let number): "\(number)"
    case .string(let text): "\"\(text)\""
    default: "null"
    }
  }
}
